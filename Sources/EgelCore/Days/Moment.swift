/// An instant, together with what the local clock showed: the offset that held there and then.
///
/// Its local day and time never change, whatever zone it is read in later.
public struct Moment: Hashable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let instant: Int64

  /// Nanoseconds after that second, 0 to 999,999,999.
  public let nanoseconds: UInt32

  /// Seconds the local clock was ahead of UTC; negative where it was behind.
  public let offset: Int32

  /// The largest offset a moment may have, 18 hours either way; real zones stay within 16.
  @inlinable public static var largestOffset: Int { 64_800 }

  @inlinable
  init(unchecked instant: Int64, _ nanoseconds: UInt32, _ offset: Int32) {
    self.instant = instant
    self.nanoseconds = nanoseconds
    self.offset = offset
  }

  /// The moment at this instant and offset; nil where the local date leaves the years 1 to 9999,
  /// the offset is over 18 hours, or the nanoseconds make a second.
  public init?(instant: Int64, nanoseconds: UInt32 = 0, offset: Int) {
    let first = Int64(Day.earliest.daysSince1970) * Civil.secondsPerDay
    let end = (Int64(Day.latest.daysSince1970) + 1) * Civil.secondsPerDay
    let (local, overflow) = instant.addingReportingOverflow(Int64(offset))
    guard !overflow, local >= first, local < end, nanoseconds < 1_000_000_000,
      (-Moment.largestOffset...Moment.largestOffset).contains(offset)
    else { return nil }
    self.init(unchecked: instant, nanoseconds, Int32(offset))
  }

  /// The moment when a clock so far ahead of UTC shows this day and time; nil where the offset is
  /// over 18 hours or the nanoseconds make a second.
  public init?(day: Day, time: TimeOfDay, nanoseconds: UInt32 = 0, offset: Int) {
    let local = Moment.local(day, time)
    let (instant, overflow) = local.subtractingReportingOverflow(Int64(offset))
    guard !overflow else { return nil }
    self.init(instant: instant, nanoseconds: nanoseconds, offset: offset)
  }

  /// The date the local calendar showed.
  public var localDay: Day { day(startingAt: .midnight) }

  /// The time the local clock showed, without the fraction of a second.
  public var localTime: TimeOfDay {
    let seconds = local - Int64(localDay.daysSince1970) * Civil.secondsPerDay
    return TimeOfDay(unchecked: Int32(truncatingIfNeeded: seconds))
  }

  /// The day it belongs to for a person whose day starts at this hour: with a start at 04:00, half
  /// past midnight belongs to the day before. The first night of year 1 stays with 0001-01-01.
  public func day(startingAt start: TimeOfDay) -> Day {
    let sinceEarliest =
      local - Int64(start.secondsSinceMidnight)
      - Int64(Day.earliest.daysSince1970) * Civil.secondsPerDay
    let days = max(0, sinceEarliest) / Civil.secondsPerDay
    return Day(unchecked: Day.earliest.daysSince1970 + Int32(truncatingIfNeeded: days))
  }

  /// What the local clock showed, as seconds since it showed 1970-01-01T00:00:00.
  private var local: Int64 { instant + Int64(offset) }

  static func local(_ day: Day, _ time: TimeOfDay) -> Int64 {
    Int64(day.daysSince1970) * Civil.secondsPerDay + Int64(time.secondsSinceMidnight)
  }
}

extension Moment: Comparable {
  /// Whether one moment is earlier as an instant, or the same instant with the smaller offset.
  @inlinable
  public static func < (left: Moment, right: Moment) -> Bool {
    if left.instant != right.instant { return left.instant < right.instant }
    if left.nanoseconds != right.nanoseconds { return left.nanoseconds < right.nanoseconds }
    return left.offset < right.offset
  }
}

extension Moment {
  /// The beginning of 1970 in universal time.
  package static let epoch = Moment(unchecked: 0, 0, 0)
}
