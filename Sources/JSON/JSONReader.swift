/// Reads JSON by RFC 8259, strictly, value after value, without building a tree.
///
/// It cannot be copied, so that it does not outlive the bytes it points into. A value that was
/// refused is
/// not passed: reading on meets the same place again.
@usableFromInline
package struct JSONReader: ~Copyable {
  /// How many objects and arrays may stand inside each other.
  @usableFromInline package static let depthLimit = 512

  @usableFromInline let bytes: Bytes
  @usableFromInline let start: Int
  @usableFromInline var at: Int
  /// Where the latest value begins.
  @usableFromInline var value: Int
  /// The open containers; the lowest one is the document and stays.
  @usableFromInline var frames: Stack<Frame>
  @usableFromInline var keys: Stack<KeyEntry>
  @usableFromInline var tables: [KeyTable] = []
  @usableFromInline var scratch: [UInt8] = []

  @usableFromInline
  init(_ bytes: Bytes, from start: Int) {
    self.bytes = bytes
    self.start = start
    at = start
    value = start
    frames = Stack(capacity: 8)
    keys = Stack(capacity: 32)
    frames.push(Frame(kind: .document, opening: start, firstKey: 0))
  }

  /// Reads the one value in the bytes, or in a range of them, and refuses anything but white space
  /// after it.
  @inlinable
  package static func read<T>(
    _ bytes: [UInt8], range: Range<Int>? = nil,
    _ body: (inout JSONReader) throws(JSONError) -> T
  ) throws(JSONError) -> T {
    try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) -> T in
      guard let base = buffer.baseAddress else { throw .emptyText }
      let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
      let visible = unsafe Bytes(base: UnsafeRawPointer(base), end: range.upperBound)
      var reader = JSONReader(visible, from: range.lowerBound)
      try reader.refuseByteOrderMark()
      let value = try body(&reader)
      try reader.finish()
      return value
    }
  }

  /// Where the reader stands in the bytes.
  @inlinable package var offset: Int { at }

  /// The byte at an offset, and 0 outside what is being read.
  @inlinable
  package func byte(at offset: Int) -> UInt8 {
    offset >= start ? bytes[offset] : 0
  }

  /// Eight bytes, the first one lowest, and zeros for those outside what is being read.
  @inlinable
  package func eightBytes(at offset: Int) -> UInt64 {
    offset >= start ? bytes.word(at: offset) : 0
  }

  @usableFromInline
  mutating func refuseByteOrderMark() throws(JSONError) {
    guard bytes.word(at: at) & 0xFF_FFFF == 0xBF_BBEF else { return }
    throw failure(.byteOrderMark, at: at)
  }

  @usableFromInline
  mutating func finish() throws(JSONError) {
    guard frames.count == 1 else {
      throw unexpected(
        JSONPhrase(nl: "het einde van wat geopend werd", en: "the end of what was opened"))
    }
    skipSpace()
    guard at >= bytes.end else { throw unexpected(.endOfText) }
  }

  @inlinable @inline(__always)
  mutating func skipSpace() {
    if bytes[at] <= 0x20 { at = bytes.spaceEnd(from: at) }
  }

  /// Goes to where the next value begins and returns its first byte, 0 at the end of the text.
  @inlinable @inline(__always)
  mutating func beginValue() -> UInt8 {
    skipSpace()
    value = at
    return bytes[at]
  }
}
