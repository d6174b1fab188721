/// Finds some bytes among many, by their first and their last one, sixteen places at a time.
struct ByteFinder: Sendable {
  let needle: [UInt8]

  private typealias Lanes = SIMD16<UInt8>

  /// Where the needle first stands, from an offset on and before an end.
  func first(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
    guard let head = needle.first, let tail = needle.last else { return start <= end ? start : nil }
    let last = end - needle.count
    var offset = start
    let heads = Lanes(repeating: head)
    let tails = Lanes(repeating: tail)
    while offset &+ 15 <= last {
      let one = unsafe bytes.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
      let other = unsafe bytes.loadUnaligned(
        fromByteOffset: offset &+ needle.count &- 1, as: Lanes.self)
      if Self.mayHoldZero((one ^ heads) | (other ^ tails)) {
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

  /// Compared as two words, since a comparison of lanes is sometimes compiled one lane at a time.
  private static func mayHoldZero(_ lanes: Lanes) -> Bool {
    let words = unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
    let zeros = (words &- ones) & ~words & highs
    return (zeros[0] | zeros[1]) != 0
  }

  private static let ones = SIMD2<UInt64>(repeating: 0x0101_0101_0101_0101)
  private static let highs = SIMD2<UInt64>(repeating: 0x8080_8080_8080_8080)

  private func stands(at offset: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    for place in needle.indices where unsafe bytes[offset &+ place] != needle[place] {
      return false
    }
    return true
  }
}
