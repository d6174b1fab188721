/// Crockford's base 32, lower case: five bits to a character, twelve characters to sixty bits.
enum Base32 {
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xff, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  static func value(of character: UInt8) -> UInt8? {
    let value = values[Int(character)]
    return value == 0xff ? nil : value
  }

  /// The first of the twelve characters, or all: so few that a string holds them itself.
  static func text(of bits: UInt64, first count: Int = Identifier.length) -> String {
    unsafe String(unsafeUninitializedCapacity: count) { characters in
      for place in 0..<count { unsafe characters[place] = character(of: bits, at: place) }
      return count
    }
  }

  /// One of the twelve, reckoned: the letters i, l, o and u are left out.
  static func character(of bits: UInt64, at place: Int) -> UInt8 {
    let shift = UInt64(5 * (Identifier.length - 1 - place))
    let value = UInt8(truncatingIfNeeded: bits >> shift & 31)
    if value < 10 { return UInt8(ascii: "0") + value }
    let leftOut: UInt8 = (value > 17 ? 1 : 0) + (value > 19 ? 1 : 0) + (value > 21 ? 1 : 0)
    return UInt8(ascii: "a") + value - 10 + leftOut + (value > 26 ? 1 : 0)
  }
}
