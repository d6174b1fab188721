/// Looking through many bytes at once.
enum ByteScan {
  /// Whether a byte stands anywhere in a range: eight at a time, without a way out of the loop, since it
  /// nearly never does.
  static func contains(_ wanted: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      let range = range.clamped(to: 0..<buffer.count)
      var offset = range.lowerBound
      var marks: UInt64 = 0
      while offset + 8 <= range.upperBound {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        marks |= equal(word, UInt64(wanted))
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
  static func first(_ wanted: UInt8, in bytes: [UInt8], _ range: Range<Int>) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      let range = range.clamped(to: 0..<buffer.count)
      var offset = range.lowerBound
      while offset + 8 <= range.upperBound {
        let word = UInt64(
          littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let marks = equal(word, UInt64(wanted)) & highs
        if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
        offset += 8
      }
      while offset < range.upperBound, unsafe buffer[offset] != wanted { offset += 1 }
      return offset
    }
  }

  /// The first place in a range where a backslash, DEL, or the lead byte of C1 controls or of hidden
  /// punctuation stands; the end of the range where there is none.
  static func firstNotPlain(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    unsafe bytes.withUnsafeBytes { buffer in
      let range = range.clamped(to: 0..<buffer.count)
      var offset = range.lowerBound
      while offset + 8 <= range.upperBound {
        let word = UInt64(
          littleEndian: unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        let marks = notPlain(word)
        if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
        offset += 8
      }
      while offset < range.upperBound {
        let byte = unsafe buffer[offset]
        if byte == 0x5C || byte == 0x7F || byte == 0xC2 || byte == 0xE2 { return offset }
        offset += 1
      }
      return offset
    }
  }

  /// Marks are exact up to the first one; a borrow may mark bytes above it.
  private static func notPlain(_ word: UInt64) -> UInt64 {
    (equal(word, 0x5C) | equal(word, 0x7F) | equal(word, 0xC2) | equal(word, 0xE2))
      & highs
  }

  private static let highs: UInt64 = 0x8080_8080_8080_8080

  private static func equal(_ word: UInt64, _ byte: UInt64) -> UInt64 {
    let difference = word ^ (0x0101_0101_0101_0101 &* byte)
    return (difference &- 0x0101_0101_0101_0101) & ~difference
  }
}
