/// Why a text was not taken for a date: what was typed, and what about it is wrong.
public struct DateProblem: Error, Hashable, Sendable {
  /// What was typed, as it was typed.
  public let typed: String

  /// What is wrong with it.
  public let reason: Reason

  /// What can be wrong with a date.
  public enum Reason: Hashable, Sendable {
    /// Nothing was typed.
    case empty

    /// Not a form that is read.
    case unknown

    /// The calendar has no such day; a year of nil means that no year has it.
    case noSuchDay(day: Int, month: Int, year: Int?)

    /// No month has this number.
    case noSuchMonth(Int)

    /// The date leaves the years 1 to 9999.
    case outOfRange

    /// Numbers whose order is not certain; the days they can mean.
    case uncertainOrder([Day])

    /// The date falls on another weekday than the one typed.
    case otherWeekday(Day, typed: Weekday)

    /// Several days, where one was asked for.
    case severalDays(ClosedRange<Day>)
  }
}
