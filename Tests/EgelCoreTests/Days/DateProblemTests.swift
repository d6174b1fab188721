import Testing

@testable import EgelCore

@Suite("DateProblem")
struct DateProblemTests {
  @Test(arguments: [
    "gibberish", "monday monday", "3 days", "days ago", "ago", "3 days ago today",
    "in 3 dagen",
    "3 dagen ago", "over 3 days", "-3 days ago", "+3 days ago", "3.5 days ago", "last", "last day",
    "this monday", "last weeks", "next 2026", "32", "21", "nov 2026 21", "100 nov", "21 nov 26",
    "21 nov 2026 22:00", "20261121", "2026-11-21T10:00:00Z", "yesterday at 8pm",
    "21 21",
    "nov nov", "21 smarch", "at 9pm she said: goodnight", "12:30", "20 nov 2026 friday",
    "friday november",
    "²1 nov", "٣ days ago", "-", "1-2-3-4", "dertien dagen geleden", "last 2026", "everything", "*",
    "99999999999999999999 days ago", "half a year ago", ",", ".", "monday,",
  ])
  func neverGuesses(_ text: String) throws {
    for direction in [DateReader.Direction.back, .ahead] {
      #expect(problem(text, direction)?.reason == .unknown)
      #expect(throws: DateProblem.self) { try reader(direction).span(text) }
    }
  }

  @Test(arguments: [
    ("", "a date is missing"), (" \t\n", "a date is missing"),
    ("gibberish", "'gibberish' is not a date I know"),
    ("2026-02-30", "there is no 30 February 2026"), ("2026-02-29", "there is no 29 February 2026"),
    ("30 feb", "there is no 30 February"), ("31 november", "there is no 31 November"),
    ("29 feb 2026", "there is no 29 February 2026"), ("0 nov", "there is no 0 November"),
    ("fri 31 nov 2026", "there is no 31 November 2026"),
    ("2025-13-45", "there is no month 13 in '2025-13-45'"),
    ("2025-13", "there is no month 13 in '2025-13'"),
    ("0000-01-01", "'0000-01-01' is outside the years 1 to 9999"),
    ("1 jan 0000", "'1 jan 0000' is outside the years 1 to 9999"),
    ("3000 years ago", "'3000 years ago' is outside the years 1 to 9999"),
    ("in 99999999999999999 years", "'in 99999999999999999 years' is outside the years 1 to 9999"),
    ("05-11-2026", "it is not certain which number in '05-11-2026' is the day"),
    ("5.11.2026", "it is not certain which number in '5.11.2026' is the day"),
    ("01-02-0050", "it is not certain which number in '01-02-0050' is the day"),
    ("21-11-26", "it is not certain which number in '21-11-26' is the day"),
    ("31-02-2026", "there is no 31 February 2026"), ("02/31/2026", "there is no 31 February 2026"),
    ("29.2.2026", "there is no 29 February 2026"),
    ("13-13-2026", "there is no month 13 in '13-13-2026'"),
    ("2026-13-1", "there is no month 13 in '2026-13-1'"),
    ("25-11-0000", "'25-11-0000' is outside the years 1 to 9999"),
    ("11/12/2026", "it is not certain which number in '11/12/2026' is the day"),
    ("21/11", "it is not certain which number in '21/11' is the day"),
    ("monday 20 nov 2026", "20 November 2026 is a Friday, not a Monday"),
    ("do 20 nov", "20 November 2026 is a Friday, not a Thursday"),
    ("2026-11", "'2026-11' is a month"),
    ("this week", "'this week' is a week"),
    ("2024", "'2024' is a year"),
    ("vorige maand", "'vorige maand' is a month"),
    ("november", "'november' is a month"),
  ])
  func saysWhy(_ text: String, _ expected: String) {
    #expect(problem(text)?.description == expected)
    #expect(problem(text)?.typed == text)
  }

  @Test(arguments: [
    ("05-11-2026", "write year-month-day: 2026-05-11 or 2026-11-05"),
    ("11/12/2026", "write year-month-day: 2026-11-12 or 2026-12-11"),
    ("21-11-26", "write year-month-day, as in 2026-11-21"),
    ("31/02/2026", "write year-month-day, as in 2026-11-21"),
    ("21/10", "write year-month-day: 2026-10-21"),
    ("2026-02-30", "write year-month-day, as in 2026-11-21"),
    ("monday 20 nov 2026", "leave the weekday out, or write 2026-11-20"),
    ("2026-11", "give a day, such as 2026-11-01 or 2026-11-30"),
    (
      "gibberish",
      "write a date as 2026-11-21, yesterday, monday, 3 days ago, in 2 weeks or 21 nov"
    ),
  ])
  func saysWhatWouldBeRight(_ text: String, _ expected: String) {
    #expect(problem(text)?.hint.english == expected)
  }

  @Test(arguments: [
    ("0001-01-01", "yesterday"), ("0001-01-01", "last monday"), ("0001-01-01", "monday"),
    ("0001-01-01", "last week"), ("0001-01-01", "a month ago"), ("0001-01-01", "a year ago"),
    ("0001-01-01", "2 jan"), ("0001-01-01", "29 feb"), ("9999-12-31", "tomorrow"),
    ("9999-12-31", "next friday"), ("9999-12-31", "in a month"), ("9999-12-31", "next week"),
    ("9999-12-31", "30 dec"), ("9999-12-31", "next month"), ("9999-12-31", "volgend jaar"),
    ("0001-01-01", "vorige maand"), ("0001-01-01", "december"), ("9999-12-31", "january"),
  ])
  func stopsAtTheEndsOfTheCalendar(_ today: String, _ text: String) throws {
    let day = try #require(Day(today))
    let reader = DateReader(today: day, direction: day == .earliest ? .back : .ahead)
    #expect(throws: DateProblem(typed: text, reason: .outOfRange)) { try reader.span(text) }
  }

  @Test("Dutch says it in Dutch") func dutch() {
    #expect(problem("2026-02-30")?.message.dutch == "30 februari 2026 bestaat niet")
    #expect(
      problem("monday 20 nov 2026")?.message.dutch.hasSuffix("is een vrijdag, geen maandag") == true
    )
    for text in ["", "gibberish", "2026-02-30", "2026-13-01", "05-11-2026", "2026-11", "2024"] {
      #expect(problem(text).map { $0.message.dutch != $0.message.english } == true)
      #expect(problem(text).map { $0.hint.dutch != $0.hint.english } == true)
    }
  }

  @Test func itsOwnExamplesAreRight() throws {
    let examples = [
      "2026-11-21", "yesterday", "monday", "3 days ago", "in 2 weeks", "21 nov", "gisteren",
      "maandag",
      "3 dagen geleden", "over 2 weken",
    ]
    let hint = try #require(problem("gibberish")).hint
    for example in examples {
      #expect(hint.english.contains(example) || hint.dutch.contains(example))
      #expect(problem(example) == nil)
    }
  }

  @Test func noTextCrashesIt() {
    var random = RepeatableRandom(seed: 4)
    let words = [
      "3", "nov", "2026", "-", "last", "week", "in", "een", "dagen", "ago", "monday", "0", "31",
      "feb",
      ",", ".", "é", "9999", "\u{301}", "\u{0}", "😀", "/", "99999999999999999", "year", "jaar",
      "over",
    ]
    for _ in 0..<4000 {
      let count = Int.random(in: 0...4, using: &random)
      let glue = [" ", "", "-"].randomElement(using: &random) ?? ""
      let text = (0..<count).compactMap { _ in words.randomElement(using: &random) }
        .joined(separator: glue)
      if let problem = problem(text) {
        #expect(problem.typed == text && !problem.hint.dutch.isEmpty)
      }
    }
  }

  private func problem(_ text: String, _ direction: DateReader.Direction = .back) -> DateProblem? {
    do {
      _ = try reader(direction).day(text)
      return nil
    } catch {
      return error
    }
  }

  private func reader(_ direction: DateReader.Direction) -> DateReader {
    // 2026-11-20.
    DateReader(today: Day(unchecked: 20_777), direction: direction)
  }
}
