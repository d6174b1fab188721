// Eight bytes at once, the first one lowest, for where a hundred thousand days are read.

extension Digits {
  /// The values of the digits in a word, each in its byte, if it looks like a pattern: a digit for
  /// every `0`, and everything else as it is.
  @inline(__always)
  static func values(of word: UInt64, like pattern: UInt64) -> UInt64? {
    let difference = word ^ pattern
    // What is no `0` (0x30) in the pattern may not differ at all, a digit by up to nine. A colon
    // (0x3A) has the bit of 0x10 too, but also that of 8.
    let isDigit = (pattern &>> 4) & ~(pattern &>> 3) & 0x0101_0101_0101_0101
    let room = 0x0F0F_0F0F_0F0F_0F0F &- isDigit &* 9
    let isWrong = (difference | (difference &+ room)) & 0xF0F0_F0F0_F0F0_F0F0 != 0
    return isWrong ? nil : difference
  }

  /// The number that two digits make.
  @inline(__always)
  static func pair(_ values: UInt64, at place: UInt64) -> Int {
    let two = values &>> (place &* 8)
    return Int(truncatingIfNeeded: (two & 0xF) &* 10 &+ (two &>> 8 & 0xF))
  }
}

extension Day {
  /// The day that ten bytes spell, eight in one word and two in the next.
  @inline(__always)
  init?(utf8 first: UInt64, _ second: UInt64) {
    // "0000-00-" and "00".
    guard let month = Digits.values(of: first, like: 0x2D30_302D_3030_3030),
      let day = Digits.values(of: second & 0xFFFF, like: 0x3030)
    else { return nil }
    self.init(
      year: Digits.pair(month, at: 0) &* 100 &+ Digits.pair(month, at: 2),
      month: Digits.pair(month, at: 5), day: Digits.pair(day, at: 0))
  }
}

extension Moment {
  /// The moment that 25 bytes spell, as `2026-11-20T22:41:07+01:00`: those of the day, the eight of
  /// the time, and the six of the offset.
  @inline(__always)
  init?(on day: Day, time: UInt64, offset: UInt64) {
    // "00:00:00", and "00:00" behind the sign.
    guard let time = Digits.values(of: time, like: 0x3030_3A30_303A_3030),
      let size = Digits.values(of: offset &>> 8 & 0xFF_FFFF_FFFF, like: 0x30_303A_3030),
      let clock = TimeOfDay(
        hour: Digits.pair(time, at: 0), minute: Digits.pair(time, at: 3),
        second: Digits.pair(time, at: 6))
    else { return nil }
    let minutes = Digits.pair(size, at: 3)
    let seconds = Digits.pair(size, at: 0) &* 3600 &+ minutes &* 60
    let sign = UInt8(truncatingIfNeeded: offset)
    guard minutes < 60, seconds <= Moment.largestOffset,
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    else { return nil }
    let ahead = sign == UInt8(ascii: "-") ? 0 &- seconds : seconds
    let local =
      Int64(day.daysSince1970) &* Civil.secondsPerDay &+ Int64(clock.secondsSinceMidnight)
    self.init(unchecked: local &- Int64(ahead), 0, Int32(truncatingIfNeeded: ahead))
  }
}
