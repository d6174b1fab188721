/// One half of a long source.
struct SourceHalf: Sendable {
  let range: Range<Int>
  let rules: ImportRules
  let isSecond: Bool
}

/// A long source cut in two between lines, so that both parts can be read at once.
struct SourceHalves {
  private let before: Range<Int>
  private let after: Range<Int>
  private let rules: ImportRules

  /// Below this a second thread costs what it brings.
  private static let leastBytes = 1 << 20

  /// Cuts where a line begins that may be the first of a part, nearest after the middle.
  init?(_ source: ImportSource, _ rules: ImportRules, cutAt isBeginning: (Int) -> Bool) {
    let bytes = source.bytes
    guard bytes.count >= Self.leastBytes, !rules.isCareful else { return nil }
    var start = bytes.count / 2
    repeat {
      guard let feed = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = feed + 1
    } while start < bytes.count && !isBeginning(start)
    guard start < bytes.count else { return nil }
    self.rules = rules
    before = 0..<start
    after = start..<bytes.count
  }

  /// What both parts have; nothing where one of them cannot be read by itself.
  func read(
    _ read: @escaping @Sendable (SourceHalf) -> EntryCollector?
  ) -> EntryCollector? {
    var silent = rules
    silent.progress = { _ in }
    let first = SourceHalf(range: before, rules: rules, isSecond: false)
    let second = SourceHalf(range: after, rules: silent, isSecond: true)
    let halves = rules.both({ read(first) }, { read(second) })
    guard var all = halves.0 as? EntryCollector, let next = halves.1 as? EntryCollector else {
      return nil
    }
    all.join(next)
    return all
  }
}
