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
