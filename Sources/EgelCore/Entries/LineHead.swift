internal import EgelJSON

/// The beginnings of the lines of one entry after the other, mostly of one month and one offset.
///
/// Everything in one has its place, so what differs from the last one is filled in.
struct LineHead: Sendable {
  private var bytes = Array(
    "{\"id\":\"            \",\"day\":\"          \",\"at\":\"                         \"".utf8)
  private static let id = 7
  private static let day = 28
  private static let at = 46
  /// The length of `2026-11-20T22:41:07+01:00`.
  private static let timeLength = 25
  /// How many bytes it has.
  static let count = at + timeLength + 1

  /// The days of the month, and the offset, that are filled in.
  private var month: ClosedRange<Day>?
  private var offset: Int32 = 0

  /// Appends the members that every entry's line begins with.
  mutating func append(
    _ id: Identifier, _ day: Day, _ at: Moment, to line: inout OutputSpan<UInt8>
  ) {
    let midnight = Int64(day.daysSince1970) &* Civil.secondsPerDay
    let seconds = Int(truncatingIfNeeded: at.instant &+ Int64(at.offset) &- midnight)
    guard at.nanoseconds == 0, seconds >= 0, seconds < Int(Civil.secondsPerDay),
      let number = number(of: day, at)
    else { return RecordLines.appendIdentity(id, day, at, to: &line) }
    let (first, second) = Base32.words(of: id.number)
    unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe bytes.storeBytes(of: first.littleEndian, toByteOffset: Self.id, as: UInt64.self)
      unsafe bytes.storeBytes(
        of: UInt32(truncatingIfNeeded: second).littleEndian, toByteOffset: Self.id + 8,
        as: UInt32.self)
      unsafe Self.fill(number, at: Self.day + 8, of: bytes)
      unsafe Self.fill(number, at: Self.at + 8, of: bytes)
      unsafe Self.fill(seconds / 3600, at: Self.at + 11, of: bytes)
      unsafe Self.fill(seconds / 60 % 60, at: Self.at + 14, of: bytes)
      unsafe Self.fill(seconds % 60, at: Self.at + 17, of: bytes)
      // So many as are known beforehand are copied without a call.
      unsafe line.append(
        copying: UnsafeRawBufferPointer(start: bytes.baseAddress, count: Self.count))
    }
  }

  /// The number of a day in its month, which then is filled in as the offset is; none where a moment is not
  /// written in the usual length.
  private mutating func number(of day: Day, _ at: Moment) -> Int? {
    if at.offset != offset || !(month.map { $0.contains(day) } ?? false) {
      guard fillAnew(day, at) else { return nil }
    }
    return month.map { Int(day.daysSince1970 &- $0.lowerBound.daysSince1970) &+ 1 }
  }

  private mutating func fillAnew(_ day: Day, _ at: Moment) -> Bool {
    var time: [UInt8] = []
    at.append(to: &time)
    guard time.count == Self.timeLength else { return false }
    for place in 0..<Self.timeLength { bytes[Self.at + place] = time[place] }
    for place in 0..<10 { bytes[Self.day + place] = time[place] }
    month = day.month.days
    offset = at.offset
    return true
  }

  /// Fills in two digits.
  @inline(__always)
  private static func fill(
    _ number: Int, at place: Int, of bytes: UnsafeMutableRawBufferPointer
  ) {
    let tens = number / 10
    let digits = UInt16(truncatingIfNeeded: 0x3030 &+ tens &+ (number &- tens &* 10) &<< 8)
    unsafe bytes.storeBytes(of: digits.littleEndian, toByteOffset: place, as: UInt16.self)
  }
}
