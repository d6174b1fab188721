// Eight characters at once, without a branch on any of them: ids are random, and a processor guesses
// every second one wrong.

extension Base32 {
  /// The sixty bits of twelve characters in two words, the first character lowest.
  static func bits(_ first: UInt64, _ second: UInt64) -> UInt64? {
    // The second word's upper half belongs to what comes after; four zeros there change nothing.
    let rest = (second & 0xFFFF_FFFF) | 0x3030_3030_0000_0000
    let (high, low) = (values(of: first), values(of: rest))
    guard (high.wrong | low.wrong) & highs == 0 else { return nil }
    return joined(high.values) &<< 20 | joined(low.values) &>> 20
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
  private static var highs: UInt64 { 0x8080_8080_8080_8080 }

  /// The value of each byte, and a high bit for each that is none of the alphabet.
  @inline(__always)
  private static func values(of word: UInt64) -> (values: UInt64, wrong: UInt64) {
    let (i, l, o, u) = (above(word, "i"), above(word, "l"), above(word, "o"), above(word, "u"))
    let letters = above(word, "9")
    let left = i &+ l &+ o &+ u
    let values = word &- ones &* 48 &- letters &* 39 &- left
    // In Swift `|` and `^` bind alike: without the parentheses capitals were read as other ids.
    let before = ones ^ above(word, "/")
    let between = letters ^ above(word, "`")
    let leftOut =
      (i ^ above(word, "h")) | (l ^ above(word, "k")) | (o ^ above(word, "n"))
      | (u ^ above(word, "t"))
    let wrong = before | between | above(word, "z") | leftOut
    return (values, word | wrong &<< 7)
  }

  /// A one for each byte that comes after a character, given that all are ASCII.
  @inline(__always)
  private static func above(_ word: UInt64, _ character: Unicode.Scalar) -> UInt64 {
    let most = UInt64(0x7F &- UInt8(ascii: character))
    return ((word & ~highs) &+ ones &* most) &>> 7 & ones
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
