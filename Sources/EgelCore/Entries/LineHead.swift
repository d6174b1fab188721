internal import JSON

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

  /// Appends it with this id, and a moment that is written in so many bytes.
  package mutating func append(_ id: Identifier, at time: Span<UInt8>, to line: inout [UInt8]) {
    let (first, second) = Base32.words(of: id.number)
    unsafe bytes.withUnsafeMutableBytes { bytes in
      unsafe bytes.storeBytes(of: first.littleEndian, toByteOffset: Self.id, as: UInt64.self)
      unsafe bytes.storeBytes(
        of: UInt32(truncatingIfNeeded: second).littleEndian, toByteOffset: Self.id + 8,
        as: UInt32.self)
      unsafe time.withUnsafeBytes { time in
        precondition(time.count == Self.timeLength, "a moment that is written otherwise")
        unsafe Self.fill(bytes, at: Self.at, with: time)
        unsafe Self.fill(bytes, at: Self.day, with: UnsafeRawBufferPointer(rebasing: time[..<10]))
      }
    }
    line.append(copying: bytes.span)
  }

  @inline(__always)
  private static func fill(
    _ bytes: UnsafeMutableRawBufferPointer, at start: Int, with part: UnsafeRawBufferPointer
  ) {
    unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[start...]).copyMemory(from: part)
  }
}
