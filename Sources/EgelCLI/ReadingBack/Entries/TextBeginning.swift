internal import Drawing

/// The beginning of a text: its first lines, and no more characters than those have room for.
enum TextBeginning {
  /// Cut at a word where there are more characters, with dots where anything is left out.
  static func of(_ text: String, lines: Int, characters: Int) -> String {
    switch plainStop(in: text.utf8Span.span, lines: lines, characters: characters) {
    case .nowhere: text
    case .lineBreak(let offset): cut(text, at: text.utf8.index(text.startIndex, offsetBy: offset))
    case .characters(let offset):
      word(text[..<text.utf8.index(text.startIndex, offsetBy: offset)])
    case .unclear: careful(text, lines: lines, characters: characters)
    }
  }

  private enum Stop {
    case nowhere, unclear
    case lineBreak(Int)
    case characters(Int)
  }

  /// Where it has to stop, by its bytes: finding where characters end takes a hundred times as long, and
  /// before U+0300 each scalar is one, but for a carriage return.
  private static func plainStop(
    in bytes: Swift.Span<UInt8>, lines: Int, characters: Int
  ) -> Stop {
    var breaks = 0
    var left = characters
    var offset = 0
    while offset < bytes.count {
      if left >= 8, bytes.hasEightPrintable(at: offset) {
        offset += 8
        left -= 8
        continue
      }
      let length = length(of: bytes, at: offset)
      if length == 0 { return .unclear }
      if bytes[offset] == UInt8(ascii: "\n") {
        breaks += 1
        if breaks == lines { return .lineBreak(offset) }
      }
      if left == 0 { return .characters(offset) }
      left -= 1
      offset += length
    }
    return .nowhere
  }

  /// The bytes of a scalar that is a character by itself; 0 for any other.
  private static func length(of bytes: Swift.Span<UInt8>, at offset: Int) -> Int {
    switch bytes[offset] {
    case UInt8(ascii: "\r"): 0
    case 0..<0x80: 1
    // U+0080 to U+02FF.
    case 0xC2...0xCB: 2
    // U+2010 to U+2027: dashes, quotes and dots.
    case 0xE2 where bytes[offset + 1] == 0x80 && 0x90...0xA7 ~= bytes[offset + 2]: 3
    default: 0
    }
  }

  private static func careful(_ text: String, lines: Int, characters: Int) -> String {
    var left = lines
    let end = text.utf8.firstIndex { byte in
      if byte == UInt8(ascii: "\n") { left -= 1 }
      return left == 0
    }
    let kept = text[..<(end ?? text.endIndex)]
    let last = kept.index(kept.startIndex, offsetBy: characters, limitedBy: kept.endIndex)
    guard let last, last < kept.endIndex else {
      return kept.endIndex == text.endIndex ? text : cut(text, at: kept.endIndex)
    }
    return word(kept[..<last])
  }

  private static func cut(_ text: String, at end: String.Index) -> String {
    String(text[..<end]) + " …"
  }

  private static func word(_ text: Substring) -> String {
    String(text[..<(text.utf8.lastIndex(of: UInt8(ascii: " ")) ?? text.endIndex)]) + " …"
  }
}
