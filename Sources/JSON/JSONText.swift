/// Where a validated string stands in the bytes, without a `String` being made of it.
@usableFromInline
package struct JSONText: Equatable, Hashable, Sendable, BitwiseCopyable {
  /// The offset after the opening quote.
  @usableFromInline package let start: Int
  /// The offset of the closing quote.
  @usableFromInline package let end: Int
  /// Whether there is a backslash in it.
  @usableFromInline package let hasEscapes: Bool
  /// Whether the bytes between the quotes are all ASCII (an escape may still stand for more).
  @usableFromInline package let isASCII: Bool

  @inlinable
  init(start: Int, end: Int, hasEscapes: Bool, isASCII: Bool) {
    self.start = start
    self.end = end
    self.hasEscapes = hasEscapes
    self.isASCII = isASCII
  }

  /// How many bytes stand between the quotes.
  @inlinable package var count: Int { end &- start }

  /// The text as a `String`, given the same bytes that it was read from.
  package func string(in bytes: [UInt8]) -> String {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return "" }
      return unsafe Bytes(base: base, end: buffer.count).checkedString(self)
    }
  }
}
