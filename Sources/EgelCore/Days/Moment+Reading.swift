extension Moment {
  /// The moment written in the form of RFC 3339, as `2026-11-20T22:41:07.25+01:00`.
  ///
  /// Strictly so: a capital `T`, one to nine digits of a fraction, an offset up to 18 hours, with
  /// seconds only where a historic zone had them (`+00:19:32`). `Z` and `-00:00` are read as
  /// `+00:00`. A second numbered 60 is refused.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(utf8: bytes.count) { bytes[$0] }
  }

  /// The moment that `count` bytes spell; `byte` is asked for numbers 0 to `count` - 1.
  @inlinable
  package init?(utf8 count: Int, _ byte: (Int) -> UInt8) {
    guard count >= 20, let day = Day(utf8: byte), byte(10) == UInt8(ascii: "T"),
      let time = Moment.time(byte)
    else { return nil }
    var place = 19
    guard let nanoseconds = Moment.fraction(&place, count, byte),
      let offset = Moment.offset(place, count, byte)
    else { return nil }
    let days = Int64(day.daysSince1970)
    let instant = days &* Civil.secondsPerDay &+ Int64(time.secondsSinceMidnight) &- Int64(offset)
    self.init(unchecked: instant, nanoseconds, offset)
  }

  @inlinable
  static func time(_ byte: (Int) -> UInt8) -> TimeOfDay? {
    let colon = UInt8(ascii: ":")
    guard byte(13) == colon, byte(16) == colon else { return nil }
    return TimeOfDay(
      hour: Digits.pair(byte(11), byte(12)), minute: Digits.pair(byte(14), byte(15)),
      second: Digits.pair(byte(17), byte(18)))
  }

  /// Reads a fraction, if one stands there, and moves `place` behind it.
  @inlinable
  static func fraction(_ place: inout Int, _ count: Int, _ byte: (Int) -> UInt8) -> UInt32? {
    guard byte(place) == UInt8(ascii: ".") else { return 0 }
    place += 1
    var value: UInt32 = 0
    var unit: UInt32 = 100_000_000
    let first = place
    while place < count, byte(place) &- 48 < 10 {
      guard unit > 0 else { return nil }
      value &+= UInt32(byte(place) &- 48) &* unit
      unit /= 10
      place += 1
    }
    return place > first ? value : nil
  }

  /// Reads an offset that takes all bytes from `place` to the end.
  @inlinable
  static func offset(_ place: Int, _ count: Int, _ byte: (Int) -> UInt8) -> Int32? {
    let length = count - place
    guard length > 0 else { return nil }
    let sign = byte(place)
    if length == 1 { return sign == UInt8(ascii: "Z") ? 0 : nil }
    guard length == 6 || length == 9, byte(place + 3) == UInt8(ascii: ":"),
      sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")
    else { return nil }
    let hour = Digits.pair(byte(place + 1), byte(place + 2))
    let minute = Digits.pair(byte(place + 4), byte(place + 5))
    var second = 0
    if length == 9 {
      guard byte(place + 6) == UInt8(ascii: ":") else { return nil }
      second = Digits.pair(byte(place + 7), byte(place + 8))
    }
    let size = hour &* 3600 &+ minute &* 60 &+ second
    guard minute < 60, second < 60, size <= largestOffset else { return nil }
    return Int32(truncatingIfNeeded: sign == UInt8(ascii: "-") ? 0 &- size : size)
  }
}
