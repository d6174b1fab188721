extension Bytes {
  /// Whether a string, decoded, has exactly these bytes.
  @inlinable
  func equals(_ text: JSONText, _ name: StaticString) -> Bool {
    guard !text.hasEscapes else { return equalsDecoded(text, name) }
    guard text.count == name.utf8CodeUnitCount else { return false }
    let expected = unsafe name.utf8Start
    for index in 0..<text.count where unsafe expected[index] != self[text.start &+ index] {
      return false
    }
    return true
  }

  @usableFromInline @inline(never)
  func equalsDecoded(_ text: JSONText, _ name: StaticString) -> Bool {
    name.withUTF8Buffer { expected in unsafe decoded(text).elementsEqual(expected) }
  }

  /// The bytes of a string with its escapes replaced.
  func decoded(_ text: JSONText) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    appendDecoded(text, to: &result)
    return result
  }

  /// A `String` of bytes that this module has validated itself.
  func trustedString(_ text: JSONText) -> String {
    let content = unsafe UnsafeBufferPointer<UInt8>(
      start: base.assumingMemoryBound(to: UInt8.self) + text.start, count: text.count)
    return unsafe String(
      copying: UTF8Span(unchecked: content.span, isKnownASCII: text.isASCII))
  }

  /// A `String` of a text that may have been read from other bytes; what is not UTF-8 is replaced.
  @usableFromInline
  func checkedString(_ text: JSONText) -> String {
    guard text.start >= 0, text.start <= text.end, text.end <= end else { return "" }
    guard !text.hasEscapes else { return String(decoding: decoded(text), as: UTF8.self) }
    return unsafe String(decoding: buffer(text.start..<text.end), as: UTF8.self)
  }
}
