internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The beginning of a line, kept while the program is stopped, where a signal handler can reach it.
///
/// It cannot stay with the terminal: the shell would take it for the beginning of a command.
enum TypedSoFar {
  /// A terminal holds no line longer than 4095 bytes, and each stop may add one.
  private static let room = 16_384
  private static let isAsked = Atomic<Bool>(false)
  private static let count = Atomic<Int>(0)
  private static let askedCount = Atomic<Int>(0)
  nonisolated(unsafe) private static let bytes = UnsafeMutablePointer<UInt8>.allocate(
    capacity: room)
  nonisolated(unsafe) private static let asked = UnsafeMutablePointer<UInt8>.allocate(
    capacity: room)

  static func begin(_ question: [UInt8]) {
    let shown = min(question.count, room)
    for place in 0..<shown { unsafe asked[place] = question[place] }
    askedCount.store(shown, ordering: .releasing)
    count.store(0, ordering: .releasing)
    // Made here: a signal handler may not allocate.
    unsafe bytes.initialize(to: 0)
    isAsked.store(true, ordering: .releasing)
  }

  /// What was shown on the screen since.
  static func show(_ echo: [UInt8]) {
    let before = askedCount.load(ordering: .acquiring)
    let shown = min(echo.count, room - before)
    for place in 0..<shown { unsafe asked[before + place] = echo[place] }
    askedCount.store(before + shown, ordering: .releasing)
  }

  static func end() { isAsked.store(false, ordering: .releasing) }

  /// What was kept, which is then no longer.
  static func take() -> [UInt8] {
    let kept = count.exchange(0, ordering: .acquiringAndReleasing)
    return (0..<kept).map { unsafe bytes[$0] }
  }

  /// Takes what the terminal has of a line; safe inside a signal handler.
  static func keep() {
    guard isAsked.load(ordering: .acquiring) else { return }
    var settings = termios()
    guard unsafe tcgetattr(0, &settings) == 0 else { return }
    let before = settings
    settings.c_lflag &= ~tcflag_t(ICANON)
    settings.setRead(least: 0, tenths: 0)
    guard unsafe tcsetattr(0, TCSANOW, &settings) == 0 else { return }
    var kept = count.load(ordering: .acquiring)
    while kept < room {
      let more = unsafe read(0, bytes + kept, room - kept)
      if more <= 0 { break }
      kept += more
    }
    count.store(kept, ordering: .releasing)
    settings = before
    unsafe tcsetattr(0, TCSANOW, &settings)
  }

  /// Asks again, with what is there of the answer; safe inside a signal handler.
  static func showAgain() {
    guard isAsked.load(ordering: .acquiring) else { return }
    _ = unsafe write(2, asked, askedCount.load(ordering: .acquiring))
    _ = unsafe write(2, bytes, count.load(ordering: .acquiring))
  }

  /// Leaves nothing of a line that is given up to the shell: half a sentence would be the beginning of a
  /// command there. Ctrl-C takes what was typed ahead too, as it always does; a signal from elsewhere leaves
  /// a line that is finished. Safe inside a signal handler.
  static func drop(isFromKeyboard: Bool) {
    guard isAsked.load(ordering: .acquiring) else { return }
    if isFromKeyboard || !Files.isTypedAhead { tcflush(0, TCIFLUSH) }
  }
}
