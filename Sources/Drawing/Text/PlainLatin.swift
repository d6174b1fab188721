/// Text that holds nothing but Latin letters, the usual punctuation, and the lines and marks of drawings,
/// each scalar in one cell.
///
/// Most text is of that kind. To see it here costs a few instructions a byte, to look at every scalar
/// with care a hundred.
enum PlainLatin {
  /// How many cells such a text takes, or nil where it holds anything else.
  static func cells(of text: some StringProtocol) -> Int? {
    let whole = Substring(text)
    return cells(of: whole.utf8Span.span)
  }

  // The same of a string, and of a part of one: what is generic is slow from another module.

  static func cells(of text: String) -> Int? { cells(of: text.utf8Span.span) }

  static func cells(of text: Substring) -> Int? { cells(of: text.utf8Span.span) }

  private static func cells(of bytes: Swift.Span<UInt8>) -> Int? {
    var cells = 0
    var offset = 0
    while offset < bytes.count {
      if bytes.hasEightPrintable(at: offset) {
        offset += 8
        cells += 8
        continue
      }
      let length = length(of: bytes, at: offset)
      guard length > 0 else { return nil }
      offset += length
      cells += 1
    }
    return cells
  }

  /// How many bytes the scalar takes, 0 where it is none of these.
  private static func length(of bytes: Swift.Span<UInt8>, at offset: Int) -> Int {
    switch bytes[offset] {
    case 0x20..<0x7F: 1
    // U+00A0 to U+00BF, but not the soft hyphen.
    case 0xC2: bytes[offset + 1] >= 0xA0 && bytes[offset + 1] != 0xAD ? 2 : 0
    // U+00C0 to U+02FF.
    case 0xC3...0xCB: 2
    case 0xE2: isPlain(bytes[offset + 1], bytes[offset + 2]) ? 3 : 0
    default: 0
    }
  }

  /// Whether these follow E2 in one of the scalars.
  private static func isPlain(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    // U+2010 to U+2027: dashes, quotes, dots.
    case 0x80: 0x90...0xA7 ~= third
    // U+2190 to U+21FF: arrows.
    case 0x86: third >= 0x90
    case 0x87: true
    // U+2500 to U+25FC: lines, blocks, marks; the two that follow are wide.
    case 0x94...0x96: true
    case 0x97: third <= 0xBC
    default: false
    }
  }
}

extension Swift.Span<UInt8> {
  /// Whether eight bytes from an offset on are there and all of them printable ASCII, as most of a text is:
  /// seen at once, that takes a sixth of the time.
  package func hasEightPrintable(at offset: Int) -> Bool {
    guard offset + 8 <= count else { return false }
    let word = unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
    // The top bit of a byte is set where it is not ASCII, where it is less than a space, or where it is DEL.
    let less = word &- 0x2020_2020_2020_2020
    let more = word &+ 0x0101_0101_0101_0101
    return (word | less | more) & 0x8080_8080_8080_8080 == 0
  }
}
