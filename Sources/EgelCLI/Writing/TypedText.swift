internal import EgelCore

/// Text from outside: UTF-8 or refused, every byte kept but the line end a file closes with.
enum TypedText {
  static func decode(_ bytes: [UInt8], from what: Bilingual) throws -> String {
    guard bytes.count <= Entry.longestText else { throw WritingFailure.textTooLong(what: what) }
    var text = bytes[...]
    if text.last == UInt8(ascii: "\n") {
      text = text.dropLast()
      if text.last == UInt8(ascii: "\r") { text = text.dropLast() }
    }
    // `String(decoding:)` would silently replace what is not UTF-8.
    guard let string = String(validating: text, as: UTF8.self) else {
      throw WritingFailure.notUTF8(what: what, offset: firstWrongByte(in: bytes))
    }
    return string
  }

  static func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }

  private static func firstWrongByte(in bytes: [UInt8]) -> Int {
    // The longest beginning that is UTF-8, found by halving.
    var (right, wrong) = (0, bytes.count)
    while right + 1 < wrong {
      let middle = (right + wrong) / 2
      let cut = bytes[..<middle]
      let isWhole = (0...3).contains { String(validating: cut.dropLast($0), as: UTF8.self) != nil }
      if isWhole { right = middle } else { wrong = middle }
    }
    return right
  }
}
