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
    let (first, second) = words(of: bits)
    let characters = (0..<count).map { place in
      UInt8(truncatingIfNeeded: (place < 8 ? first : second) &>> UInt64(8 &* (place & 7)))
    }
    return String(decoding: characters, as: UTF8.self)
  }

  static func append(_ bits: UInt64, to bytes: inout [UInt8]) {
    bytes.append(addingCapacity: Identifier.length) { append(bits, to: &$0) }
  }

  static func append(_ bits: UInt64, to bytes: inout OutputSpan<UInt8>) {
    let (first, second) = words(of: bits)
    for place in 0..<8 as Range<UInt64> {
      bytes.append(UInt8(truncatingIfNeeded: first &>> (8 &* place)))
    }
    for place in 0..<4 as Range<UInt64> {
      bytes.append(UInt8(truncatingIfNeeded: second &>> (8 &* place)))
    }
  }
}
