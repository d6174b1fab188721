/// As `Lanes`, on sixteen bytes at once; a byte is marked by all of its bits.
enum WideLanes {
  typealias Lanes = SIMD16<UInt8>

  static var count: Int { @inline(__always) get { 16 } }

  /// Quotes and control bytes.
  @inline(__always)
  static func quotesOrControls(_ bytes: Lanes) -> Lanes {
    let quotes = bytes .== Lanes(repeating: UInt8(ascii: "\""))
    let controls = bytes .< Lanes(repeating: 0x20)
    return unsafe unsafeBitCast(quotes .| controls, to: Lanes.self)
  }

  @inline(__always)
  static func hasMarks(_ marks: Lanes) -> Bool {
    let words = unsafe unsafeBitCast(marks, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  /// The place of the first mark, of which there is one.
  @inline(__always)
  static func first(_ marks: Lanes) -> Int {
    let words = unsafe unsafeBitCast(marks, to: SIMD2<UInt64>.self)
    let (low, high) = (UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
    return (low != 0 ? low.trailingZeroBitCount : 64 &+ high.trailingZeroBitCount) &>> 3
  }
}
