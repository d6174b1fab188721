/// A word that lines are sieved by.
struct SieveNeedle: Sendable {
  private enum Word: Sendable {
    case folded(FoldedNeedle)
    case exact(ExactNeedle)
  }

  private let word: Word
  /// From which day on it is looked for; nil is always.
  let since: Day?

  /// A word as it is folded.
  init(folded bytes: [UInt8]) {
    word = .folded(FoldedNeedle(bytes))
    since = nil
  }

  /// A word as it is; nil for fewer than two letters.
  init?(exact bytes: [UInt8], since day: Day? = nil) {
    guard let needle = ExactNeedle(bytes) else { return nil }
    word = .exact(needle)
    since = day
  }

  /// The first place from an offset on where it may stand.
  func first(in source: UnsafeRawBufferPointer, from start: Int) -> SieveHit? {
    switch word {
    case .folded(let needle): unsafe needle.first(in: source, from: start)
    case .exact(let needle): unsafe needle.first(in: source, from: start)
    }
  }
}
