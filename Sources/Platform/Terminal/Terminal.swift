#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The terminal, where there is one.
package struct Terminal: Sendable {
  package enum Stream: Int32, Sendable { case input, output, error }

  package var isTerminal: @Sendable (Stream) -> Bool
  /// How many columns the terminal has that is written to, on output or, where that is none, on error.
  package var columns: @Sendable () -> Int?
  /// Waits for one key without its being shown or needing Enter; nil where input ended.
  package var readKey: @Sendable () throws(SystemFailure) -> UInt8?
  /// Waits for a key for so many milliseconds and no longer.
  package var awaitKey: @Sendable (Int) throws(SystemFailure) -> AwaitedKey

  package enum AwaitedKey: Sendable { case pressed, none, inputEnded }

  package init(
    isTerminal: @escaping @Sendable (Stream) -> Bool,
    columns: @escaping @Sendable () -> Int?,
    readKey: @escaping @Sendable () throws(SystemFailure) -> UInt8?,
    awaitKey: @escaping @Sendable (Int) throws(SystemFailure) -> AwaitedKey = { _ in .inputEnded }
  ) {
    self.isTerminal = isTerminal
    self.columns = columns
    self.readKey = readKey
    self.awaitKey = awaitKey
  }

  static let live = Terminal(
    isTerminal: { isatty($0.rawValue) == 1 },
    columns: {
      var size = winsize()
      let found = [Stream.output, .error].contains {
        unsafe ioctl($0.rawValue, UInt(TIOCGWINSZ), &size) == 0
      }
      return found && size.ws_col > 0 ? Int(size.ws_col) : nil
    },
    readKey: { () throws(SystemFailure) in
      guard let keys = KeyMode() else { return try Files.live.nextTyped() }
      return try keys.next()
    },
    awaitKey: { (milliseconds) throws(SystemFailure) in
      guard let keys = KeyMode(within: milliseconds) else { return .inputEnded }
      return try keys.next(within: milliseconds)
    })
}
