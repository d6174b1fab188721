/// Reads the dates people type, in Dutch and English at once.
///
/// It reads the whole text or refuses it: nothing is guessed, and nothing is searched for a date.
/// A date that names no year, and a weekday, is looked for in one direction from today.
public struct DateReader: Hashable, Sendable {
  /// Where a date lies that does not say it.
  public enum Direction: Hashable, Sendable {
    /// `21 nov` is the latest one that is not after today, `monday` the latest before today.
    case back

    /// `21 nov` is the next one that is not before today, `monday` the next after today.
    case ahead
  }

  /// The day that counts as today.
  public let today: Day

  /// Where dates lie that do not say it.
  public let direction: Direction

  /// A reader for which it is this day.
  public init(today: Day, direction: Direction) {
    self.today = today
    self.direction = direction
  }

  /// The one day a text names. `last week` and `next week` are this weekday in those weeks; a whole
  /// month or year is refused.
  public func day(_ text: some StringProtocol) throws(DateProblem) -> Day {
    switch meaning(of: text) {
    case .day(let day), .weekAway(let day): return day
    case .span(let span): throw DateProblem(typed: String(text), reason: .severalDays(span))
    case .wrong(let reason): throw DateProblem(typed: String(text), reason: reason)
    }
  }

  /// The days a text names: one day, a month, a year, or as `last week` says, from Monday to Sunday.
  public func span(_ text: some StringProtocol) throws(DateProblem) -> ClosedRange<Day> {
    switch meaning(of: text) {
    case .day(let day): return day...day
    case .weekAway(let day): return day.week
    case .span(let span): return span
    case .wrong(let reason): throw DateProblem(typed: String(text), reason: reason)
    }
  }

  private func meaning(of text: some StringProtocol) -> DateMeaning {
    let folded = TypedText.fold(text)
    let words = folded.split(whereSeparator: \.isWhitespace).map(String.init)
    if words.isEmpty { return .wrong(.empty) }
    return numeric(folded) ?? named(words) ?? relative(words, .english) ?? relative(words, .dutch)
      ?? .wrong(.unknown)
  }
}

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
