/// What would act on a terminal, or on how a line reads, instead of being seen.
enum HiddenScalars {
  /// Controls but line ends and tabs, and what separates lines or turns the direction of writing around.
  static func isHidden(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The scalar spelled out, as in `\u{1B}`.
  static func spelled(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "\\u{0\(digits)}" : "\\u{\(digits)}"
  }

  /// A text with everything hidden spelled out; a carriage return only stays before a line feed.
  static func visible(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (place, scalar) in scalars.enumerated() {
      let isLone = scalar == "\r" && (place + 1 == scalars.count || scalars[place + 1] != "\n")
      if isLone || isHidden(scalar.value) {
        result.append(contentsOf: spelled(scalar.value).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
