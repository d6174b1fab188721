/// Writes days for people, in their language.
public struct DateWords: Hashable, Sendable {
  /// The language written.
  public let language: Language

  /// A writer in this language.
  public init(_ language: Language) {
    self.language = language
  }

  /// The whole date, as `Friday 20 November 2026` or `vrijdag 20 november 2026`.
  public func long(_ day: Day) -> String {
    let parts = day.parts
    return "\(name(of: day.weekday)) \(parts.day) \(name(ofMonth: parts.month)) \(year(parts.year))"
  }

  /// The date without its year, as `Fri 20 Nov` or `vr 20 nov`.
  public func short(_ day: Day) -> String {
    let parts = day.parts
    return "\(shortName(of: day.weekday)) \(parts.day) \(shortName(ofMonth: parts.month))"
  }

  /// The short date, with its year unless that is the year of today.
  public func short(_ day: Day, from today: Day) -> String {
    day.year == today.year ? short(day) : "\(short(day)) \(year(day.year))"
  }

  /// `today`, `yesterday` or `tomorrow` where the day is one of them.
  public func relative(_ day: Day, from today: Day) -> String? {
    let distance = today.distance(to: day)
    guard (-1...1).contains(distance) else { return nil }
    return DateVocabulary.of(language).relative.first { $0.value == distance }?.key
  }

  /// The month, as `November 2026`.
  public func long(_ month: Month) -> String {
    "\(name(ofMonth: month.number)) \(year(month.year))"
  }

  /// The weekday's name, as `Friday` or `vrijdag`.
  public func name(of weekday: Weekday) -> String { words.weekdays[weekday.rawValue - 1] }

  /// The weekday's short name, as `Fri` or `vr`.
  public func shortName(of weekday: Weekday) -> String {
    words.shortWeekdays[weekday.rawValue - 1]
  }

  /// The name of the month, as `November` or `november`.
  public func name(of month: Month) -> String { name(ofMonth: month.number) }

  /// The short name of the month, as `Nov` or `nov`.
  public func shortName(of month: Month) -> String { shortName(ofMonth: month.number) }

  func name(ofMonth number: Int) -> String { words.months[number - 1] }

  func shortName(ofMonth number: Int) -> String { words.shortMonths[number - 1] }

  private var words: DateNames { .of(language) }

  /// Four digits, so that the year 33 is not taken for a day.
  private func year(_ year: Int) -> String {
    String(repeating: "0", count: 4 - String(year).utf8.count) + String(year)
  }
}
