/// A key of an open object: where it stands, and a fingerprint of its decoded bytes.
@usableFromInline
struct KeyEntry: BitwiseCopyable {
  @usableFromInline let text: JSONText
  @usableFromInline let fingerprint: UInt64

  @inlinable
  init(text: JSONText, fingerprint: UInt64) {
    self.text = text
    self.fingerprint = fingerprint
  }

  /// A fingerprint of a key's decoded bytes: equal keys have equal ones.
  @inlinable @inline(__always)
  static func fingerprint(of text: JSONText, in bytes: Bytes) -> UInt64 {
    guard !text.hasEscapes else { return decodedFingerprint(bytes, text) }
    return fingerprint(bytes, text.start, text.end)
  }

  /// Mixes the length, the first eight and the last eight bytes.
  @inlinable @inline(__always)
  static func fingerprint(_ bytes: Bytes, _ start: Int, _ end: Int) -> UInt64 {
    let length = end &- start
    guard length > 0 else { return 0 }
    let first = bytes.word(at: start)
    let mixed =
      length < 8
      ? first &<< UInt64(truncatingIfNeeded: 64 &- 8 &* length)
      : first ^ (bytes.word(at: end &- 8) &* 31)
    return (mixed ^ UInt64(truncatingIfNeeded: length)) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The fingerprint of a key with escapes.
  @usableFromInline @inline(never)
  static func decodedFingerprint(_ bytes: Bytes, _ text: JSONText) -> UInt64 {
    unsafe bytes.decoded(text).withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return fingerprint(bytes, 0, 0) }
      return unsafe fingerprint(Bytes(base: base, end: buffer.count), 0, buffer.count)
    }
  }
}
