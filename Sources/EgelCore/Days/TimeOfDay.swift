/// A wall-clock time without a date or a zone, from 00:00:00 to 23:59:59.
public struct TimeOfDay: Hashable, Sendable {
  /// Seconds on the clock since midnight; on a night when the clocks change, not seconds elapsed.
  public let secondsSinceMidnight: Int32

  /// 00:00.
  public static let midnight = TimeOfDay(unchecked: 0)

  @inlinable
  init(unchecked seconds: Int32) {
    secondsSinceMidnight = seconds
  }

  /// The time with these hands; nil for 24:00, and for a leap second, which no clock here shows.
  @inlinable
  public init?(hour: Int, minute: Int, second: Int = 0) {
    guard hour >= 0, hour < 24, minute >= 0, minute < 60, second >= 0, second < 60 else {
      return nil
    }
    self.init(unchecked: Int32(truncatingIfNeeded: hour &* 3600 &+ minute &* 60 &+ second))
  }

  /// The hour, 0 to 23.
  public var hour: Int { Int(secondsSinceMidnight) / 3600 }

  /// The minute, 0 to 59.
  public var minute: Int { Int(secondsSinceMidnight) / 60 % 60 }

  /// The second, 0 to 59.
  public var second: Int { Int(secondsSinceMidnight) % 60 }
}

extension TimeOfDay: Comparable {
  /// Whether one time comes before another on the same day.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.secondsSinceMidnight < right.secondsSinceMidnight
  }
}
