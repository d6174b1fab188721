#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Files {
  /// One byte of standard input, nil at its end. A signal to end the program ends the wait, but a line that
  /// was finished before it is read: it is an answer. Another signal, as that of Ctrl-Z, only interrupts it.
  func nextTyped() throws(SystemFailure) -> UInt8? {
    // Signals come during the wait and at no other moment: one between the look whether there was one and the
    // read was not heard before the next key.
    var held = sigset_t()
    var before = sigset_t()
    unsafe sigemptyset(&held)
    // Not SIGCONT: it is what ends a stop.
    for number in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP] { unsafe sigaddset(&held, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &held, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    while !Self.isTyped(letting: &before) {
      if Signals.stop != nil { throw .calledAway }
    }
    return try nextByte()
  }

  /// One byte of standard input as it comes, nil at its end.
  func nextByte() throws(SystemFailure) -> UInt8? {
    let byte = try read(0, 1).first
    if byte == nil && Self.isTerminalGone { throw .terminalGone }
    return byte
  }

  /// A terminal that was closed reads as if its end had been typed with Ctrl-D, which a check-in takes for its
  /// own end. The signal that tells of it may come later.
  private static var isTerminalGone: Bool {
    var settings = termios()
    return unsafe tcgetattr(0, &settings) != 0 && errno == EIO
  }

  /// Waits for what is typed, or for a signal; after one that asks the program to end it only looks.
  private static func isTyped(letting signals: inout sigset_t) -> Bool {
    var input = fd_set()
    unsafe withUnsafeMutableBytes(of: &input) { bits in unsafe bits[0] = 1 }
    var atOnce = timespec()
    let count =
      Signals.stop == nil
      ? unsafe pselect(1, &input, nil, nil, nil, &signals)
      : unsafe pselect(1, &input, nil, nil, &atOnce, &signals)
    // What else is wrong with standard input, the read will say.
    return count > 0 || (count < 0 && errno != EINTR)
  }

  /// Whether a read would return at once; safe inside a signal handler.
  static var isTypedAhead: Bool {
    var input = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&input, 1, 0) > 0
  }
}

extension SystemFailure {
  /// A wait for the person that a signal to end the program ended.
  static let calledAway = SystemFailure(call: "read", path: "", code: EINTR)

  fileprivate static let terminalGone = SystemFailure(
    call: "read", path: "standard input", code: EIO)
}
