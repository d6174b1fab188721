import Testing

@testable import EgelCore

@Suite("Month")
struct MonthTests {
  @Test func everyMonthIsReadAsItIsWrittenAndFollowsTheOneBefore() {
    var previous: Month?
    var wrong = 0
    for year in 1...9999 {
      for number in 1...12 {
        let month = Month(year: year, number: number)
        if month?.year != year || month?.number != number { wrong += 1 }
        if let month, month.previous != previous || previous?.next ?? month != month { wrong += 1 }
        if let month, year % 40 == 0, Month(month.description) != month { wrong += 1 }
        previous = month
      }
    }
    #expect(wrong == 0)
    #expect(previous?.next == nil)
  }

  @Test(arguments: ["2026-11", "0001-01", "9999-12"])
  func readsAndWrites(_ text: String) {
    #expect(Month(text)?.description == text)
    #expect(Month(text[...]) == Month(text))
  }

  @Test(arguments: [
    "", "2026-1", "2026-00", "2026-13", "0000-11", "2026/11", "2026-11-20", "2026-1a", " 2026-11",
    "11-2026",
  ])
  func refuses(_ text: String) {
    #expect(Month(text) == nil)
  }

  @Test func hasDays() throws {
    let february = try #require(Month("2028-02"))
    #expect(february.dayCount == 29)
    #expect(february.first.description == "2028-02-01")
    #expect(february.last.description == "2028-02-29")
    #expect(february.days.contains(february.last))
    #expect(february.last.month == february)
    #expect(try #require(Month("2027-12")) < february)
    #expect(february.adding(months: .max) == nil)
    #expect(february.adding(months: -24_337) == nil)
    #expect(february.adding(months: -24_325)?.description == "0001-01")
  }
}
