/// Looking through many bytes at once.
@usableFromInline
package enum ByteScan {
  /// Whether a byte stands anywhere in a range: eight at a time, without a way out of the loop, since it
  /// nearly never does.
  package static func contains(_ wanted: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      let range = range.clamped(to: 0..<buffer.count)
      var offset = range.lowerBound
      var marks: UInt64 = 0
      while offset + 8 <= range.upperBound {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        marks |= equal(word, wanted)
        offset += 8
      }
      while offset < range.upperBound {
        marks |= unsafe buffer[offset] == wanted ? highs : 0
        offset += 1
      }
      return marks & highs != 0
    }
  }

  /// The first place in a range where a byte stands; the end of the range where there is none.
  package static func first(_ wanted: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int {
    first(wanted, in: bytes.span, range)
  }

  /// The same in bytes that somebody keeps.
  package static func first(_ wanted: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      let range = range.clamped(to: 0..<buffer.count)
      var offset = range.lowerBound
      while offset + 8 <= range.upperBound {
        let word = UInt64(
          littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let marks = equal(word, wanted)
        if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
        offset += 8
      }
      while offset < range.upperBound, unsafe buffer[offset] != wanted { offset += 1 }
      return offset
    }
  }

  /// The first byte from a place on that is a control, a quotation mark, a backslash or no ASCII; the end where there
  /// is none.
  package static func firstUnplain(in bytes: [UInt8], from start: Int) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      let bytes = unsafe Bytes(base: base, end: buffer.count)
      return bytes.first(from: start, to: buffer.count, Lanes.mayNeedEscape)
    }
  }

  /// The first line of a range that begins with a byte; the end of the range where there is none. The range
  /// itself begins with a line.
  package static func firstLine(
    beginningWith wanted: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>
  ) -> Int {
    let range = range.clamped(to: 0..<bytes.count)
    if range.isEmpty || bytes[range.lowerBound] == wanted { return range.lowerBound }
    return unsafe bytes.withUnsafeBytes { buffer in
      let (feeds, wantedOnes) = (Lanes16.all(UInt8(ascii: "\n")), Lanes16.all(wanted))
      let last = range.upperBound &- 1
      var offset = range.lowerBound
      while offset &+ Lanes16.count <= last {
        let ends = unsafe Lanes16.load(buffer, offset)
        let starts = unsafe Lanes16.load(buffer, offset &+ 1)
        let found = Lanes16.marks(
          Lanes16.equal(ends, feeds) & Lanes16.equal(starts, wantedOnes)
        ).before
        if found < Lanes16.count { return offset &+ found &+ 1 }
        offset &+= Lanes16.count
      }
      while offset < last {
        if unsafe buffer[offset] == UInt8(ascii: "\n"), unsafe buffer[offset &+ 1] == wanted {
          return offset &+ 1
        }
        offset &+= 1
      }
      return range.upperBound
    }
  }

  /// Whether a text stands at an offset.
  package static func stands(_ text: StaticString, in bytes: [UInt8], at offset: Int) -> Bool {
    text.withUTF8Buffer { text in
      guard offset >= 0, offset + text.count <= bytes.count else { return false }
      for place in 0..<text.count where unsafe text[place] != bytes[offset + place] { return false }
      return true
    }
  }

  /// Eight bytes, the first one lowest; there have to be so many.
  @inlinable @inline(__always)
  package static func word(_ bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  private static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 { zeros(word ^ all(byte)) }

  /// Eight times the same byte.
  @inline(__always)
  static func all(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// Marks the high bit of the bytes that are zero, exactly up to the first one.
  @inline(__always)
  static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & highs
  }

  static var highs: UInt64 { 0x8080_8080_8080_8080 }
}
