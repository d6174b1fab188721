import EgelJSON
import TestSupport
import Testing

@testable import EgelCore

/// The quick ways of reading an entry against the careful one, which a line takes that begins with a
/// space where this program writes none.
struct QuickAndCarefulTests {
  @Test(arguments: 0..<10 as Range<UInt64>)
  func aPlainLineReadsAsTheSameLineReadWithCare(seed: UInt64) throws {
    for line in Self.lines(seed, count: 30) {
      let quick = try EntryLine(Self.array([line]))
      #expect(try quick == EntryLine(Self.array([Self.spaced(line)])))
      #expect(quick.bytes == line)
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func aPlainLineIsViewedAsTheSameLineViewedWithCare(seed: UInt64) throws {
    for line in Self.lines(seed, count: 30) {
      let quick = try #require(EntryFile(reading: Self.array([line])).views.first)
      let spaced = try #require(EntryFile(reading: Self.array([Self.spaced(line)])).views.first)
      #expect(!spaced.isPlain)
      #expect(Self.moved(quick, by: 1) == Self.withoutText(spaced))
      #expect(quick.text.map(\.start) == spaced.text.map { $0.start - 1 })
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func aTextThatIsJumpedOverChangesNothingElse(seed: UInt64) throws {
    let lines = Self.lines(seed, count: 30)
    let mixed = lines.enumerated().map { $0.isMultiple(of: 3) ? Self.spaced($1) : $1 }
    let bytes = Self.array(mixed)
    #expect(try Self.skims(bytes) == Self.views(bytes))
  }

  @Test(arguments: [
    #"{"id":"0123456789ab","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00","text":"a","kind":"thanks"}"#,
    #"{"id":"0123456789ab","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00","text":"a\\","tags":["b"]}"#,
    #"{"id":"0123456789ab","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00","text":"a\"","private":true}"#,
    #"{"id":"0123456789ab","day":"2026-11-20","at":"2026-11-20T22:41:07Z","private":false,"text":""}"#,
    #"{"day":"2026-11-20","id":"0123456789ab","at":"2026-11-20T22:41:07+01:00"}"#,
    #"{"id":"0123456789ab","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00","moved":"2026-10","seen":[]}"#,
    #"{"id":"0123456789ab","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00","weather":{"a":[1]},"text":"b"}"#,
  ])
  func aLineOfAnotherProgramIsReadWithCare(line: String) throws {
    let bytes = Self.array([Array(line.utf8)])
    #expect(try Self.skims(bytes) == Self.views(bytes))
  }

  @Test(arguments: 0..<2 as Range<UInt64>)
  func damageIsSeenUnlessItIsInAText(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    for line in Self.lines(seed, count: 3) {
      let bytes = Self.array([line])
      let text = try EntryFile(reading: bytes).views.first?.text.map { $0.start..<$0.end } ?? 0..<0
      for place in bytes.indices {
        var damaged = bytes
        damaged[place] = Self.harm(damaged[place], &random)
        let skims = try? Self.skims(damaged)
        let views = try? Self.views(damaged)
        #expect(skims == views || (views == nil && text.contains(place)), "\(seed): \(place)")
      }
    }
  }

  @Test(arguments: 0..<2 as Range<UInt64>)
  func damageIsJudgedTheSameWithAndWithoutCare(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for line in Self.lines(seed, count: 3) {
      for place in line.indices.dropFirst() {
        var damaged = line
        damaged[place] = Self.harm(damaged[place], &random)
        let quick = try? EntryLine(Self.array([damaged]))
        let careful = try? EntryLine(Self.array([Self.spaced(damaged)]))
        #expect(quick == careful, "\(seed): \(place)")
        let view = try? Self.views(Self.array([damaged]))
        #expect((view == nil) == ((try? Self.views(Self.array([Self.spaced(damaged)]))) == nil))
      }
    }
  }

  @Test func anEndAnywhereIsRefused() {
    for line in Self.lines(1, count: 4) {
      let bytes = Self.array([line])
      for end in 0..<(bytes.count - 2) {
        #expect(throws: JSONError.self) { try Self.skims(Array(bytes[..<end])) }
      }
    }
  }
}

extension QuickAndCarefulTests {
  private static func lines(_ seed: UInt64, count: Int) -> [[UInt8]] {
    var made = RandomRecord(random: SeededRandom(seed: seed))
    return (0..<count).map { number in
      let entry = made.entry(number)
      guard made.chance(6) else { return entry.bytes() }
      var other = entry
      other.text += " too"
      return Lineage(joining: [entry, other]).map { EntryLine.entry($0).bytes } ?? entry.bytes()
    }
  }

  private static func array(_ lines: [[UInt8]]) -> [UInt8] { RecordLines.bytes(lines) }

  /// The same record with a space after its first bracket.
  private static func spaced(_ line: [UInt8]) -> [UInt8] {
    Array(line.prefix(1)) + Array(" ".utf8) + line.dropFirst()
  }

  private static func harm(_ byte: UInt8, _ random: inout SeededRandom) -> UInt8 {
    let likely = Array(#""\,:{}[]0915azilou;-+TZ é"#.utf8) + [0, 10, 127, 255]
    return Bool.random(using: &random)
      ? likely.randomElement(using: &random) ?? 0
      : byte ^ (1 << UInt8.random(in: 0..<8, using: &random))
  }

  private static func skims(_ bytes: [UInt8]) throws -> [EntryView] {
    var views: [EntryView] = []
    try EntryView.each(in: bytes) { views.append(withoutText($0)) }
    return views
  }

  private static func views(_ bytes: [UInt8]) throws -> [EntryView] {
    try EntryFile(reading: bytes).views.map(withoutText)
  }

  /// A view as it would be with so many bytes more behind the first bracket.
  private static func moved(_ view: EntryView, by count: Int) -> EntryView {
    var moved = view
    moved.isPlain = false
    moved.record = view.record.lowerBound..<(view.record.upperBound + count)
    for list in [\EntryView.people, \.tagged, \.felt, \.answers, \.seen, \.thread] {
      guard let range = view[keyPath: list].range else { continue }
      moved[keyPath: list] = ListPlace(
        (range.lowerBound + count)..<(range.upperBound + count),
        count: Int(view[keyPath: list].count))
    }
    moved.asked = view.asked.map { ($0.lowerBound + count)..<($0.upperBound + count) }
    return withoutText(moved)
  }

  private static func withoutText(_ view: EntryView) -> EntryView {
    var view = view
    view.text = nil
    view.jumpedText = nil
    return view
  }
}

extension EntryLine {
  fileprivate init(_ file: [UInt8]) throws {
    self = try #require(try EntryFile.entries(reading: file).first)
  }
}
