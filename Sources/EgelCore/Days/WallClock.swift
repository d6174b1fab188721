/// A day and time of the calendar as sixteen bytes spell them: `2026-11-20 22:41`.
package struct WallClock: Sendable {
  package let day: Day
  package let time: TimeOfDay
  /// The bytes, eight in either word, the first one lowest.
  package let words: (first: UInt64, second: UInt64)

  /// Reads them; mostly in the same month as another clock, which need not be read again.
  package init?(utf8 first: UInt64, _ second: UInt64, near last: WallClock? = nil) {
    // "00 00:00".
    guard let clock = Digits.values(of: second, like: 0x3030_3A30_3020_3030),
      let time = TimeOfDay(hour: Digits.pair(clock, at: 3), minute: Digits.pair(clock, at: 6)),
      let day = Self.day(Digits.pair(clock, at: 0), near: last, first) ?? Day(utf8: first, second)
    else { return nil }
    self.day = day
    self.time = time
    words = (first, second)
  }

  /// The day of this number in the month of another clock, where that is this one and every month has it.
  private static func day(_ number: Int, near last: WallClock?, _ month: UInt64) -> Day? {
    guard let last, last.words.first == month, number >= 1, number <= 28,
      let before = Digits.values(of: last.words.second & 0xFFFF, like: 0x3030)
    else { return nil }
    let later = Int32(truncatingIfNeeded: number &- Digits.pair(before, at: 0))
    return Day(unchecked: last.day.daysSince1970 &+ later)
  }
}
