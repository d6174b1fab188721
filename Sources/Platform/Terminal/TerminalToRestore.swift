internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The terminal's settings from before key mode, where a signal handler can reach them.
enum TerminalToRestore {
  private static let isSet = Atomic<Bool>(false)
  nonisolated(unsafe) private static let settings = UnsafeMutablePointer<termios>.allocate(
    capacity: 1)

  static func remember(_ found: termios) {
    unsafe settings.initialize(to: found)
    isSet.store(true, ordering: .releasing)
  }

  static func forget() {
    isSet.store(false, ordering: .releasing)
  }

  /// Puts the terminal back; safe inside a signal handler.
  static func restore() {
    guard isSet.load(ordering: .acquiring) else { return }
    unsafe tcsetattr(0, TCSANOW, settings)
  }
}
