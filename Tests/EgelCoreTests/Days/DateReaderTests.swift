import Testing

@testable import EgelCore

/// Today is Friday 20 November 2026, unless a case says otherwise.
@Suite("DateReader")
struct DateReaderTests {
  @Test(arguments: [
    ("2026-11-21", "2026-11-21"), ("  2026-11-21\n", "2026-11-21"), ("today", "2026-11-20"),
    ("Yesterday", "2026-11-19"), ("TOMORROW", "2026-11-21"), ("day before yesterday", "2026-11-18"),
    ("the day  after tomorrow", "2026-11-22"), ("3 days ago", "2026-11-17"),
    ("0 days ago", "2026-11-20"),
    ("a week ago", "2026-11-13"), ("two weeks ago", "2026-11-06"), ("3 months ago", "2026-08-20"),
    ("a year ago", "2025-11-20"), ("in 3 days", "2026-11-23"), ("in a week", "2026-11-27"),
    ("in twelve months", "2027-11-20"), ("last week", "2026-11-13"), ("next week", "2026-11-27"),
    ("last friday", "2026-11-13"), ("next friday", "2026-11-27"), ("last monday", "2026-11-16"),
    ("next mon", "2026-11-23"), ("coming monday", "2026-11-23"),
    ("vandaag", "2026-11-20"), ("gisteren", "2026-11-19"), ("Eergisteren", "2026-11-18"),
    ("morgen", "2026-11-21"), ("overmorgen", "2026-11-22"), ("3 dagen geleden", "2026-11-17"),
    ("één week geleden", "2026-11-13"), ("e\u{301}e\u{301}n dag geleden", "2026-11-19"),
    ("een week geleden", "2026-11-13"), ("drie maanden geleden", "2026-08-20"),
    ("2 jaar geleden", "2024-11-20"), ("over 3 dagen", "2026-11-23"),
    ("over een week", "2026-11-27"),
    ("over twaalf weken", "2027-02-12"), ("vorige week", "2026-11-13"),
    ("volgende week", "2026-11-27"),
    ("afgelopen maandag", "2026-11-16"), ("vorige vr", "2026-11-13"),
    ("volgende maandag", "2026-11-23"), ("komende vrijdag", "2026-11-27"),
    ("aanstaande ma", "2026-11-23"), ("21 nov 2026", "2026-11-21"), ("nov 21, 2026", "2026-11-21"),
    ("21 november 2026", "2026-11-21"), ("21 NOV. 2026", "2026-11-21"),
    ("1 mrt 2024", "2024-03-01"),
    ("29 feb 2028", "2028-02-29"), ("friday 20 november 2026", "2026-11-20"),
    ("Friday, 20 November 2026", "2026-11-20"), ("vr 20 nov 2026", "2026-11-20"),
    ("1 jan 0001", "0001-01-01"), ("31 december 9999", "9999-12-31"), ("20 nov", "2026-11-20"),
    ("nov\u{A0}20", "2026-11-20"), ("vr 20 nov", "2026-11-20"),
    ("21-11-2026", "2026-11-21"), ("24/11/2026", "2026-11-24"), ("11/24/2026", "2026-11-24"),
    ("13.1.2026", "2026-01-13"), ("11.11.2026", "2026-11-11"), ("2026/11/21", "2026-11-21"),
    ("2026-1-5", "2026-01-05"), ("29-02-2028", "2028-02-29"),
  ])
  func readsTheSameBothWays(_ text: String, _ expected: String) throws {
    #expect(try reader(.back).day(text).description == expected)
    #expect(try reader(.ahead).day(text).description == expected)
    #expect(try reader(.back).day(text[...]).description == expected)
  }

  @Test(arguments: [
    ("friday", "2026-11-13", "2026-11-27"), ("monday", "2026-11-16", "2026-11-23"),
    ("thu", "2026-11-19", "2026-11-26"), ("thurs", "2026-11-19", "2026-11-26"),
    ("sunday", "2026-11-15", "2026-11-22"), ("sat", "2026-11-14", "2026-11-21"),
    ("maandag", "2026-11-16", "2026-11-23"), ("ma", "2026-11-16", "2026-11-23"),
    ("di", "2026-11-17", "2026-11-24"), ("Wo.", "2026-11-18", "2026-11-25"),
    ("do", "2026-11-19", "2026-11-26"), ("vr", "2026-11-13", "2026-11-27"),
    ("za", "2026-11-14", "2026-11-21"), ("zo", "2026-11-15", "2026-11-22"),
    ("21 nov", "2025-11-21", "2026-11-21"), ("november 21", "2025-11-21", "2026-11-21"),
    ("19 nov", "2026-11-19", "2027-11-19"), ("19 november", "2026-11-19", "2027-11-19"),
    ("1 jan", "2026-01-01", "2027-01-01"), ("31 dec", "2025-12-31", "2026-12-31"),
    ("1 mei", "2026-05-01", "2027-05-01"), ("may 1", "2026-05-01", "2027-05-01"),
    ("3 okt.", "2026-10-03", "2027-10-03"), ("29 feb", "2024-02-29", "2028-02-29"),
  ])
  func looksInItsDirection(_ text: String, _ back: String, _ ahead: String) throws {
    #expect(try reader(.back).day(text).description == back)
    #expect(try reader(.ahead).day(text).description == ahead)
  }

  @Test func findsLeapDaysAcrossACenturyWithoutOne() throws {
    #expect(try reader(.back, "1904-02-28").day("29 feb").description == "1896-02-29")
    #expect(try reader(.ahead, "1896-03-01").day("29 feb").description == "1904-02-29")
    #expect(try reader(.back, "2028-02-29").day("29 feb").description == "2028-02-29")
  }

  @Test(arguments: [
    ("2019", "2019-01-01", "2019-12-31"), ("2026-11", "2026-11-01", "2026-11-30"),
    ("2028-02", "2028-02-01", "2028-02-29"), ("november 2026", "2026-11-01", "2026-11-30"),
    ("Feb 2025", "2025-02-01", "2025-02-28"), ("november", "2026-11-01", "2026-11-30"),
    ("this week", "2026-11-16", "2026-11-22"), ("last week", "2026-11-09", "2026-11-15"),
    ("next week", "2026-11-23", "2026-11-29"), ("this month", "2026-11-01", "2026-11-30"),
    ("last month", "2026-10-01", "2026-10-31"), ("this year", "2026-01-01", "2026-12-31"),
    ("last year", "2025-01-01", "2025-12-31"), ("next year", "2027-01-01", "2027-12-31"),
    ("deze week", "2026-11-16", "2026-11-22"), ("vorige week", "2026-11-09", "2026-11-15"),
    ("vorige maand", "2026-10-01", "2026-10-31"), ("volgende maand", "2026-12-01", "2026-12-31"),
    ("dit jaar", "2026-01-01", "2026-12-31"), ("vorig jaar", "2025-01-01", "2025-12-31"),
    ("2026-11-21", "2026-11-21", "2026-11-21"), ("gisteren", "2026-11-19", "2026-11-19"),
    ("a week ago", "2026-11-13", "2026-11-13"), ("nov 26, 2026", "2026-11-26", "2026-11-26"),
  ])
  func readsSpans(_ text: String, _ first: String, _ last: String) throws {
    for direction in [DateReader.Direction.back, .ahead] {
      let span = try reader(direction).span(text)
      #expect([span.lowerBound.description, span.upperBound.description] == [first, last])
    }
  }

  @Test(arguments: [
    ("december", "2025-12", "2026-12"), ("oktober", "2026-10", "2027-10"),
    ("Nov", "2026-11", "2026-11"),
    ("mei", "2026-05", "2027-05"),
  ])
  func looksForMonthsInItsDirection(_ text: String, _ back: String, _ ahead: String) throws {
    #expect(try reader(.back).span(text) == #require(Month(back)).days)
    #expect(try reader(.ahead).span(text) == #require(Month(ahead)).days)
  }

  @Test func readsWhatIsWritten() throws {
    let reader = try reader(.back)
    let all = stride(from: Day.earliest.daysSince1970, through: Day.latest.daysSince1970, by: 1999)
    for day in all.map({ Day(unchecked: $0) }) {
      for words in Language.allCases.map({ DateWords($0) }) {
        #expect(try reader.day(words.long(day)) == day)
        #expect(try reader.span(words.long(day.month)) == day.month.days)
      }
    }
  }

  @Test func readsWhatIsWrittenOfTheLastYear() throws {
    let reader = try reader(.back)
    let yearAgo = try #require(reader.today.adding(days: -364))
    for day in (yearAgo...reader.today).eachDay {
      for words in Language.allCases.map({ DateWords($0) }) {
        #expect(try reader.day(words.short(day)) == day)
        #expect(try reader.day(words.short(day, from: reader.today)) == day)
        let relative = words.relative(day, from: reader.today)
        #expect(try relative.map { try reader.day($0) } ?? day == day)
      }
    }
  }

  private func reader(
    _ direction: DateReader.Direction, _ today: String = "2026-11-20"
  ) throws -> DateReader {
    DateReader(today: try #require(Day(today)), direction: direction)
  }
}
