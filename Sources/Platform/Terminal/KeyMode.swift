#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The terminal handing over single keys, unseen, until this value goes: then it is as it was.
struct KeyMode: ~Copyable {
  private let terminal: BorrowedTerminal

  init?() { self.init { $0.setRead(least: 1, tenths: 0) } }

  /// For one key, which is waited for no longer than this.
  init?(within milliseconds: Int) {
    self.init { $0.setRead(least: 0, tenths: KeyWait.tenths(milliseconds)) }
  }

  private init?(_ change: (inout termios) -> Void) {
    let borrowed = BorrowedTerminal {
      $0.c_lflag &= ~tcflag_t(ICANON | ECHO)
      change(&$0)
    }
    guard let borrowed else { return nil }
    terminal = borrowed
  }

  func next() throws(SystemFailure) -> UInt8? {
    try Files.live.nextTyped()
  }

  /// Any key within so many milliseconds; a signal counts as none.
  func next(within milliseconds: Int) throws(SystemFailure) -> Terminal.AwaitedKey {
    guard Signals.stop == nil else { return .none }
    let wait = KeyWait(
      watch: { milliseconds in
        var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        let returned = unsafe poll(&input, 1, Int32(clamping: milliseconds))
        return KeyWait.Watched(returned: returned, events: input.revents, code: errno)
      },
      read: { () throws(SystemFailure) in try Files.live.nextByte() },
      stopwatch: Clock.live.stopwatch)
    let awaited = try wait.key(within: milliseconds)
    // An arrow is several bytes; what is left of them would answer the next question.
    if awaited == .pressed { tcflush(0, TCIFLUSH) }
    return awaited
  }
}
