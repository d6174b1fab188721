internal import EgelCore

/// The times of one entry after the other, written down as a journal does.
struct WrittenTime {
  /// As `2026-01-04T20:00:00+01:00`.
  private(set) var bytes: [UInt8] = []
  /// The offset that it ends with.
  private var offset: Int32?

  /// Writes a moment down, if it can be in so many bytes. What differs from the last one stands in the
  /// source, mostly, as `2026-01-04 20:00`.
  mutating func isWritten(_ moment: Moment, as wall: Span<UInt8>) -> Bool {
    guard moment.offset == offset else {
      bytes.removeAll(keepingCapacity: true)
      moment.append(to: &bytes)
      offset = bytes.count == LineHead.timeLength ? moment.offset : nil
      return offset != nil
    }
    for place in 0..<10 { bytes[place] = wall[place] }
    for place in 11..<16 { bytes[place] = wall[place] }
    return true
  }
}
