extension JSONReader {
  /// Reads a string as a `String`.
  @inlinable
  package mutating func string() throws(JSONError) -> String {
    trustedString(try text())
  }

  /// Reads and validates a string and says where it stands, without making a `String`.
  @inlinable
  package mutating func text() throws(JSONError) -> JSONText {
    guard beginValue() == UInt8(ascii: "\"") else { throw unexpected(.text) }
    let text = try scanShort(from: at &+ 1)
    at = text.end &+ 1
    return text
  }

  /// A `String` of a text that was read from these bytes.
  ///
  /// It validates once more, so that a text from other bytes does no harm; `string` need not.
  package func makeString(_ text: JSONText) -> String {
    bytes.checkedString(text)
  }

  /// Whether a text that was read from these bytes is as the writer writes it.
  package func isAsWritten(_ text: JSONText) -> Bool {
    bytes.isAsWritten(text.start..<text.end)
  }

  /// Appends what a text that was read from these bytes stands for.
  package func append(_ text: JSONText, to decoded: inout [UInt8]) {
    bytes.appendDecoded(text, to: &decoded)
  }

  /// As `makeString`, without validating again; for the text that was read just now.
  @inlinable
  package mutating func string(of text: JSONText) -> String {
    trustedString(text)
  }

  /// Whether a text, decoded, has exactly these bytes.
  @inlinable
  package func equals(_ text: JSONText, _ other: StaticString) -> Bool {
    bytes.equals(text, other)
  }

  @usableFromInline @inline(never)
  mutating func trustedString(_ text: JSONText) -> String {
    guard text.hasEscapes else { return bytes.trustedString(text) }
    scratch.removeAll(keepingCapacity: true)
    bytes.appendDecoded(text, to: &scratch)
    return unsafe String(copying: UTF8Span(unchecked: scratch.span))
  }

  /// The same as `scanString`, for what mostly is plain and ends within eight bytes: keys, names and words.
  @inlinable @inline(__always)
  mutating func scanShort(from start: Int) throws(JSONError) -> JSONText {
    let marked = Lanes.endsPlainRun(bytes.word(at: start))
    let end = start &+ marked.trailingZeroBitCount &>> 3
    guard marked != 0, bytes[end] == UInt8(ascii: "\"") else { return try scanString(from: start) }
    return JSONText(start: start, end: end, hasEscapes: false, isASCII: true)
  }

  /// Validates the string that begins at an offset, and stays where it is.
  @inlinable
  mutating func scanString(from start: Int) throws(JSONError) -> JSONText {
    let scan = bytes.scanString(from: start)
    guard scan.isWhole else { throw brokenString(at: scan.end) }
    return JSONText(
      start: start, end: scan.end, hasEscapes: scan.hasEscapes, isASCII: scan.isASCII)
  }

  /// What is wrong where the scan of a string had to stop.
  @usableFromInline @inline(never)
  mutating func brokenString(at offset: Int) -> JSONError {
    let byte = bytes[offset]
    if offset >= bytes.end { return failure(.endsInside(.text), at: bytes.end) }
    if byte >= 0x80 { return failure(.invalidUTF8(byte), at: offset) }
    guard byte == UInt8(ascii: "\\") else { return failure(.controlCharacter(byte), at: offset) }
    if offset + 1 >= bytes.end { return failure(.endsInside(.text), at: bytes.end) }
    guard bytes[offset + 1] == UInt8(ascii: "u") else {
      return failure(.unknownEscape(shown(at: offset + 1)), at: offset)
    }
    guard let unit = bytes.codeUnit(at: offset + 2) else { return brokenDigits(at: offset + 2) }
    let isHigh = (0xD800..<0xDC00).contains(unit)
    let isFollowed =
      bytes[offset + 6] == UInt8(ascii: "\\") && bytes[offset + 7] == UInt8(ascii: "u")
    guard isHigh, isFollowed, bytes.codeUnit(at: offset + 8) == nil else {
      return failure(.loneSurrogate, at: offset)
    }
    return brokenDigits(at: offset + 8)
  }

  private mutating func brokenDigits(at start: Int) -> JSONError {
    let wrong = (start..<(start + 4)).first { bytes.hexadecimal(at: $0) == nil } ?? start
    if wrong >= bytes.end { return failure(.endsInside(.text), at: bytes.end) }
    return failure(
      .expected(
        JSONPhrase(nl: "vier hexadecimale cijfers", en: "four hexadecimal digits"),
        found: shown(at: wrong)), at: wrong)
  }
}
