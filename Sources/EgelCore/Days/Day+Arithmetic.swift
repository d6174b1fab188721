extension Day {
  /// The day so many days later, or earlier where negative; nil outside the years 1 to 9999.
  public func adding(days: Int) -> Day? {
    let (sum, overflow) = Int(daysSince1970).addingReportingOverflow(days)
    return overflow ? nil : Day(daysSince1970: sum)
  }

  /// The same day of the month so many months later, or the last day of a month too short for it.
  public func adding(months: Int) -> Day? {
    let day = day
    return month.adding(months: months).map { $0.first.moved(by: min(day, $0.dayCount) - 1) }
  }

  /// How many days later the other day is; negative where it is earlier.
  public func distance(to other: Day) -> Int {
    Int(other.daysSince1970) - Int(daysSince1970)
  }

  /// The week from Monday to Sunday this day lies in, cut off where the calendar ends.
  public var week: ClosedRange<Day> {
    let monday = 1 - weekday.rawValue
    return moved(by: monday)...moved(by: monday + 6)
  }

  /// The whole year this day lies in.
  public var wholeYear: ClosedRange<Day> {
    Month(unchecked: year, 1).first...Month(unchecked: year, 12).last
  }

  /// The day so many days away, or the nearest end of the calendar.
  func moved(by days: Int) -> Day {
    adding(days: days) ?? (days < 0 ? .earliest : .latest)
  }
}

extension ClosedRange where Bound == Day {
  /// How many days there are from the first to the last, both counted.
  public var dayCount: Int { lowerBound.distance(to: upperBound) + 1 }

  /// Each day from the first to the last.
  public var eachDay: some RandomAccessCollection<Day> {
    (lowerBound.daysSince1970...upperBound.daysSince1970).lazy.map { Day(unchecked: $0) }
  }
}
