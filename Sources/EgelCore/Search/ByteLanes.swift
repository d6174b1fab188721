/// Sixteen bytes looked at at once.
///
/// Only with arithmetic: a comparison of lanes is sometimes compiled one lane at a time.
enum ByteLanes {
  typealias Lanes = SIMD16<UInt8>

  static var count: Int { @inline(__always) get { 16 } }

  @inline(__always)
  static func all(_ byte: UInt8) -> Lanes { Lanes(repeating: byte) }

  @inline(__always)
  static func load(_ source: UnsafeRawBufferPointer, _ offset: Int) -> Lanes {
    unsafe source.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
  }

  /// Marks, in their highest bit, the bytes that are zero.
  @inline(__always)
  static func zeros(_ lanes: Lanes) -> Lanes { (lanes &- all(1)) & ~lanes }

  /// Whether the highest bit of any byte is set.
  @inline(__always)
  static func hasMarks(_ lanes: Lanes) -> Bool {
    let words = unsafe unsafeBitCast(lanes & all(0x80), to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  /// The places of the bytes whose highest bit is set.
  @inline(__always)
  static func marks(_ lanes: Lanes) -> Marks {
    let words = unsafe unsafeBitCast(lanes & all(0x80), to: SIMD2<UInt64>.self)
    return Marks(low: UInt64(littleEndian: words[0]), high: UInt64(littleEndian: words[1]))
  }

  struct Marks {
    fileprivate var low: UInt64
    fileprivate var high: UInt64

    /// The next place, each of them once.
    @inline(__always)
    mutating func next() -> Int? {
      guard low | high != 0 else { return nil }
      guard low == 0 else {
        defer { low &= low &- 1 }
        return low.trailingZeroBitCount &>> 3
      }
      defer { high &= high &- 1 }
      return 8 &+ high.trailingZeroBitCount &>> 3
    }
  }
}
