#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The terminal handing over single keys, unseen, until this value goes: then it is as it was.
///
/// Signals still work in it. A signal handler puts the terminal back as well, since a program that
/// is killed runs no `deinit`; one that is stopped gives the terminal back for as long.
struct KeyMode: ~Copyable {
  private let before: termios

  init?() {
    var found = termios()
    guard unsafe tcgetattr(0, &found) == 0 else { return nil }
    var keys = found
    keys.c_lflag &= ~tcflag_t(ICANON | ECHO)
    TerminalToRestore.remember(found, keys)
    guard unsafe tcsetattr(0, TCSANOW, &keys) == 0 else {
      TerminalToRestore.forget()
      return nil
    }
    before = found
    Stops.mind()
  }

  func next() throws(SystemFailure) -> UInt8? {
    try Files.live.nextByte(of: 0)
  }

  /// Any key within so many milliseconds; a signal counts as none.
  func next(within milliseconds: Int) throws(SystemFailure) -> Terminal.AwaitedKey {
    var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&input, 1, Int32(clamping: milliseconds)) > 0 else { return .none }
    guard try Files.live.nextByte(of: 0) != nil else { return .inputEnded }
    // An arrow is several bytes; what is left of them would answer the next question.
    tcflush(0, TCIFLUSH)
    return .pressed
  }

  deinit {
    Stops.leave()
    var found = before
    unsafe tcsetattr(0, TCSANOW, &found)
    TerminalToRestore.forget()
  }
}
