/// A date as precise as it is known: `2019`, `2019-05` or `2019-05-11`.
public enum PartialDate: Hashable, Sendable {
  /// A year, such as `2019`.
  case year(Int)
  /// A month of a year, such as `2019-05`.
  case month(Month)
  /// A day, such as `2019-05-11`.
  case day(Day)

  /// The first day it can be.
  public var earliest: Day {
    switch self {
    case .year(let year): Day(year: year, month: 1, day: 1) ?? .earliest
    case .month(let month): month.first
    case .day(let day): day
    }
  }

  /// The last day it can be.
  public var latest: Day {
    switch self {
    case .year(let year): Day(year: year, month: 12, day: 31) ?? .latest
    case .month(let month): month.last
    case .day(let day): day
    }
  }
}

extension PartialDate: LosslessStringConvertible {
  /// `2019`, `2019-05` or `2019-05-11`, and nothing else.
  public init?(_ text: String) {
    switch text.utf8.count {
    case 4:
      guard let month = Month(text + "-01") else { return nil }
      self = .year(month.year)
    case 7:
      guard let month = Month(text) else { return nil }
      self = .month(month)
    default:
      guard let day = Day(text) else { return nil }
      self = .day(day)
    }
  }

  /// The date as precise as it is known: `2019`, `2019-05` or `2019-05-11`.
  public var description: String {
    switch self {
    case .year(let year): String(Day(year: year, month: 1, day: 1)?.description.prefix(4) ?? "")
    case .month(let month): month.description
    case .day(let day): day.description
    }
  }
}

// Where things begin and end, decided here and nowhere else.
//
// What began "2019" holds from the first day it can have begun, 1 January; what ended "2019" is over
// from the last day it can have ended, 31 December. A day is both: on the day of an end it is over.
// A date that is not known counts as always for beginnings and for deaths.
// In between, an end "may have been": there nobody is raised unasked.

extension PartialDate {
  /// Every day it can be.
  public var days: ClosedRange<Day> { earliest...latest }

  /// Whether what began then had begun by a day.
  public func hasBegun(by day: Day) -> Bool { earliest <= day }

  /// Whether what ended then was over on a day.
  public func hasEnded(by day: Day) -> Bool { latest <= day }

  /// Whether what ended then may have been over on a day.
  public func mayHaveEnded(by day: Day) -> Bool { earliest <= day }
}
