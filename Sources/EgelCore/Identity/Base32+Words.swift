internal import EgelJSON

// All characters at once, without a branch on any of them: ids are random, and a processor guesses
// every second one wrong.

extension Base32 {
  /// The sixty bits of twelve characters in two words, the first character lowest.
  @inline(__always)
  static func bits(_ first: UInt64, _ second: UInt64) -> UInt64? {
    // The second word's upper half belongs to what comes after; four zeros there change nothing.
    let rest = (second & 0xFFFF_FFFF) | 0x3030_3030_0000_0000
    let words = SIMD2(first.littleEndian, rest.littleEndian)
    guard let values = values(of: Lanes16.lanes(of: words)) else { return nil }
    let found = Lanes16.words(of: values)
    return joined(UInt64(littleEndian: found[0])) &<< 20
      | joined(UInt64(littleEndian: found[1])) &>> 20
  }

  /// The twelve characters of sixty bits in two words, the first character lowest; the second has four.
  static func words(of bits: UInt64) -> (first: UInt64, second: UInt64) {
    let values = apart(SIMD2(bits &>> 20, bits &<< 20))
    let characters = characters(of: Lanes16.lanes(of: values))
    let words = Lanes16.words(of: characters)
    return (words[0].byteSwapped, words[1].byteSwapped)
  }

  /// The character of each byte's value.
  @inline(__always)
  private static func characters(of values: Lanes) -> Lanes {
    // Past the nine come the letters, and past i, l, o and u each is one further. A mask is minus one.
    let left =
      more(values, 17) &+ more(values, 19) &+ more(values, 21) &+ more(values, 26)
    return values &+ lanes("0") &+ (more(values, 9) & Lanes(repeating: 39)) &- left
  }

  /// A mask of the bytes that are more than a number.
  @inline(__always)
  private static func more(_ values: Lanes, _ number: UInt8) -> Lanes {
    mask(values .> Lanes(repeating: number))
  }

  /// The lowest forty bits of either word, five to a byte, the highest five in the highest of eight bytes.
  @inline(__always)
  private static func apart(_ bits: SIMD2<UInt64>) -> SIMD2<UInt64> {
    let fours = part(bits, 0xF_FFFF) | part(bits, 0xFF_FFF0_0000) &<< shift(12)
    let pairs =
      part(fours, 0x0000_03FF_0000_03FF) | part(fours, 0x000F_FC00_000F_FC00) &<< shift(6)
    return part(pairs, 0x001F_001F_001F_001F) | part(pairs, 0x03E0_03E0_03E0_03E0) &<< shift(3)
  }

  @inline(__always)
  private static func part(_ bits: SIMD2<UInt64>, _ mask: UInt64) -> SIMD2<UInt64> {
    bits & SIMD2(repeating: mask)
  }

  @inline(__always)
  private static func shift(_ places: UInt64) -> SIMD2<UInt64> { SIMD2(repeating: places) }

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
    let wrong = Lanes16.words(of: beyond | between | leftOut)
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
    Lanes16.mask(mask)
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
