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
