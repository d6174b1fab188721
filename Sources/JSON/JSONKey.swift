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

  /// The key as a `String`.
  package var string: String {
    bytes.checkedString(text)
  }

  /// The bytes between the quotes as they stand, escapes untouched.
  package var rawBytes: [UInt8] {
    unsafe Array(bytes.buffer(text.start..<text.end))
  }
}
