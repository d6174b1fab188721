/// What a text turned out to say.
enum DateMeaning: Hashable, Sendable {
  case day(Day)

  /// This weekday a week away, or that whole week, as the caller wants it.
  case weekAway(Day)
  case span(ClosedRange<Day>)
  case wrong(DateProblem.Reason)

  /// A day that was counted out, unless that led past the end of the calendar.
  static func counted(_ day: Day?) -> DateMeaning { day.map { .day($0) } ?? .wrong(.outOfRange) }

  static func counted(_ span: ClosedRange<Day>?) -> DateMeaning {
    span.map { .span($0) } ?? .wrong(.outOfRange)
  }
}
