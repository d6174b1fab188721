#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The terminal with other settings until this value goes: then it is as it was.
///
/// Signals still work in it. A signal handler puts the terminal back as well, since a program that
/// is killed runs no `deinit`; one that is stopped gives the terminal back for as long.
struct BorrowedTerminal: ~Copyable {
  private let before: termios

  init?(_ change: (inout termios) -> Void) {
    var found = termios()
    guard unsafe tcgetattr(0, &found) == 0 else { return nil }
    var wanted = found
    change(&wanted)
    TerminalToRestore.remember(found, wanted)
    guard unsafe tcsetattr(0, TCSANOW, &wanted) == 0 else {
      TerminalToRestore.forget()
      return nil
    }
    before = found
    Stops.mind()
  }

  deinit {
    Stops.leave()
    var found = before
    unsafe tcsetattr(0, TCSANOW, &found)
    TerminalToRestore.forget()
  }
}
