#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Ctrl-Z while the terminal is borrowed: the shell gets it as it was, and going on borrows it again. Not
/// every shell puts the one or the other right by itself.
enum Stops {
  /// From here on; where stopping is ignored it stays so.
  static func mind() {
    guard !Signals.isIgnored(SIGTSTP) else { return }
    handle(SIGTSTP, stopForAWhile)
    // A stop that no handler sees, as by `kill -STOP`, ends here too.
    handle(SIGCONT, goOn)
  }

  static func leave() {
    guard !Signals.isIgnored(SIGTSTP) else { return }
    signal(SIGTSTP, SIG_DFL)
    signal(SIGCONT, SIG_DFL)
  }

  fileprivate static func handle(
    _ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void
  ) {
    var action = sigaction()
    // Not deferred: the stop is inside. Not restarting: a signal to end may have come meanwhile, and a read
    // that is restarted never hears of it. `nextTyped` goes on waiting where none did.
    action.sa_flags = Int32(SA_NODEFER)
    action.handler = handler
    unsafe sigaction(number, &action, nil)
  }
}

private func stopForAWhile(_ number: Int32) {
  let code = errno
  TypedSoFar.keep()
  TerminalToRestore.restore()
  // As the system would have done it: nothing is stopped where no shell could continue it.
  signal(SIGTSTP, SIG_DFL)
  raise(SIGTSTP)
  Stops.handle(SIGTSTP, stopForAWhile)
  // Ended while it was stopped: the terminal stays as it was.
  if Signals.stop == nil {
    TerminalToRestore.again()
    TypedSoFar.showAgain()
  }
  errno = code
}

private func goOn(_ number: Int32) {
  let code = errno
  if Signals.stop == nil { TerminalToRestore.again() }
  errno = code
}
