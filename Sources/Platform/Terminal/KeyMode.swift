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
/// is killed runs no `deinit`.
struct KeyMode: ~Copyable {
  private let before: termios

  init?() {
    var found = termios()
    guard unsafe tcgetattr(0, &found) == 0 else { return nil }
    var keys = found
    keys.c_lflag &= ~tcflag_t(ICANON | ECHO)
    TerminalToRestore.remember(found)
    guard unsafe tcsetattr(0, TCSANOW, &keys) == 0 else {
      TerminalToRestore.forget()
      return nil
    }
    before = found
  }

  func next() throws(SystemFailure) -> UInt8? {
    try Files.live.nextByte(of: 0)
  }

  deinit {
    var found = before
    unsafe tcsetattr(0, TCSANOW, &found)
    TerminalToRestore.forget()
  }
}
