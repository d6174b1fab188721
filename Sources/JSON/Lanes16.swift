/// Sixteen bytes looked at at once, what is of interest marked in the highest bit of each.
@usableFromInline
package enum Lanes16 {
  @usableFromInline package typealias Lanes = SIMD16<UInt8>

  @inlinable package static var count: Int { @inline(__always) get { 16 } }

  @inlinable @inline(__always)
  package static func all(_ byte: UInt8) -> Lanes { Lanes(repeating: byte) }

  @inlinable @inline(__always)
  package static func load(_ source: UnsafeRawBufferPointer, _ offset: Int) -> Lanes {
    unsafe source.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
  }

  /// Two words as their sixteen bytes, the first one's lowest byte first.
  @inlinable @inline(__always)
  package static func lanes(of words: SIMD2<UInt64>) -> Lanes {
    unsafe unsafeBitCast(words, to: Lanes.self)
  }

  /// Sixteen bytes as the two words that they are.
  @inlinable @inline(__always)
  package static func words(of lanes: Lanes) -> SIMD2<UInt64> {
    unsafe unsafeBitCast(lanes, to: SIMD2<UInt64>.self)
  }

  /// All bits of each byte for which something is so, and none of the others.
  @inlinable @inline(__always)
  package static func mask(_ mask: SIMDMask<SIMD16<Int8>>) -> Lanes {
    unsafe unsafeBitCast(mask, to: Lanes.self)
  }

  /// Marks the bytes that are the same.
  @inlinable @inline(__always)
  package static func equal(_ one: Lanes, _ other: Lanes) -> Lanes {
    unsafe unsafeBitCast(one .== other, to: Lanes.self)
  }

  /// Marks the bytes that are less than others.
  @inlinable @inline(__always)
  package static func less(_ one: Lanes, _ other: Lanes) -> Lanes {
    unsafe unsafeBitCast(one .< other, to: Lanes.self)
  }

  /// Whether any byte is marked.
  @inlinable @inline(__always)
  package static func hasMarks(_ lanes: Lanes) -> Bool {
    let words = unsafe unsafeBitCast(lanes & all(0x80), to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  /// A bit for each byte that is marked, the first byte's in the lowest place.
  @inlinable @inline(__always)
  package static func bits(_ lanes: Lanes) -> UInt64 {
    let words = unsafe unsafeBitCast(lanes & all(0x80), to: SIMD2<UInt64>.self)
    return gathered(words[0]) | gathered(words[1]) &<< 8
  }

  /// Eight bits that stand eight apart, put side by side by one multiplication.
  @inlinable @inline(__always)
  static func gathered(_ word: UInt64) -> UInt64 {
    (UInt64(littleEndian: word) &* 0x0002_0408_1020_4081) &>> 56
  }

  /// The places of the bytes whose highest bit is set.
  @inlinable @inline(__always)
  package static func marks(_ lanes: Lanes) -> Marks {
    let words = unsafe unsafeBitCast(lanes & all(0x80), to: SIMD2<UInt64>.self)
    return Marks(low: UInt64(littleEndian: words[0]), high: UInt64(littleEndian: words[1]))
  }

  @usableFromInline
  package struct Marks {
    @usableFromInline var low: UInt64
    @usableFromInline var high: UInt64

    @inlinable @inline(__always)
    init(low: UInt64, high: UInt64) {
      self.low = low
      self.high = high
    }

    /// The next place, each of them once.
    @inlinable @inline(__always)
    package mutating func next() -> Int? {
      guard low | high != 0 else { return nil }
      guard low == 0 else {
        defer { low &= low &- 1 }
        return low.trailingZeroBitCount &>> 3
      }
      defer { high &= high &- 1 }
      return 8 &+ high.trailingZeroBitCount &>> 3
    }

    /// How many bytes stand before the first of the places: all sixteen where there is none.
    @inlinable @inline(__always)
    package var before: Int {
      low != 0 ? low.trailingZeroBitCount &>> 3 : 8 &+ high.trailingZeroBitCount &>> 3
    }
  }
}
