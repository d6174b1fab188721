import Testing

@testable import EgelCore

@Suite("Day")
struct DayTests {
  /// Counts through the calendar with nothing but the lengths of months.
  @Test func everyMonthBeginsAndEndsWhereCountingLeads() {
    var days = Int(Day.earliest.daysSince1970)
    var wrong = 0
    for year in 1...9999 {
      for month in 1...12 {
        let length = naiveLength(month, year)
        if !isRight(days, year, month, 1) { wrong += 1 }
        if !isRight(days + length - 1, year, month, length) { wrong += 1 }
        if Day(year: year, month: month, day: length + 1) != nil { wrong += 1 }
        days += length
      }
    }
    #expect(wrong == 0)
    #expect(days == Int(Day.latest.daysSince1970) + 1)
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
    var expected = (year: 1800, month: 1, day: 1, weekday: Weekday.wednesday.rawValue)
    var wrong = 0
    for days in -62_091..<(-62_091 + 146_097) {
      let day = Day(unchecked: Int32(days))
      if (day.year, day.month.number, day.day, day.weekday.rawValue) != expected { wrong += 1 }
      expected.weekday = expected.weekday % 7 + 1
      expected.day += 1
      guard expected.day > naiveLength(expected.month, expected.year) else { continue }
      (expected.day, expected.month) = (1, expected.month % 12 + 1)
      if expected.month == 1 { expected.year += 1 }
    }
    #expect(wrong == 0)
    #expect(expected == (2200, 1, 1, Weekday.wednesday.rawValue))
  }

  @Test func sampledDaysAreReadAsTheyAreWritten() {
    let all = stride(from: Day.earliest.daysSince1970, through: Day.latest.daysSince1970, by: 97)
    let wrong = all.filter { days in
      let day = Day(unchecked: days)
      var bytes: [UInt8] = []
      day.append(to: &bytes)
      return Day(utf8: { bytes[$0] }) != day || bytes.count != 10
    }
    #expect(wrong.isEmpty)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("2026-11-20", 20_777), ("2000-02-29", 11_016), ("1969-12-31", -1),
    ("0001-01-01", -719_162), ("9999-12-31", 2_932_896), ("2038-01-19", 24_855),
  ])
  func readsAndWrites(_ text: String, _ days: Int) {
    let day = Day(text)
    #expect(day?.daysSince1970 == Int32(days))
    #expect(day?.description == text)
    #expect(Day(text[...]) == day)
    #expect(Day(daysSince1970: days) == day)
  }

  @Test(arguments: [
    "", "2026-11-2", "2026-1-20", "2026-11-200", " 2026-11-20", "2026-11-20 ", "2026/11/20",
    "20261120", "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-10", "2026-11-00",
    "0000-12-31", "-026-11-20", "+026-11-20", "2026-11-2o", "２026-11-20", "2026-11-20\u{301}",
    "2026-11:20", "2026:11-20", "10000-01-01", "2026-11--1",
  ])
  func refuses(_ text: String) {
    #expect(Day(text) == nil)
  }

  @Test func refusesNumbersOutOfRange() {
    for (year, month, day) in [
      (0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 2, 29),
    ] {
      #expect(Day(year: year, month: month, day: day) == nil)
    }
    #expect(Day(year: .max, month: .max, day: .max) == nil)
    #expect(Day(year: .min, month: .min, day: .min) == nil)
    #expect(Day(daysSince1970: .max) == nil)
    #expect(Day(daysSince1970: -719_163) == nil)
  }

  @Test(arguments: [
    ("2026-11-20", Weekday.friday), ("1970-01-01", .thursday), ("0001-01-01", .monday),
    ("9999-12-31", .friday), ("2000-02-29", .tuesday),
  ])
  func weekdays(_ text: String, _ weekday: Weekday) throws {
    #expect(try #require(Day(text)).weekday == weekday)
  }

  @Test func comesInOrder() throws {
    let texts = [
      "0001-01-01", "1969-12-31", "1970-01-01", "2026-11-09", "2026-11-10", "9999-12-31",
    ]
    let days = try texts.map { try #require(Day($0)) }
    #expect(days.shuffled().sorted() == days)
  }

  private func isRight(_ days: Int, _ year: Int, _ month: Int, _ number: Int) -> Bool {
    let day = Day(year: year, month: month, day: number)
    return day == Day(daysSince1970: days) && day?.parts ?? (0, 0, 0) == (year, month, number)
  }

  private func naiveLength(_ month: Int, _ year: Int) -> Int {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
