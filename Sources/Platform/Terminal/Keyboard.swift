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
    while true {
      if Signals.stop != nil, !Self.isTypedAhead { throw .calledAway }
      do throws(SystemFailure) {
        return try read(0, 1).first
      } catch  where error.isInterrupted && Signals.stop == nil {
        continue
      }
    }
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
}
