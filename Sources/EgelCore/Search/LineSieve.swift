/// Which lines of a file of entries may hold one of some words: quickly, and never a line too few.
///
/// Only what is found is read as entries. A file with something in it that is not in the form this
/// program writes is left to the careful reader.
package struct LineSieve: Sendable {
  /// A line, without the comma behind it, and where a word stands on it letter for letter.
  struct Catch: Sendable {
    var line: Range<Int>
    var plainHit: Int?
  }

  private let needles: [SieveNeedle]

  /// Words as they are folded, of letters and other signs that no escape stands for.
  init(_ needles: [[UInt8]]) {
    self.needles = needles.map { .folded(FoldedNeedle($0)) }
  }

  /// Words as they are, of two letters or more, of which no other case is meant: half of the work.
  init(exact needles: [[UInt8]]) {
    self.needles = needles.compactMap { ExactNeedle($0).map(SieveNeedle.exact) }
  }

  /// What is caught; nil where the careful reader has to look.
  func lines(of bytes: [UInt8]) -> [Catch]? {
    guard bytes.starts(with: "[\n".utf8), bytes.suffix(2).elementsEqual("]\n".utf8) else {
      return nil
    }
    let hits = unsafe bytes.withUnsafeBytes { source in
      needles.map { unsafe $0.first(in: source, from: 0) }
    }
    guard hits.contains(where: { $0 != nil }) else { return [] }
    guard let lines = Self.lines(in: bytes), Self.areAllOnce(lines, in: bytes) else { return nil }
    var caught: [Catch?] = Array(repeating: nil, count: lines.count)
    for (needle, hit) in zip(needles, hits) { needle.mark(&caught, lines, in: bytes, first: hit) }
    return caught.compactMap { $0 }
  }

  /// `{"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"`, where no text is.
  private static let headCount = 46

  /// Every record's line, if the file has the one form.
  private static func lines(in bytes: [UInt8]) -> [Range<Int>]? {
    unsafe bytes.withUnsafeBytes { buffer in
      var lines: [Range<Int>] = []
      lines.reserveCapacity(bytes.count / 256)
      var start = 2
      var ends = unsafe LaneScan(buffer, from: start, for: OneByte(UInt8(ascii: "\n")))
      while let end = ends.next() {
        if unsafe end == start + 1 && buffer[start] == UInt8(ascii: "]") {
          return end + 1 == buffer.count ? lines : nil
        }
        let comma = unsafe buffer[end - 1] == UInt8(ascii: ",") ? 1 : 0
        let line = start..<(end - comma)
        guard line.count > headCount, unsafe buffer[line.upperBound - 1] == UInt8(ascii: "}"),
          unsafe begins(buffer, at: start)
        else { return nil }
        lines.append(line)
        start = end + 1
      }
      return nil
    }
  }

  /// `{"id":"`, compared as one word.
  private static func begins(_ buffer: UnsafeRawBufferPointer, at start: Int) -> Bool {
    let word = unsafe buffer.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
    return word & 0xFF_FFFF_FFFF_FFFF == 0x22_3A22_6469_227B
  }

  /// Whether no id stands twice: two records of one id are joined before they are looked at.
  ///
  /// The twelve characters are made one number without being read: that two ids may share one is once in
  /// many lives, and then the careful reader has to look.
  private static func areAllOnce(_ lines: [Range<Int>], in bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      lines.map { line in
        let start = line.lowerBound + 7
        let first = unsafe buffer.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        let rest = unsafe buffer.loadUnaligned(fromByteOffset: start + 8, as: UInt32.self)
        return first ^ UInt64(rest) &* 0x9E37_79B9_7F4A_7C15
      }
    }.areAllOnce
  }
}
