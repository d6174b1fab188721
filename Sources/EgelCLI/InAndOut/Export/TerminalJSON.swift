/// JSON whose strings may hold controls that another program wrote as they are.
enum TerminalJSON {
  /// The same values, with DEL, C1 controls, separators and what turns the direction of writing as
  /// escapes. Strings are the only place where these can stand.
  static func harmless(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
        result += Array("\\u\(zeros)\(digits)".utf8)
      default: result += Array(String(scalar).utf8)
      }
    }
    return result
  }
}
