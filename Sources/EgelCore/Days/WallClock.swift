/// A day and time of the calendar as sixteen bytes spell them: `2026-11-20 22:41`.
package struct WallClock: Sendable {
  package let day: Day
  package let time: TimeOfDay
  /// The bytes, eight in either word, the first one lowest.
  package let words: (first: UInt64, second: UInt64)

  package init?(utf8 first: UInt64, _ second: UInt64) {
    // "00 00:00".
    guard let clock = Digits.values(of: second, like: 0x3030_3A30_3020_3030),
      let day = Day(utf8: first, second),
      let time = TimeOfDay(hour: Digits.pair(clock, at: 3), minute: Digits.pair(clock, at: 6))
    else { return nil }
    self.day = day
    self.time = time
    words = (first, second)
  }
}
