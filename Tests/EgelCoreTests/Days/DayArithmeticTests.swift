import Testing

@testable import EgelCore

@Suite("Day arithmetic")
struct DayArithmeticTests {
  @Test(arguments: [
    ("2026-11-20", 1, "2026-11-21"), ("2026-12-31", 1, "2027-01-01"),
    ("2028-02-28", 1, "2028-02-29"),
    ("2026-03-01", -1, "2026-02-28"), ("2026-11-20", 0, "2026-11-20"), ("9999-12-31", 1, nil),
    ("0001-01-01", -1, nil), ("2026-11-20", .max, nil), ("1900-01-01", .min, nil),
    ("0001-01-01", 3_652_058, "9999-12-31"),
  ])
  func addsDays(_ text: String, _ days: Int, _ expected: String?) throws {
    #expect(try #require(Day(text)).adding(days: days)?.description == expected)
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2028-01-31", 1, "2028-02-29"),
    ("2026-03-31", -1, "2026-02-28"),
    ("2026-11-20", -12, "2025-11-20"), ("2028-02-29", 12, "2029-02-28"),
    ("2026-12-15", 1, "2027-01-15"),
    ("0001-01-31", -1, nil), ("9999-12-01", 1, nil), ("2026-11-20", .max, nil),
    ("2026-11-20", .min, nil), ("9999-11-30", 1, "9999-12-30"),
  ])
  func addsMonths(_ text: String, _ months: Int, _ expected: String?) throws {
    #expect(try #require(Day(text)).adding(months: months)?.description == expected)
  }

  @Test func addingTheDistanceLeadsThere() throws {
    var random = RepeatableRandom(seed: 1)
    for _ in 0..<2000 {
      let days = (0..<2).map { _ in Int.random(in: -719_162...2_932_896, using: &random) }
      let from = try #require(Day(daysSince1970: days[0]))
      let to = try #require(Day(daysSince1970: days[1]))
      #expect(from.adding(days: from.distance(to: to)) == to)
      #expect((from < to) == (from.distance(to: to) > 0))
    }
  }

  @Test(arguments: [
    ("2026-11-20", "2026-11-16", "2026-11-22"), ("2026-11-16", "2026-11-16", "2026-11-22"),
    ("2026-11-22", "2026-11-16", "2026-11-22"), ("0001-01-01", "0001-01-01", "0001-01-07"),
    ("9999-12-31", "9999-12-27", "9999-12-31"),
  ])
  func weeks(_ text: String, _ monday: String, _ sunday: String) throws {
    let week = try #require(Day(text)).week
    #expect([week.lowerBound.description, week.upperBound.description] == [monday, sunday])
  }

  @Test func rangesCountAndListTheirDays() throws {
    let day = try #require(Day("2028-02-29"))
    #expect(day.wholeYear.dayCount == 366)
    #expect(Array(day.wholeYear.eachDay).count == 366)
    #expect(day.month.days.eachDay.last == day)
    #expect((day...day).eachDay.map(\.description) == ["2028-02-29"])
    #expect((Day.earliest...Day.latest).dayCount == 3_652_059)
  }

  @Test(arguments: [
    ("2026-11-20", "2026-W47"), ("2026-01-01", "2026-W01"), ("2027-01-01", "2026-W53"),
    ("2024-12-30", "2025-W01"), ("2021-01-03", "2020-W53"), ("2021-01-04", "2021-W01"),
    ("0001-01-01", "0001-W01"), ("9999-12-31", "9999-W52"), ("2005-01-01", "2004-W53"),
  ])
  func isoWeeks(_ text: String, _ week: String) throws {
    #expect(try #require(Day(text)).isoWeek.description == week)
  }

  @Test func isoWeeksGrowFromMondayToMonday() throws {
    var day = try #require(Day("1895-01-01"))
    for _ in 0..<4000 {
      let next = try #require(day.adding(days: 1))
      #expect((next.isoWeek > day.isoWeek) == (next.weekday == .monday))
      #expect((1...53).contains(day.isoWeek.number))
      day = next
    }
  }
}
