/// A date of the civil calendar, from 0001-01-01 to 9999-12-31, without an hour or a zone.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01, negative before it.
  public let daysSince1970: Int32

  /// The first day there is, 0001-01-01.
  public static let earliest = Day(unchecked: -719_162)

  /// The last day there is, 9999-12-31.
  public static let latest = Day(unchecked: 2_932_896)

  @inlinable
  init(unchecked days: Int32) {
    daysSince1970 = days
  }

  /// The day so many days after 1970-01-01, if there is one.
  public init?(daysSince1970 days: Int) {
    guard days >= Day.earliest.daysSince1970, days <= Day.latest.daysSince1970 else { return nil }
    self.init(unchecked: Int32(days))
  }

  /// The day with this date, if the calendar has it.
  @inlinable
  public init?(year: Int, month: Int, day: Int) {
    guard Civil.isDay(year: year, month: month, day: day) else { return nil }
    self.init(unchecked: Civil.days(year: year, month: month, day: day))
  }

  /// The year, month and day of the month; cheaper than asking for each of them.
  public var parts: (year: Int, month: Int, day: Int) { Civil.parts(ofDays: daysSince1970) }

  /// The year, 1 to 9999.
  public var year: Int { parts.year }

  /// The month this day lies in.
  public var month: Month {
    let parts = parts
    return Month(unchecked: parts.year, parts.month)
  }

  /// The day of the month, 1 to 31.
  public var day: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday {
    let sinceMonday = (Int(daysSince1970) - Int(Day.earliest.daysSince1970)) % 7
    return Weekday.allCases[sinceMonday]
  }
}

extension Day: Comparable {
  /// Whether one day comes before another.
  @inlinable
  public static func < (left: Day, right: Day) -> Bool {
    left.daysSince1970 < right.daysSince1970
  }
}

/// A day of the week, numbered as ISO 8601 does: Monday is 1.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  /// The first day of the week.
  case monday = 1
  /// The day after Monday.
  case tuesday
  /// The day after Tuesday.
  case wednesday
  /// The day after Wednesday.
  case thursday
  /// The day after Thursday.
  case friday
  /// The first day of the weekend.
  case saturday
  /// The last day of the week.
  case sunday
}
