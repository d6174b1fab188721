import EgelJSON
import TestSupport
import Testing

@testable import EgelCore

/// What is gathered from lines that are looked at once is what is gathered entry by entry, or is refused
/// for the same reason.
@Suite struct SievedTrendsTests {
  private static let scales: [Set<String>] = [
    [], ["near"], ["zone", "schritt-für"], ["near", "a-scale-with-a-long-name"], ["nobody"],
  ]

  @Test(arguments: 0..<30 as Range<UInt64>)
  func lookingOnceFindsTheSame(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let files = Self.months((0..<60).map { RandomTrendsTests.entry($0, &random) })
    for wish in try Self.wishes(seed) {
      #expect(try Self.once(files, wish) == Self.oneByOne(files, wish), "\(wish)")
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func damageIsRefusedTheSame(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let files = Self.months((0..<12).map { RandomTrendsTests.entry($0, &random) })
    let wishes = try Self.wishes(seed)
    for number in 0..<120 {
      var damaged = files
      let file = Int.random(in: damaged.indices, using: &random)
      let place = Int.random(in: damaged[file].indices, using: &random)
      damaged[file][place] = Array("\"\\{}[],:015ax \n".utf8).randomElement(using: &random) ?? 0
      let wish = wishes[number % wishes.count]
      let once = Result { try Self.once(damaged, wish) }
      // What has to be put in order is for others.
      if case .success(nil) = once { continue }
      let oneByOne = Result { try Self.oneByOne(damaged, wish) }
      #expect("\(once)" == "\(oneByOne)", "\(seed): \(file), \(place)")
    }
  }

  private static func wishes(_ seed: UInt64) throws -> [TrendWish] {
    let first = try #require(Day(year: 2025, month: 12, day: 5))
    let last = try #require(Day(year: 2026, month: 1, day: 25))
    return TrendStep.allCases.flatMap { step in
      scales.map { scales in
        var wish = TrendWish(first...last, by: step, on: last)
        wish.isForOthers = seed.isMultiple(of: 3)
        wish.leftOut = [Identifier(bits: 1), Identifier(bits: 2)]
        wish.scales = scales
        return wish
      }
    }
  }

  private static func months(_ entries: [Entry]) -> [[UInt8]] {
    Dictionary(grouping: entries, by: \.day.month).sorted { $0.key < $1.key }.map { _, entries in
      let sorted = entries.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
      return RecordLines.bytes(sorted.map { $0.bytes() })
    }
  }

  private static func once(_ files: [[UInt8]], _ wish: TrendWish) throws -> [Trend]? {
    var collector = TrendCollector(wish)
    for bytes in files {
      guard try collector.take(month: bytes, wish.sieve) else { return nil }
    }
    return Trends.joining([try collector.trends])
  }

  private static func oneByOne(_ files: [[UInt8]], _ wish: TrendWish) throws -> [Trend]? {
    let parts = try files.map { bytes in
      var collector = TrendCollector(wish, in: bytes)
      try EntryView.each(in: bytes, wish.sieve) { collector.take($0) }
      return try collector.trends
    }
    return Trends.joining(parts)
  }
}
