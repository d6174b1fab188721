/// The words one language has for days; the same tables serve reading and writing.
struct DateVocabulary: Sendable {
  /// A stretch of time that can be counted.
  enum Unit: Hashable, Sendable {
    case day, week, month, year
  }

  let names: DateNames

  /// Other spellings that are read and never written.
  let otherWeekdays: [String: Weekday]
  let otherMonths: [String: Int]

  /// Names of days around today, with their distance in days.
  let relative: [String: Int]

  /// Words before a weekday, and before a whole week, month or year: `last` is -1, `next` is 1.
  let weekdayShifts: [String: Int]
  let wholeShifts: [String: Int]
  let wholes: [String: Unit]

  /// `3 days ago` and `in 3 days`.
  let ago: String
  let ahead: String
  let units: [String: Unit]
  let numbers: [String: Int]
}

extension DateVocabulary {
  /// The words of a language.
  static func of(_ language: Language) -> DateVocabulary {
    switch language {
    case .english: .english
    case .dutch: .dutch
    }
  }

  /// The weekday a folded word names, with or without the full stop of an abbreviation.
  func weekday(_ word: String) -> Weekday? {
    let word = DateVocabulary.bare(word)
    if let other = otherWeekdays[word] { return other }
    let place = DateVocabulary.place(of: word, in: names.weekdays, names.shortWeekdays)
    return place.map { Weekday.allCases[$0] }
  }

  /// The number of the month a folded word names, with or without a full stop.
  func month(_ word: String) -> Int? {
    let word = DateVocabulary.bare(word)
    return otherMonths[word]
      ?? DateVocabulary.place(of: word, in: names.months, names.shortMonths).map { $0 + 1 }
  }

  /// How many a folded word counts.
  func count(_ word: String) -> Int? {
    numbers[word] ?? Digits.number(word, atMost: 17)
  }

  private static func bare(_ word: String) -> String {
    word.hasSuffix(".") ? String(word.dropLast()) : word
  }

  private static func place(of word: String, in long: [String], _ short: [String]) -> Int? {
    long.firstIndex { $0.lowercased() == word } ?? short.firstIndex { $0.lowercased() == word }
  }
}

extension DateVocabulary {
  static let english = DateVocabulary(
    names: .english,
    otherWeekdays: ["tues": .tuesday, "thur": .thursday, "thurs": .thursday],
    otherMonths: ["sept": 9],
    relative: [
      "today": 0, "yesterday": -1, "tomorrow": 1, "day before yesterday": -2,
      "the day before yesterday": -2, "day after tomorrow": 2, "the day after tomorrow": 2,
    ],
    weekdayShifts: ["last": -1, "next": 1, "coming": 1],
    wholeShifts: ["last": -1, "this": 0, "next": 1],
    wholes: ["week": .week, "month": .month, "year": .year],
    ago: "ago",
    ahead: "in",
    units: [
      "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month, "months": .month,
      "year": .year, "years": .year,
    ],
    numbers: [
      "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
      "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    ])
}

extension DateVocabulary {
  static let dutch = DateVocabulary(
    names: .dutch,
    otherWeekdays: [:],
    otherMonths: ["sept": 9],
    relative: ["vandaag": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1, "overmorgen": 2],
    weekdayShifts: [
      "vorige": -1, "afgelopen": -1, "volgende": 1, "komende": 1, "aanstaande": 1,
    ],
    wholeShifts: [
      "vorige": -1, "vorig": -1, "deze": 0, "dit": 0, "volgende": 1, "volgend": 1,
    ],
    wholes: ["week": .week, "maand": .month, "jaar": .year],
    ago: "geleden",
    ahead: "over",
    units: [
      "dag": .day, "dagen": .day, "week": .week, "weken": .week, "maand": .month,
      "maanden": .month, "jaar": .year, "jaren": .year,
    ],
    numbers: [
      "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
      "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
    ])
}
