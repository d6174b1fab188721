/// How long a period is of which answers are laid together.
package enum TrendStep: String, CaseIterable, Sendable {
  case day, week, month

  /// The first day of the period a day lies in; weeks begin on Monday.
  package func start(of day: Day) -> Day {
    switch self {
    case .day: day
    case .week: day.adding(days: 1 - day.weekday.rawValue) ?? day
    case .month: day.month.first
    }
  }

  /// The first day of the period after the one that begins on a day.
  package func next(after start: Day) -> Day? {
    switch self {
    case .day: start.adding(days: 1)
    case .week: start.adding(days: 7)
    case .month: start.month.next?.first
    }
  }

  /// The last day of the period that begins on a day.
  package func end(of start: Day) -> Day {
    next(after: start)?.adding(days: -1) ?? .latest
  }

  /// The days of the period that begins on a day, as far as they lie in a span.
  package func days(from start: Day, within span: ClosedRange<Day>) -> ClosedRange<Day> {
    let first = max(start, span.lowerBound)
    return first...max(first, min(end(of: start), span.upperBound))
  }

  /// The first days of all periods that touch a span, in order.
  package func starts(in span: ClosedRange<Day>) -> [Day] {
    var starts: [Day] = []
    var start: Day? = self.start(of: span.lowerBound)
    while let next = start, next <= span.upperBound {
      starts.append(next)
      start = self.next(after: next)
    }
    return starts
  }
}
