import Testing

@testable import EgelCore

@Suite("Moment")
struct MomentTests {
  @Test(arguments: [
    ("2026-11-20T22:41:07+01:00", "2026-11-20", "22:41:07", "2026-11-20"),
    ("2026-11-21T00:30:00+01:00", "2026-11-21", "00:30", "2026-11-20"),
    ("2026-11-21T03:59:59+14:00", "2026-11-21", "03:59:59", "2026-11-20"),
    ("2026-11-21T04:00:00-12:00", "2026-11-21", "04:00", "2026-11-21"),
    ("1969-12-31T23:59:59+00:00", "1969-12-31", "23:59:59", "1969-12-31"),
    ("0001-01-01T00:30:00+18:00", "0001-01-01", "00:30", "0001-01-01"),
    ("9999-12-31T23:59:59-18:00", "9999-12-31", "23:59:59", "9999-12-31"),
  ])
  func belongsToADay(_ text: String, _ day: String, _ time: String, _ livedDay: String) throws {
    let moment = try #require(Moment(text))
    #expect(moment.localDay.description == day)
    #expect(moment.localTime.description == time)
    let start = try #require(TimeOfDay("04:00"))
    #expect(moment.day(startingAt: start).description == livedDay)
    #expect(moment.day(startingAt: .midnight) == moment.localDay)
    let again = Moment(
      day: moment.localDay, time: moment.localTime, offset: Int(moment.offset))
    #expect(again == moment)
  }

  @Test func comesInOrderOfInstantsThenOffsets() throws {
    let texts = [
      "2026-11-20T10:00:00+14:00", "2026-11-20T09:00:00+01:00", "2026-11-20T09:00:00.1+01:00",
      "2026-11-20T08:00:00.2+00:00", "2026-11-20T09:00:00.2+01:00", "2026-11-20T08:30:00+00:00",
    ]
    let moments = try texts.map { try #require(Moment($0)) }
    #expect(moments.reversed().sorted() == moments)
    #expect(moments[3].instant == moments[4].instant)
    #expect(moments[3] != moments[4])
  }

  @Test func refusesWhatNoClockShows() throws {
    let first = Int64(Day.earliest.daysSince1970) * 86_400
    let end = (Int64(Day.latest.daysSince1970) + 1) * 86_400
    #expect(Moment(instant: first, offset: 0)?.description == "0001-01-01T00:00:00+00:00")
    #expect(Moment(instant: first - 1, offset: 0) == nil)
    #expect(Moment(instant: first - 1, offset: 1)?.description == "0001-01-01T00:00:00+00:00:01")
    #expect(Moment(instant: end - 1, offset: 0)?.description == "9999-12-31T23:59:59+00:00")
    #expect(Moment(instant: end, offset: 0) == nil)
    #expect(Moment(instant: end, offset: -1)?.localDay == .latest)
    #expect(Moment(instant: 0, offset: 64_801) == nil)
    #expect(Moment(instant: 0, offset: -64_801) == nil)
    #expect(Moment(instant: 0, nanoseconds: 1_000_000_000, offset: 0) == nil)
    #expect(Moment(instant: .max, offset: .max) == nil)
    #expect(Moment(instant: .min, offset: .min) == nil)
    #expect(Moment(day: .latest, time: .midnight, offset: .min) == nil)
  }
}
