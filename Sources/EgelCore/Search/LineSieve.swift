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

  fileprivate enum Needle: Sendable {
    case folded(SieveNeedle)
    case exact(ExactNeedle)
  }

  private let needles: [Needle]

  /// Words as they are folded, of letters and other signs that no escape stands for.
  init(_ needles: [[UInt8]]) {
    self.needles = needles.map { .folded(SieveNeedle($0)) }
  }

  /// Words as they are, of which no other case is meant; a third of the work.
  init(exact needles: [[UInt8]]) {
    self.needles = needles.map { .exact(ExactNeedle($0)) }
  }

  /// What is caught; nil where the careful reader has to look.
  func lines(of bytes: [UInt8]) -> [Catch]? {
    guard bytes.starts(with: "[\n".utf8), bytes.suffix(2).elementsEqual("]\n".utf8) else {
      return nil
    }
    let isHit = unsafe bytes.withUnsafeBytes { source in
      needles.contains { unsafe $0.first(in: source, from: 0) != nil }
    }
    guard isHit else { return [] }
    guard let lines = Self.lines(in: bytes), Self.areAllOnce(lines, in: bytes) else { return nil }
    var caught: [Catch?] = Array(repeating: nil, count: lines.count)
    for needle in needles { needle.mark(&caught, lines, in: bytes) }
    return caught.compactMap { $0 }
  }

  /// `{"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"`, where no text is.
  private static let headCount = 46

  /// Every record's line, if the file has the one form.
  private static func lines(in bytes: [UInt8]) -> [Range<Int>]? {
    let lineEnd = ByteFinder(needle: [UInt8(ascii: "\n")])
    return unsafe bytes.withUnsafeBytes { buffer in
      var lines: [Range<Int>] = []
      lines.reserveCapacity(bytes.count / 256)
      var start = 2
      while let end = unsafe lineEnd.first(in: buffer, from: start, to: buffer.count) {
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

extension LineSieve.Needle {
  func first(in source: UnsafeRawBufferPointer, from start: Int) -> SieveNeedle.Hit? {
    switch self {
    case .folded(let needle): unsafe needle.first(in: source, from: start)
    case .exact(let needle): unsafe needle.first(in: source, from: start)
    }
  }

  /// Catches each line where the word may stand. A plain hit behind one that is not is not looked for:
  /// the line is looked at with care anyway.
  fileprivate func mark(
    _ caught: inout [LineSieve.Catch?], _ lines: [Range<Int>], in bytes: [UInt8]
  ) {
    unsafe bytes.withUnsafeBytes { source in
      var number = 0
      var start = 0
      while number < lines.count, let hit = unsafe first(in: source, from: start) {
        while number < lines.count, lines[number].upperBound <= hit.offset { number += 1 }
        guard number < lines.count else { return }
        let plain = hit.isPlain ? hit.offset : nil
        if caught[number] == nil {
          caught[number] = LineSieve.Catch(line: lines[number], plainHit: plain)
        }
        start = lines[number].upperBound
      }
    }
  }
}
