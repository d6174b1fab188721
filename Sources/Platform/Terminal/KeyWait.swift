#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// One key within a time, made of the calls that wait for it.
struct KeyWait {
  enum Watched { case something, nothing, cannot }

  /// Waits for so many milliseconds until there is something to read.
  var watch: (Int) -> Watched
  /// One byte; where none comes, it returns by itself after that time.
  var read: () throws(SystemFailure) -> UInt8?
  var stopwatch: () -> UInt64

  func key(within milliseconds: Int) throws(SystemFailure) -> Terminal.AwaitedKey {
    switch watch(milliseconds) {
    case .nothing: return .none
    case .something: return try read() == nil ? .inputEnded : .pressed
    case .cannot: return try keyUnwatched(within: milliseconds)
    }
  }

  /// macOS refuses to watch `/dev/tty` (POLLNVAL at once, each time), so the read itself waits there. One that
  /// comes back with nothing long before its time has met the end of the input.
  private func keyUnwatched(
    within milliseconds: Int
  ) throws(SystemFailure) -> Terminal.AwaitedKey {
    let start = stopwatch()
    do throws(SystemFailure) {
      if try read() != nil { return .pressed }
    } catch  where error.isInterrupted {
      return .none
    }
    let waited = Int((stopwatch() - start) / 1_000_000)
    return waited < min(milliseconds, Self.longestRead) / 2 ? .inputEnded : .none
  }

  /// A terminal counts the time of a read in tenths of a second, in one byte.
  static func tenths(_ milliseconds: Int) -> UInt8 { UInt8(clamping: (milliseconds + 99) / 100) }

  private static let longestRead = 25_500
}

extension KeyWait.Watched {
  /// What `poll` returned, and what it said of the one thing it watched.
  init(returned: Int32, events: Int16, code: Int32) {
    self =
      switch (returned, events) {
      case (0, _): .nothing
      case (..<0, _): code == EINTR ? .nothing : .cannot
      case (_, let events) where events & Int16(POLLNVAL) != 0: .cannot
      default: .something
      }
  }
}

extension termios {
  /// A read waits for so many bytes, or else for so many tenths of a second.
  mutating func setRead(least: UInt8, tenths: UInt8) {
    unsafe withUnsafeMutableBytes(of: &c_cc) { signs in
      unsafe signs[Int(VMIN)] = least
      unsafe signs[Int(VTIME)] = tenths
    }
  }
}
