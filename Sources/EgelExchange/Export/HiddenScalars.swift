internal import EgelJSON

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

  /// Whether text may have something hidden in it, or a backslash, by its bytes: to go through it scalar by scalar
  /// takes ten times as long, and quotation marks and dashes begin with the same byte as what turns lines around.
  static func mayStand(in text: [UInt8]) -> Bool {
    var place = ByteScan.firstUnplain(in: text, from: 0)
    while place < text.count {
      switch text[place] {
      case 0x09, 0x0A: break
      case 0..<0x20, 0x7F, UInt8(ascii: "\\"): return true
      case 0xC2 where text[place + 1] < 0xA0: return true
      case 0xE2 where text[place + 1] == 0x80 && (0xA8...0xAE).contains(text[place + 2]):
        return true
      case 0xE2 where text[place + 1] == 0x81 && (0xA6...0xA9).contains(text[place + 2]):
        return true
      default: break
      }
      place = ByteScan.firstUnplain(in: text, from: place + 1)
    }
    return false
  }

  /// The scalar spelled out, as in `\u{1B}`.
  static func spelled(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return digits.utf8.count < 2 ? "\\u{0\(digits)}" : "\\u{\(digits)}"
  }

  /// A text with everything hidden spelled out, in such a way that it can be read back; of `onlyNUL`, a
  /// text as it is but for the one character that no table holds.
  static func reversible(_ text: String, onlyNUL: Bool) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else {
      if onlyNUL && !text.utf8.contains(0) { return text }
      return onlyNUL ? text.replacing("\0", with: spelled(0)) : visible(text)
    }
    var result = ""
    var rest = text[...].unicodeScalars
    while let scalar = rest.first {
      let isSpelling = scalar == "\\" && spelling(rest) != nil
      let isLone = scalar == "\r" && rest.dropFirst().first != "\n"
      let isToSpell = onlyNUL ? scalar == "\0" : isLone || isHidden(scalar.value)
      if isSpelling || isToSpell {
        result += spelled(scalar.value)
      } else {
        result.unicodeScalars.append(scalar)
      }
      rest.removeFirst()
    }
    return result
  }

  /// A text as it was before it was made reversible.
  static func undone(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
    var result = ""
    var rest = text[...].unicodeScalars
    while let scalar = rest.first {
      if scalar == "\\", let found = spelling(rest) {
        result.unicodeScalars.append(found.scalar)
        rest.removeFirst(found.length)
      } else {
        result.unicodeScalars.append(scalar)
        rest.removeFirst()
      }
    }
    return result
  }

  /// The scalar that stands spelled out at the beginning of a text, and how long that is.
  private static func spelling(
    _ text: Substring.UnicodeScalarView
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    let start = String(String.UnicodeScalarView(text.prefix(9)))
    guard start.hasPrefix("\\u{"), let close = start.firstIndex(of: "}"),
      let value = UInt32(start[start.index(start.startIndex, offsetBy: 3)..<close], radix: 16),
      let scalar = Unicode.Scalar(value), isHidden(value) || value == 0x0D || value == 0x5C
    else { return nil }
    let spelled = spelled(value)
    return start.hasPrefix(spelled) ? (scalar, spelled.unicodeScalars.count) : nil
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
