/// The beginning of the line of an entry of the day of its moment, where that is written as it mostly is.
///
/// Everything in it has its place, so it is filled in and appended as one.
package struct LineHead: Sendable {
  private var bytes = Array(
    "{\"id\":\"            \",\"day\":\"          \",\"at\":\"                         \"".utf8)
  private static let id = 7
  private static let day = 28
  private static let at = 46
  /// The length of `2026-11-20T22:41:07+01:00`.
  package static let timeLength = 25

  package init() {}

  /// Fills in an id.
  mutating func set(_ id: Identifier) {
    let (first, second) = Base32.words(of: id.number)
    for place in 0..<8 {
      bytes[Self.id + place] = UInt8(truncatingIfNeeded: first &>> UInt64(8 &* place))
    }
    for place in 0..<4 {
      bytes[Self.id + 8 + place] = UInt8(truncatingIfNeeded: second &>> UInt64(8 &* place))
    }
  }

  /// Appends it with this id, and a moment that is written in so many bytes.
  package mutating func append(_ id: Identifier, at time: ArraySlice<UInt8>, to line: inout [UInt8])
  {
    set(id)
    let start = time.startIndex
    for place in 0..<Self.timeLength { bytes[Self.at + place] = time[start + place] }
    for place in 0..<10 { bytes[Self.day + place] = time[start + place] }
    line.append(contentsOf: bytes)
  }
}
