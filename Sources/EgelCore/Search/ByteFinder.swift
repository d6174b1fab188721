/// Finds some bytes among many, by their first and their last one.
struct ByteFinder: Hashable, Sendable {
  let needle: [UInt8]

  /// Where the needle first stands, from an offset on and before an end.
  func first(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
    guard let head = needle.first, let tail = needle.last else { return start <= end ? start : nil }
    let last = end - needle.count
    var offset = start
    let heads = UInt64(head) &* Self.ones
    let tails = UInt64(tail) &* Self.ones
    let gap = needle.count &- 1
    while offset &+ 15 <= last {
      let zeros =
        unsafe Self.zeros(bytes, offset, gap, heads, tails)
        | Self.zeros(bytes, offset &+ 8, gap, heads, tails)
      if zeros != 0 {
        for place in offset..<offset &+ 16 where unsafe stands(at: place, in: bytes) {
          return place
        }
      }
      offset &+= 16
    }
    while offset <= last {
      if unsafe stands(at: offset, in: bytes) { return offset }
      offset &+= 1
    }
    return nil
  }

  /// Marks where both may stand. Plain words: a comparison of lanes is sometimes compiled one lane at a
  /// time, and a constant that is stored is looked up in each round.
  @inline(__always)
  private static func zeros(
    _ bytes: UnsafeRawBufferPointer, _ offset: Int, _ gap: Int, _ heads: UInt64, _ tails: UInt64
  ) -> UInt64 {
    let one = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    let other = unsafe bytes.loadUnaligned(fromByteOffset: offset &+ gap, as: UInt64.self)
    let difference = (one ^ heads) | (other ^ tails)
    return (difference &- ones) & ~difference & highs
  }

  private static var ones: UInt64 { @inline(__always) get { 0x0101_0101_0101_0101 } }
  private static var highs: UInt64 { @inline(__always) get { 0x8080_8080_8080_8080 } }

  private func stands(at offset: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    for place in needle.indices where unsafe bytes[offset &+ place] != needle[place] {
      return false
    }
    return true
  }
}
