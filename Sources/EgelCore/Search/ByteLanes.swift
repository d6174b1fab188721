/// Sixteen bytes looked at at once, what is of interest marked in the highest bit of each.
enum ByteLanes {
  typealias Lanes = SIMD16<UInt8>

  static var count: Int { @inline(__always) get { 16 } }

  @inline(__always)
  static func all(_ byte: UInt8) -> Lanes { Lanes(repeating: byte) }

  @inline(__always)
  static func load(_ source: UnsafeRawBufferPointer, _ offset: Int) -> Lanes {
    unsafe source.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
  }

  /// Marks the bytes that are the same.
  @inline(__always)
  static func equal(_ one: Lanes, _ other: Lanes) -> Lanes {
    unsafe unsafeBitCast(one .== other, to: Lanes.self)
  }

  /// Marks the beginning of an escape like `\u00e9`, as other programs write any letter.
  @inline(__always)
  static func escapes(_ bytes: Lanes, _ next: Lanes) -> Lanes {
    equal(bytes, all(UInt8(ascii: "\\"))) & equal(next, all(UInt8(ascii: "u")))
  }

  /// Whether the highest bit of any byte is set.
  @inline(__always)
  static func hasMarks(_ lanes: Lanes) -> Bool {
    let words = unsafe unsafeBitCast(lanes & all(0x80), to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }

  /// The highest bit of each byte, the first byte's in the lowest place.
  @inline(__always)
  static func marks(_ lanes: Lanes) -> UInt64 {
    let words = unsafe unsafeBitCast(lanes & all(0x80), to: SIMD2<UInt64>.self)
    return gathered(words[0]) | gathered(words[1]) &<< 8
  }

  /// Eight bits that stand eight apart, put side by side by one multiplication.
  @inline(__always)
  private static func gathered(_ word: UInt64) -> UInt64 {
    (UInt64(littleEndian: word) &* 0x0002_0408_1020_4081) &>> 56
  }
}
