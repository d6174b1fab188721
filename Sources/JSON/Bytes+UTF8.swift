extension Bytes {
  /// How many bytes the scalar beyond ASCII at an offset takes, or 0 where it is not valid UTF-8.
  @inlinable
  func sequenceLength(at offset: Int) -> Int {
    let lead = self[offset]
    guard lead >= 0xC2, lead <= 0xDF else { return longSequenceLength(at: offset, lead: lead) }
    return isContinuation(at: offset &+ 1) ? 2 : 0
  }

  @usableFromInline @inline(never)
  func longSequenceLength(at offset: Int, lead: UInt8) -> Int {
    let second = self[offset + 1]
    guard Self.secondBytes(after: lead).contains(second), isContinuation(at: offset + 2) else {
      return 0
    }
    guard lead >= 0xF0 else { return 3 }
    return isContinuation(at: offset + 3) ? 4 : 0
  }

  /// Leaves out overlong forms, surrogates and what lies beyond U+10FFFF.
  private static func secondBytes(after lead: UInt8) -> Range<UInt8> {
    switch lead {
    case 0xE0: 0xA0..<0xC0
    case 0xED: 0x80..<0xA0
    case 0xE1...0xEF: 0x80..<0xC0
    case 0xF0: 0x90..<0xC0
    case 0xF1...0xF3: 0x80..<0xC0
    case 0xF4: 0x80..<0x90
    default: 0..<0
    }
  }

  @inlinable
  func isContinuation(at offset: Int) -> Bool {
    self[offset] & 0xC0 == 0x80
  }

  /// The scalar at an offset and how many bytes it takes, or nil where it is not valid UTF-8.
  func scalar(at offset: Int) -> (value: Unicode.Scalar, length: Int)? {
    guard offset >= 0, offset < end else { return nil }
    guard self[offset] >= 0x80 else { return (Unicode.Scalar(self[offset]), 1) }
    let length = sequenceLength(at: offset)
    guard length > 0 else { return nil }
    let text = unsafe String(decoding: buffer(offset..<(offset + length)), as: UTF8.self)
    return text.unicodeScalars.first.map { ($0, length) }
  }
}
