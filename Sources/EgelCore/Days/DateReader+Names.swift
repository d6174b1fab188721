extension DateReader {
  /// `21 nov`, `nov 21`, `21 november 2026`, with or without a weekday before it; and `november`
  /// or `november 2026` for the whole month.
  func named(_ typed: [String]) -> DateMeaning? {
    let words = typed.dropLast().map(DateReader.withoutComma) + typed.suffix(1)
    if let weekday = DateReader.weekday(words[0]) {
      return dated(words.dropFirst()).map { DateReader.check($0, falls: weekday) }
    }
    return dated(words[...]) ?? wholeMonth(words)
  }

  /// The nearest such day in the direction of this reader, today counted.
  func nearest(day: Int, month: Int) -> Day? {
    let step = direction == .back ? -1 : 1
    // Eight years lie between the leap days around 1900.
    let years = (0...8).map { today.year + step * $0 }
    return years.lazy.compactMap { Day(year: $0, month: month, day: day) }
      .first { direction == .back ? $0 <= today : $0 >= today }
  }

  private func dated(_ words: ArraySlice<String>) -> DateMeaning? {
    guard words.count == 2 || words.count == 3, let first = words.first else { return nil }
    let second = words[words.startIndex + 1]
    let isDayFirst = Digits.isNumber(first)
    guard let day = Digits.number(isDayFirst ? first : second, atMost: 2),
      let month = DateReader.month(isDayFirst ? second : first)
    else { return nil }
    if words.count == 2 { return yearless(day, month) }
    guard let year = DateReader.year(words[words.startIndex + 2]) else { return nil }
    guard let month = Month(year: year, number: month) else { return .wrong(.outOfRange) }
    return self.day(day, in: month)
  }

  private func yearless(_ day: Int, _ month: Int) -> DateMeaning {
    // 2000 had every day that any year has.
    guard Civil.isDay(year: 2000, month: month, day: day) else {
      return .wrong(.noSuchDay(day: day, month: month, year: nil))
    }
    return .counted(nearest(day: day, month: month))
  }

  private func wholeMonth(_ words: [String]) -> DateMeaning? {
    guard words.count <= 2, let number = DateReader.month(words[0]) else { return nil }
    if words.count == 2 {
      guard let year = DateReader.year(words[1]) else { return nil }
      return .counted(Month(year: year, number: number)?.days)
    }
    let isLater = number > today.month.number
    let isEarlier = number < today.month.number
    let shift = direction == .back ? (isLater ? -1 : 0) : (isEarlier ? 1 : 0)
    return .counted(Month(year: today.year + shift, number: number)?.days)
  }

  private static func check(_ meaning: DateMeaning, falls weekday: Weekday) -> DateMeaning {
    guard case .day(let day) = meaning, day.weekday != weekday else { return meaning }
    return .wrong(.otherWeekday(day, typed: weekday))
  }

  private static func withoutComma(_ word: String) -> String {
    word.hasSuffix(",") ? String(word.dropLast()) : word
  }

  private static func weekday(_ word: String) -> Weekday? {
    DateVocabulary.english.weekday(word) ?? DateVocabulary.dutch.weekday(word)
  }

  private static func month(_ word: String) -> Int? {
    DateVocabulary.english.month(word) ?? DateVocabulary.dutch.month(word)
  }

  private static func year(_ word: String) -> Int? {
    word.utf8.count == 4 ? Digits.number(word, atMost: 4) : nil
  }
}
