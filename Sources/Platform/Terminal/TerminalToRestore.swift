internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The terminal's settings from before it was borrowed and since, where a signal handler can reach them.
enum TerminalToRestore {
  private static let isSet = Atomic<Bool>(false)
  nonisolated(unsafe) private static let settings = UnsafeMutablePointer<termios>.allocate(
    capacity: 1)

  nonisolated(unsafe) private static let ownSettings = UnsafeMutablePointer<termios>.allocate(
    capacity: 1)

  static func remember(_ found: termios, _ own: termios) {
    unsafe settings.initialize(to: found)
    unsafe ownSettings.initialize(to: own)
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

  /// Goes on with the own settings, if they were not left since; safe inside a signal handler.
  static func again() {
    guard isSet.load(ordering: .acquiring) else { return }
    unsafe tcsetattr(0, TCSANOW, ownSettings)
  }
}
