// All characters at once, without a branch on any of them: ids are random, and a processor guesses
// every second one wrong.

extension Base32 {
  /// The sixty bits of twelve characters in two words, the first character lowest.
  @inline(__always)
  static func bits(_ first: UInt64, _ second: UInt64) -> UInt64? {
    // The second word's upper half belongs to what comes after; four zeros there change nothing.
    let rest = (second & 0xFFFF_FFFF) | 0x3030_3030_0000_0000
    let words = SIMD2(first.littleEndian, rest.littleEndian)
    guard let values = values(of: unsafe unsafeBitCast(words, to: Lanes.self)) else { return nil }
    let found = unsafe unsafeBitCast(values, to: SIMD2<UInt64>.self)
    return joined(UInt64(littleEndian: found[0])) &<< 20
      | joined(UInt64(littleEndian: found[1])) &>> 20
  }

  /// The twelve characters of sixty bits in two words, the first character lowest; the second has four.
  static func words(of bits: UInt64) -> (first: UInt64, second: UInt64) {
    (characters(of: apart(bits &>> 20)), characters(of: apart(bits &<< 20)))
  }

  /// The character of each byte's value.
  @inline(__always)
  private static func characters(of values: UInt64) -> UInt64 {
    // Past the nine come the letters, and past i, l, o and u each is one further.
    let left = more(values, 17) &+ more(values, 19) &+ more(values, 21) &+ more(values, 26)
    return values &+ ones &* 48 &+ more(values, 9) &* 39 &+ left
  }

  /// A one for each byte that is more than a number, given that all are below 128.
  @inline(__always)
  private static func more(_ values: UInt64, _ number: UInt64) -> UInt64 {
    (values &+ ones &* (0x7F &- number)) &>> 7 & ones
  }

  /// The lowest forty bits, five to a byte, the highest five in the lowest byte.
  @inline(__always)
  private static func apart(_ bits: UInt64) -> UInt64 {
    let fours = (bits & 0xF_FFFF) | ((bits & 0xFF_FFF0_0000) &<< 12)
    let pairs = (fours & 0x0000_03FF_0000_03FF) | ((fours & 0x000F_FC00_000F_FC00) &<< 6)
    let bytes = (pairs & 0x001F_001F_001F_001F) | ((pairs & 0x03E0_03E0_03E0_03E0) &<< 3)
    return bytes.byteSwapped
  }

  private static var ones: UInt64 { 0x0101_0101_0101_0101 }

  private typealias Lanes = SIMD16<UInt8>

  /// The value of each character; nil where one is none of the alphabet.
  @inline(__always)
  private static func values(of characters: Lanes) -> Lanes? {
    let fromZero = characters &- lanes("0")
    let beyond = mask(fromZero .> lanes("z") &- lanes("0"))
    let between = mask(characters &- lanes(":") .< lanes("a") &- lanes(":"))
    let leftOut =
      mask(characters .== lanes("i")) | mask(characters .== lanes("l"))
      | mask(characters .== lanes("o")) | mask(characters .== lanes("u"))
    let wrong = unsafe unsafeBitCast(beyond | between | leftOut, to: SIMD2<UInt64>.self)
    guard wrong[0] | wrong[1] == 0 else { return nil }
    // A mask is minus one: past i, l, o and u each value is one less than its letter's place.
    let left =
      mask(characters .> lanes("i")) &+ mask(characters .> lanes("l"))
      &+ mask(characters .> lanes("o")) &+ mask(characters .> lanes("u"))
    let letters = mask(characters .> lanes("9")) & Lanes(repeating: 39)
    return fromZero &- letters &+ left
  }

  @inline(__always)
  private static func lanes(_ character: Unicode.Scalar) -> Lanes {
    Lanes(repeating: UInt8(ascii: character))
  }

  @inline(__always)
  private static func mask(_ mask: SIMDMask<SIMD16<Int8>>) -> Lanes {
    unsafe unsafeBitCast(mask, to: Lanes.self)
  }

  /// Eight times five bits, the lowest byte's first.
  @inline(__always)
  private static func joined(_ values: UInt64) -> UInt64 {
    let bytes = values.byteSwapped
    let pairs = (bytes & 0x001F_001F_001F_001F) | ((bytes & 0x1F00_1F00_1F00_1F00) &>> 3)
    let fours = (pairs & 0x0000_03FF_0000_03FF) | ((pairs & 0x03FF_0000_03FF_0000) &>> 6)
    return (fours & 0xF_FFFF) | ((fours & 0xF_FFFF_0000_0000) &>> 12)
  }
}
