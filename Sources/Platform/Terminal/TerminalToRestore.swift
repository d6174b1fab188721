internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The terminal's settings from before key mode and in it, where a signal handler can reach them.
enum TerminalToRestore {
  private static let isSet = Atomic<Bool>(false)
  nonisolated(unsafe) private static let settings = UnsafeMutablePointer<termios>.allocate(
    capacity: 1)

  nonisolated(unsafe) private static let keySettings = UnsafeMutablePointer<termios>.allocate(
    capacity: 1)

  static func remember(_ found: termios, _ keys: termios) {
    unsafe settings.initialize(to: found)
    unsafe keySettings.initialize(to: keys)
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

  /// Goes on in key mode, if it was not left since; safe inside a signal handler.
  static func keysAgain() {
    guard isSet.load(ordering: .acquiring) else { return }
    unsafe tcsetattr(0, TCSANOW, keySettings)
  }
}
