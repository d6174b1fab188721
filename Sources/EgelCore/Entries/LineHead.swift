internal import JSON

/// The beginning of the line of an entry of the day of its moment, where that is written as it mostly is.
///
/// Everything in it has its place, so it is filled in and appended as one.
package struct LineHead: Sendable {
  private var bytes = Array(
    "{\"id\":\"            \",\"day\":\"          \",\"at\":\"                         \"".utf8)
  /// The offset that the time in it ends with, after whole minutes, if it does.
  private var offset: Int32?
  private static let id = 7
  private static let day = 28
  private static let at = 46
  /// The length of `2026-11-20T22:41:07+01:00`.
  private static let timeLength = 25

  package init() {}

  /// How many bytes it has.
  package var count: Int { bytes.count }

  /// Appends it with this id, and a moment as it is written somewhere.
  package mutating func append(_ id: Identifier, at time: Span<UInt8>, to line: inout [UInt8]) {
    offset = nil
    fill(time)
    fill(id)
    line.append(copying: bytes.span)
  }

  /// Writes down the moment at which a clock showed a day and time, if it can be in so many bytes.
  package mutating func fill(_ moment: Moment, by clock: WallClock) -> Bool {
    if moment.offset == offset {
      fill(clock)
      return true
    }
    var time: [UInt8] = []
    moment.append(to: &time)
    guard time.count == Self.timeLength else { return false }
    fill(time.span)
    offset = moment.offset
    return true
  }

  /// Appends it with this id and the moment that was written down.
  package mutating func append(_ id: Identifier, to line: inout OutputSpan<UInt8>) {
    fill(id)
    line.append(copying: bytes.span)
  }

  private mutating func fill(_ id: Identifier) {
    let (first, second) = Base32.words(of: id.number)
    unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe bytes.storeBytes(of: first.littleEndian, toByteOffset: Self.id, as: UInt64.self)
      unsafe bytes.storeBytes(
        of: UInt32(truncatingIfNeeded: second).littleEndian, toByteOffset: Self.id + 8,
        as: UInt32.self)
    }
  }

  private mutating func fill(_ time: Span<UInt8>) {
    precondition(time.count == Self.timeLength, "a moment that is written otherwise")
    for place in 0..<Self.timeLength { bytes[Self.at + place] = time[place] }
    for place in 0..<10 { bytes[Self.day + place] = time[place] }
  }

  /// Only what stands before the seconds and the offset is another.
  private mutating func fill(_ clock: WallClock) {
    let (first, second) = (clock.words.first.littleEndian, clock.words.second)
    // A T for the space.
    let rest = (second ^ UInt64(UInt8(ascii: " ") ^ UInt8(ascii: "T")) &<< 16).littleEndian
    let day = UInt16(truncatingIfNeeded: second).littleEndian
    unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe bytes.storeBytes(of: first, toByteOffset: Self.day, as: UInt64.self)
      unsafe bytes.storeBytes(of: day, toByteOffset: Self.day + 8, as: UInt16.self)
      unsafe bytes.storeBytes(of: first, toByteOffset: Self.at, as: UInt64.self)
      unsafe bytes.storeBytes(of: rest, toByteOffset: Self.at + 8, as: UInt64.self)
    }
  }
}
