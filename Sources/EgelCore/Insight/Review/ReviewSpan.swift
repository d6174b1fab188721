/// How far a review looks back: one stretch of the calendar.
package enum ReviewSpan: String, CaseIterable, Sendable {
  case week, month, season, year

  /// The stretch that a day lies in; seasons are those of the weather, winter from December on.
  package func days(around day: Day) -> ClosedRange<Day> {
    switch self {
    case .week:
      let monday = TrendStep.week.start(of: day)
      return monday...TrendStep.week.end(of: monday)
    case .month: return day.month.days
    case .season:
      let first = day.month.adding(months: -(day.month.number % 3)) ?? day.month
      return first.first...(first.adding(months: 2) ?? first).last
    case .year:
      let first = Month(year: day.year, number: 1) ?? day.month
      return first.first...(Month(year: day.year, number: 12) ?? day.month).last
    }
  }

  /// So many days without it, and what comes again has come back.
  var gap: Int {
    switch self {
    case .week: 2
    case .month: 7
    case .season, .year: 21
    }
  }
}
