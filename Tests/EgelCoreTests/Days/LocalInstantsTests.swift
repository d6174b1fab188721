import Testing

@testable import EgelCore

@Suite("Local instants")
struct LocalInstantsTests {
  @Test(arguments: [
    (MadeUpZone.amsterdam, "2026-03-29 01:59:59", ["2026-03-29T01:59:59+01:00"]),
    (.amsterdam, "2026-03-29 03:00", ["2026-03-29T03:00:00+02:00"]),
    (.amsterdam, "2026-10-25 01:59:59", ["2026-10-25T01:59:59+02:00"]),
    (.amsterdam, "2026-10-25 02:00", ["2026-10-25T02:00:00+02:00", "2026-10-25T02:00:00+01:00"]),
    (.amsterdam, "2026-10-25 02:30", ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"]),
    (.amsterdam, "2026-10-25 03:00", ["2026-10-25T03:00:00+01:00"]),
    (.amsterdam, "2026-07-01 12:00", ["2026-07-01T12:00:00+02:00"]),
    (.lordHowe, "2026-04-05 01:45", ["2026-04-05T01:45:00+11:00", "2026-04-05T01:45:00+10:30"]),
    (.lordHowe, "2026-04-05 01:29", ["2026-04-05T01:29:00+11:00"]),
    (.lordHowe, "2026-10-04 02:30", ["2026-10-04T02:30:00+11:00"]),
    (.apia, "2011-12-29 23:59:59", ["2011-12-29T23:59:59-10:00"]),
    (.apia, "2011-12-31 00:00", ["2011-12-31T00:00:00+14:00"]),
    (.fixed(50_400), "2026-11-20 00:30", ["2026-11-20T00:30:00+14:00"]),
    (.fixed(-43_200), "2026-11-20 23:30", ["2026-11-20T23:30:00-12:00"]),
    (.fixed(20_700), "2026-11-20 12:00", ["2026-11-20T12:00:00+05:45"]),
    (.fixed(64_800), "0001-01-01 00:00", ["0001-01-01T00:00:00+18:00"]),
    (.fixed(-64_800), "9999-12-31 23:59:59", ["9999-12-31T23:59:59-18:00"]),
    (.busy, "2026-11-20 12:30", ["2026-11-20T12:30:00+01:00"]),
  ])
  func areFound(_ zone: MadeUpZone, _ wall: String, _ expected: [String]) throws {
    let found = try find(wall, in: zone)
    #expect(texts(found) == expected)
    #expect(found?.chosen.description == expected[0])
  }

  @Test(arguments: [
    (
      MadeUpZone.amsterdam, "2026-03-29 02:30", "2026-03-29T02:00:00+01:00",
      "2026-03-29T03:00:00+02:00",
      "2026-03-29T03:30:00+02:00", 3600
    ),
    (
      .amsterdam, "2026-03-29 02:00", "2026-03-29T02:00:00+01:00", "2026-03-29T03:00:00+02:00",
      "2026-03-29T03:00:00+02:00", 3600
    ),
    (
      .lordHowe, "2026-10-04 02:10", "2026-10-04T02:00:00+10:30", "2026-10-04T02:30:00+11:00",
      "2026-10-04T02:40:00+11:00", 1800
    ),
    (
      .apia, "2011-12-30 12:00", "2011-12-30T00:00:00-10:00", "2011-12-31T00:00:00+14:00",
      "2011-12-31T12:00:00+14:00", 86_400
    ),
    (
      .apia, "2011-12-30 23:59:59", "2011-12-30T00:00:00-10:00", "2011-12-31T00:00:00+14:00",
      "2011-12-31T23:59:59+14:00", 86_400
    ),
  ])
  func fallIntoGaps(
    _ zone: MadeUpZone, _ wall: String, _ before: String, _ after: String, _ shifted: String,
    _ length: Int
  ) throws {
    let found = try #require(try find(wall, in: zone))
    guard case .gap(let gap) = found else {
      Issue.record("\(wall) is no gap: \(found)")
      return
    }
    #expect([gap.before, gap.after, gap.shifted].map(\.description) == [before, after, shifted])
    #expect(gap.before.instant == gap.after.instant)
    #expect(gap.length == length)
    #expect(found.chosen == gap.shifted)
  }

  @Test(arguments: [MadeUpZone.fixed(64_801), .fixed(-100_000), .fixed(.max), .fixed(.min)])
  func areNoneInAZoneThatCannotBe(_ zone: MadeUpZone) throws {
    #expect(try find("2026-11-20 12:00", in: zone) == nil)
  }

  /// Whatever instant is shown on a clock, it is among those found for what the clock shows.
  @Test(arguments: [MadeUpZone.amsterdam, .lordHowe, .apia, .busy, .fixed(20_700)])
  func holdEveryInstantTheyWereMadeFrom(_ zone: MadeUpZone) throws {
    for change in zone.changes.map(\.instant) + [0] {
      for instant in stride(from: change - 100_000, through: change + 100_000, by: 599) {
        let shown = try #require(Moment(instant: instant, offset: zone.offset(at: instant)))
        let found = LocalInstants.find(shown.localDay, shown.localTime, offset: zone.offset)
        #expect(texts(found).contains(shown.description))
      }
    }
  }

  private func find(_ wall: String, in zone: MadeUpZone) throws -> LocalInstants? {
    let words = wall.split(separator: " ")
    let (day, time) = (try #require(Day(words[0])), try #require(TimeOfDay(words[1])))
    return LocalInstants.find(day, time, offset: zone.offset)
  }

  private func texts(_ found: LocalInstants?) -> [String] {
    switch found {
    case .one(let moment): [moment.description]
    case .two(let first, let second): [first.description, second.description]
    case .gap, nil: []
    }
  }
}
