import Testing

@testable import EgelCore

@Suite("DateWords")
struct DateWordsTests {
  @Test(arguments: [
    (Language.english, "2026-11-20", "Friday 20 November 2026", "Fri 20 Nov"),
    (.dutch, "2026-11-20", "vrijdag 20 november 2026", "vr 20 nov"),
    (.english, "2026-03-01", "Sunday 1 March 2026", "Sun 1 Mar"),
    (.dutch, "2026-03-01", "zondag 1 maart 2026", "zo 1 mrt"),
    (.dutch, "0001-01-01", "maandag 1 januari 0001", "ma 1 jan"),
    (.english, "9999-12-31", "Friday 31 December 9999", "Fri 31 Dec"),
  ])
  func writesDays(_ language: Language, _ text: String, _ long: String, _ short: String) throws {
    let day = try #require(Day(text))
    #expect(DateWords(language).long(day) == long)
    #expect(DateWords(language).short(day) == short)
  }

  @Test(arguments: [
    (Language.english, -2, nil), (.english, -1, "yesterday"), (.english, 0, "today"),
    (.english, 1, "tomorrow"), (.english, 2, nil), (.dutch, -2, nil), (.dutch, -1, "gisteren"),
    (.dutch, 0, "vandaag"), (.dutch, 1, "morgen"), (.dutch, 2, nil),
  ])
  func namesTheDaysAroundToday(_ language: Language, _ distance: Int, _ word: String?) throws {
    let today = try #require(Day("2026-03-01"))
    let day = try #require(today.adding(days: distance))
    #expect(DateWords(language).relative(day, from: today) == word)
  }

  @Test func givesTheYearWhereItIsAnother() throws {
    let (today, day) = (try #require(Day("2026-01-01")), try #require(Day("2025-12-31")))
    #expect(DateWords(.dutch).short(day, from: today) == "wo 31 dec 2025")
    #expect(DateWords(.dutch).short(today, from: today) == "do 1 jan")
    #expect(DateWords(.english).long(day.month) == "December 2025")
  }

  @Test(arguments: Language.allCases)
  func namesEveryWeekdayAndMonthOnce(_ language: Language) throws {
    let words = DateWords(language)
    #expect(Set(Weekday.allCases.map(words.name(of:))).count == 7)
    #expect(Set(Weekday.allCases.map(words.shortName(of:))).count == 7)
    let months = try (1...12).map { try #require(Month(year: 2026, number: $0)) }
    #expect(Set(months.map(words.name(of:))).count == 12)
    #expect(Set(months.map(words.shortName(of:))).count == 12)
  }
}
