extension DateProblem: CustomStringConvertible {
  /// What is wrong, in one line: `there is no 30 February 2026`.
  ///
  /// What was typed stands in it as it was typed: make it printable before it goes to a terminal.
  public var description: String {
    switch reason {
    case .empty: "a date is missing"
    case .unknown: "'\(typed)' is not a date I know"
    case .noSuchDay(let day, let month, let year): noSuchDay(day, month, year)
    case .noSuchMonth(let month): "there is no month \(month) in '\(typed)'"
    case .outOfRange: "'\(typed)' is outside the years 1 to 9999"
    case .uncertainOrder: "'\(typed)' does not say for certain which number is the day"
    case .otherWeekday(let day, let weekday): otherWeekday(day, weekday)
    case .severalDays(let span): "'\(typed)' is \(span.dayCount) days, and one is needed here"
    }
  }

  /// What to write instead.
  package var hint: String {
    switch reason {
    case .empty, .unknown: DateProblem.examples
    case .noSuchDay, .noSuchMonth, .outOfRange: "write year-month-day, as in 2026-11-21"
    case .uncertainOrder(let days): uncertain(days)
    case .otherWeekday(let day, _): "leave the weekday out, or write \(day)"
    case .severalDays(let span): "name a day, such as \(span.lowerBound) or \(span.upperBound)"
    }
  }

  private static var examples: String {
    "write a date as 2026-11-21, yesterday, monday, 3 days ago, in 2 weeks or 21 nov,"
      + " or as gisteren, maandag, 3 dagen geleden, over 2 weken or 21 nov"
  }

  private var words: DateWords { DateWords(.english) }

  private func noSuchDay(_ day: Int, _ month: Int, _ year: Int?) -> String {
    let date = "\(day) \(words.name(ofMonth: month))"
    return "there is no \(date)" + (year.map { " \($0)" } ?? "")
  }

  private func otherWeekday(_ day: Day, _ weekday: Weekday) -> String {
    let date = "\(day.day) \(words.long(day.month))"
    return "\(date) is a \(words.name(of: day.weekday)), not a \(words.name(of: weekday))"
  }

  private func uncertain(_ days: [Day]) -> String {
    let dates =
      days.isEmpty ? "as in 2026-11-21" : days.map(\.description).joined(separator: " or ")
    return "write year-month-day" + (days.isEmpty ? ", " : ": ") + dates
  }
}
