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

  static func text(of bits: UInt64) -> String {
    var characters: [UInt8] = []
    characters.reserveCapacity(Identifier.length)
    for place in (0..<Identifier.length).reversed() {
      characters.append(alphabet[Int(bits >> (5 * UInt64(place)) & 31)])
    }
    return String(decoding: characters, as: UTF8.self)
  }
}
