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

  init?() {
    guard let terminal = BorrowedTerminal({ $0.c_lflag &= ~tcflag_t(ICANON | ECHO) }) else {
      return nil
    }
    self.terminal = terminal
  }

  func next() throws(SystemFailure) -> UInt8? {
    try Files.live.nextTyped()
  }

  /// Any key within so many milliseconds; a signal counts as none.
  func next(within milliseconds: Int) throws(SystemFailure) -> Terminal.AwaitedKey {
    var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    guard Signals.stop == nil, unsafe poll(&input, 1, Int32(clamping: milliseconds)) > 0 else {
      return .none
    }
    guard try Files.live.nextTyped() != nil else { return .inputEnded }
    // An arrow is several bytes; what is left of them would answer the next question.
    tcflush(0, TCIFLUSH)
    return .pressed
  }
}
