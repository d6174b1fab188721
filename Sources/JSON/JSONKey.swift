/// A key just read; it cannot be copied, so that it does not outlive the bytes it lies in.
@usableFromInline
package struct JSONKey: ~Copyable {
  /// Where the key stands.
  @usableFromInline package let text: JSONText
  @usableFromInline let bytes: Bytes

  @inlinable
  init(text: JSONText, bytes: Bytes) {
    self.text = text
    self.bytes = bytes
  }

  /// Whether the key, decoded, has exactly these bytes.
  @inlinable
  package func equals(_ name: StaticString) -> Bool {
    bytes.equals(text, name)
  }

  /// The first eight bytes of the key as they stand, the first one lowest, and zeros after its end.
  @inlinable
  package var word: UInt64 {
    let word = bytes.word(at: text.start)
    return text.count >= 8 ? word : word & (1 &<< UInt64(truncatingIfNeeded: 8 &* text.count) &- 1)
  }

  /// The key as a `String`.
  package var string: String {
    bytes.checkedString(text)
  }

  /// The bytes between the quotes as they stand, escapes untouched.
  package var rawBytes: [UInt8] {
    unsafe Array(bytes.buffer(text.start..<text.end))
  }
}
