/// What stands in a text between the white space around it, where its ends leave no doubt: letters that join
/// others may stand there.
enum PlainEnds {
  /// A range without the white space around it.
  static func stripped(_ range: Range<Int>, of bytes: Span<UInt8>) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start &+= 1 }
    while end > start, isSpace(bytes[end &- 1]) { end &-= 1 }
    guard start < end else { return start..<start }
    if bytes[start] | bytes[end &- 1] < 0x80 { return start..<end }
    return isCertain(at: start, of: bytes) && isCertain(before: end, of: bytes) ? start..<end : nil
  }

  /// A title without its star, if that can be told.
  static func title(
    _ range: Range<Int>, of bytes: Span<UInt8>
  ) -> (title: Range<Int>, isStarred: Bool)? {
    guard let title = stripped(range, of: bytes) else { return nil }
    guard title.last.map({ bytes[$0] }) == UInt8(ascii: "*") else { return (title, false) }
    let rest = title.dropLast()
    guard let before = rest.last else { return (rest, true) }
    if bytes[before] != UInt8(ascii: " ") { return (title, false) }
    return stripped(rest, of: bytes).map { ($0, true) }
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte &- 0x09 < 5
  }

  /// Whether what begins here is no white space, and joins nothing.
  private static func isCertain(at start: Int, of bytes: Span<UInt8>) -> Bool {
    bytes[start] < 0x80 || isLatin(bytes[start])
      || bytes[start] == 0xE2 && isQuote(bytes[start + 1], bytes[start + 2])
  }

  private static func isCertain(before end: Int, of bytes: Span<UInt8>) -> Bool {
    bytes[end - 1] < 0x80 || end >= 2 && isLatin(bytes[end - 2])
      || end >= 3 && bytes[end - 3] == 0xE2 && isQuote(bytes[end - 2], bytes[end - 1])
  }

  /// The first byte of U+00C0 to U+027F: letters, and two signs.
  private static func isLatin(_ lead: UInt8) -> Bool { (0xC3...0xC9).contains(lead) }

  /// Dashes, quotation marks and the ellipsis.
  private static func isQuote(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && ((0x93...0x9F).contains(third) || third == 0xA6)
  }
}
