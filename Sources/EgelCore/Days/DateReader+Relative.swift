extension DateReader {
  /// Dates told from today in the words of one language: `yesterday`, `monday`, `next monday`,
  /// `3 days ago`, `in a week`, `last month`.
  func relative(_ words: [String], _ language: DateVocabulary) -> DateMeaning? {
    if let distance = language.relative[words.joined(separator: " ")] {
      return .counted(today.adding(days: distance))
    }
    switch words.count {
    case 1:
      return language.weekday(words[0]).map { .counted(nearest($0, direction)) }
    case 2:
      return shifted(words[0], words[1], language)
    case 3 where words[2] == language.ago:
      return counted(words[0], words[1], -1, language)
    case 3 where words[0] == language.ahead:
      return counted(words[1], words[2], 1, language)
    default:
      return nil
    }
  }

  private func nearest(_ weekday: Weekday, _ direction: Direction) -> Day? {
    let ahead = (weekday.rawValue - today.weekday.rawValue + 6) % 7 + 1
    return today.adding(days: direction == .ahead ? ahead : ahead == 7 ? -7 : ahead - 7)
  }

  private func shifted(
    _ shift: String, _ word: String, _ language: DateVocabulary
  ) -> DateMeaning? {
    if let shift = language.weekdayShifts[shift], let weekday = language.weekday(word) {
      return .counted(nearest(weekday, shift < 0 ? .back : .ahead))
    }
    guard let shift = language.wholeShifts[shift], let unit = language.wholes[word] else {
      return nil
    }
    return whole(unit, shift)
  }

  private func whole(_ unit: DateVocabulary.Unit, _ shift: Int) -> DateMeaning? {
    switch unit {
    case .day: nil
    case .week where shift == 0: .span(today.week)
    case .week: today.adding(days: 7 * shift).map { .weekAway($0) } ?? .wrong(.outOfRange)
    case .month: .counted(today.month.adding(months: shift)?.days)
    case .year: .counted(today.adding(months: 12 * shift)?.wholeYear)
    }
  }

  private func counted(
    _ count: String, _ unit: String, _ sign: Int, _ language: DateVocabulary
  ) -> DateMeaning? {
    guard let count = language.count(count), let unit = language.units[unit] else { return nil }
    switch unit {
    case .day: return .counted(today.adding(days: sign * count))
    case .week: return .counted(today.adding(days: sign * count * 7))
    case .month: return .counted(today.adding(months: sign * count))
    case .year: return .counted(today.adding(months: sign * count * 12))
    }
  }
}
