import EgelJSON
import TestSupport
import Testing

@testable import EgelCore

/// What the collector gathers from bytes is what a plain second calculation finds in the entries.
@Suite struct RandomTrendsTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func agreesWithAPlainCalculation(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let entries = (0..<60).map { Self.entry($0, &random) }
    let first = try #require(Day(year: 2025, month: 12, day: 10))
    let last = try #require(Day(year: 2026, month: 1, day: 25))
    for step in TrendStep.allCases {
      var wish = TrendWish(first...last, by: step, on: last)
      wish.isForOthers = seed.isMultiple(of: 3)
      wish.leftOut = [entries[1].id, entries[2].id]
      let trends = try Self.collect(entries, wish)
      var met: Set<Trend.Key> = []
      for trend in trends {
        met.insert(trend.key)
        try Self.compare(trend, entries, wish)
      }
      let keys = Self.counted(entries, wish).map(\.1)
      #expect(met == Set(keys))
      let latest = trends.compactMap(\.points.last?.start)
      #expect(latest == latest.sorted(by: >))
    }
  }

  /// Month by month, from the bytes of each month's file.
  private static func collect(_ entries: [Entry], _ wish: TrendWish) throws -> [Trend] {
    let months = Dictionary(grouping: entries, by: \.day.month).sorted { $0.key < $1.key }
    return Trends.joining(
      try months.map { _, entries in
        let sorted = entries.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        let bytes = RecordLines.bytes(sorted.map { $0.bytes() })
        var collector = TrendCollector(wish, in: bytes)
        var skims: [EntryView] = []
        try EntryView.each(in: bytes) { skims.append($0) }
        for skim in skims { collector.take(skim) }
        return try collector.trends
      })
  }

  /// Every answer that counts, with its line and its day.
  private static func counted(_ entries: [Entry], _ wish: TrendWish) -> [(
    Entry, Trend.Key, Reading
  )] {
    entries.filter { entry in
      wish.days.contains(entry.day) && entry.history.deleted == nil
        && !(wish.isForOthers
          && (entry.isPrivate || entry.isSealed(on: wish.today) || wish.leftOut.contains(entry.id)))
    }.flatMap { entry in
      entry.readings.map {
        (entry, Trend.Key($0.scale, about: $0.about, isGuess: $0.isGuess), $0)
      }
    }
  }

  private static func compare(_ trend: Trend, _ entries: [Entry], _ wish: TrendWish) throws {
    let own = counted(entries, wish).filter { $0.1 == trend.key }
    let periods = Dictionary(grouping: own) { wish.step.start(of: $0.0.day) }
    #expect(trend.points.map(\.start) == periods.keys.sorted())
    for point in trend.points {
      let answers = try #require(periods[point.start])
      let numbers = answers.compactMap {
        if case .number(let number) = $0.2.answer { number } else { nil }
      }
      #expect(point.numbers == numbers.count)
      #expect(point.sum == numbers.reduce(0, +))
      let valued = answers.filter { $0.2.answer != .dontKnow && $0.2.answer != .notForMe }
      #expect(point.days == Set(valued.map(\.0.day)).count)
      #expect(point.dontKnow == answers.count { $0.2.answer == .dontKnow })
      #expect(point.notForMe == answers.count { $0.2.answer == .notForMe })
      let words = answers.compactMap { if case .word(let word) = $0.2.answer { word } else { nil } }
      #expect(point.words.map(\.count).reduce(0, +) == words.count)
      let now = words.map { ScaleSpelling().now($0, on: trend.key.scale) }
      for word in point.words { #expect(word.count == now.count { $0 == word.word }) }
      if let mean = point.mean {
        #expect(abs(mean * Double(numbers.count) - Double(numbers.reduce(0, +))) < 0.000001)
      }
    }
  }

  static func entry(_ number: Int, _ random: inout SeededRandom) -> Entry {
    let first = Day(year: 2025, month: 12, day: 1) ?? .earliest
    let day = first.adding(days: Int.random(in: 0..<62, using: &random)) ?? first
    var entry = Entry(id: Identifier(bits: UInt64(number)), day: day, at: .epoch, text: "x")
    entry.isPrivate = Int.random(in: 0..<6, using: &random) == 0
    if Int.random(in: 0..<8, using: &random) == 0 { entry.sealedUntil = day.adding(days: 40) }
    for _ in 0..<Int.random(in: 0..<4, using: &random) {
      let scale =
        ["near", "zone", "after", "schritt-für", "a-scale-with-a-long-name"].randomElement(
          using: &random) ?? "near"
      let subjects: [Subject?] = [
        nil, .person(Identifier(bits: 7)), .name("Kim"), .name("Zoë \"B\""),
      ]
      let answers: [Reading.Answer] = [
        .number(7), .number(-3), .number(10), .number(12), .word("within"), .word("ok"),
        .word("wé"), .dontKnow, .notForMe,
      ]
      entry.readings.append(
        Reading(
          scale, about: subjects.randomElement(using: &random) ?? nil,
          answers.randomElement(using: &random) ?? .dontKnow,
          isGuess: Int.random(in: 0..<4, using: &random) == 0))
    }
    return entry
  }

  @Test(arguments: [Int.max, Int.min, 1 << 62, -(1 << 62)])
  func whatNoScaleHoldsIsBounded(_ number: Int) throws {
    var point = Trend.Point(from: .earliest)
    for _ in 0..<3 { point.take(number) }
    var other = point
    other.join(point)
    #expect(abs(try #require(other.mean)) == Double(Trend.Point.farthest))
  }

  @Test func theFirstWeekOfAYearIsOneWeek() throws {
    let last = try #require(Day(year: 2025, month: 12, day: 31))
    let first = try #require(Day(year: 2026, month: 1, day: 1))
    let monday = try #require(Day(year: 2025, month: 12, day: 29))
    #expect(TrendStep.week.start(of: last) == monday)
    #expect(TrendStep.week.start(of: first) == monday)
    #expect(TrendStep.week.starts(in: last...first) == [monday])
    #expect(TrendStep.month.starts(in: last...first).count == 2)
  }

  @Test func bothAtOnceNeedsBoth() throws {
    let day = try #require(Day(year: 2026, month: 1, day: 1))
    var glad = Trend.Point(from: day)
    glad.take(.number(7))
    glad.take(.number(8))
    var sore = Trend.Point(from: day)
    sore.take(.number(6))
    var alone = Trend.Point(from: try #require(day.adding(days: 1)))
    alone.take(.number(1))
    let both = try #require(
      BothAtOnce(
        "Sam", compersion: Trend(key: .init("compersion"), points: [glad, alone]),
        jealousy: Trend(key: .init("jealousy"), points: [sore])))
    #expect(both.days.map(\.compersion) == [7.5])
    #expect(both.apart == 1)
    #expect(both.spots == [.init(compersion: 8, jealousy: 6, count: 1)])
    #expect(BothAtOnce("Sam", compersion: nil, jealousy: nil) == nil)
  }
}
