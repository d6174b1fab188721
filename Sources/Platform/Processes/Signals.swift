internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What the program does about signals, decided once.
///
/// - SIGPIPE and SIGXFSZ are ignored: the write fails instead, and is reported like any other.
/// - The first SIGHUP, SIGINT, SIGQUIT or SIGTERM puts the terminal back and is remembered. A call that
///   waits for a person returns, and the program leaves by 128 and the signal's number with what was
///   answered kept. A save under way is finished: it takes milliseconds, and half of it would help nobody.
/// - The second one ends the program at once. Saving is safe against being killed at any moment. A SIGHUP
///   is never such a second one: a terminal that is closed sends it twice, through the shell and by itself.
/// - Where SIGHUP or SIGQUIT was ignored when the program started, as under `nohup`, it stays ignored.
package enum Signals {
  fileprivate static let caught = Atomic<Int32>(0)

  /// The signal that asked the program to stop, if one did.
  package static var stop: Int32? {
    let signal = caught.load(ordering: .acquiring)
    return signal == 0 ? nil : signal
  }

  /// Sets the policy, and makes sure that the three standard streams are open, and that what is made
  /// can be used by its owner and by nobody else: a mask that took the owner's bits left folders that
  /// could not be entered.
  package static func prepare() {
    openStandardStreams()
    umask(0o077)
    caught.store(0, ordering: .releasing)
    TerminalToRestore.forget()
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    stopOn(SIGINT)
    stopOn(SIGTERM)
    for number in [SIGHUP, SIGQUIT] where !isIgnored(number) { stopOn(number) }
  }

  static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    unsafe sigaction(number, nil, &action)
    return unsafe unsafeBitCast(action.handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Lets a child in the foreground have the keyboard's signals to itself for as long as it runs.
  static func leavingInterruptsToTheChild<Value>(_ run: () -> Value) -> Value {
    let isQuitIgnored = isIgnored(SIGQUIT)
    signal(SIGINT, SIG_IGN)
    signal(SIGQUIT, SIG_IGN)
    defer {
      stopOn(SIGINT)
      if !isQuitIgnored { stopOn(SIGQUIT) }
    }
    return run()
  }

  private static func stopOn(_ number: Int32) {
    // Not `signal`: that lets the system restart an interrupted read, and nobody hears of it.
    var action = sigaction()
    action.handler = rememberSignal
    unsafe sigaction(number, &action, nil)
  }

  /// With standard output closed, the journal's own file could be given its number and be printed
  /// into. A stream opened the wrong way round keeps the number taken and fails when used.
  private static func openStandardStreams() {
    for stream in Int32(0)...2 where fcntl(stream, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY)
    }
  }
}

private func rememberSignal(_ number: Int32) {
  let code = errno
  TypedSoFar.drop(isFromKeyboard: number == SIGINT || number == SIGQUIT)
  TerminalToRestore.restore()
  let isFirst = Signals.caught.compareExchange(
    expected: 0, desired: number, ordering: .acquiringAndReleasing
  ).exchanged
  if !isFirst && number != SIGHUP {
    signal(number, SIG_DFL)
    raise(number)
  }
  errno = code
}
