/// Which lines of a file of entries may hold one of some words: quickly, and never a line too few.
///
/// The whole file is folded and looked through; only what is found is read as entries. A file in any
/// other form than the one this program writes is left to the careful reader.
struct LineSieve: Sendable {
  private let finders: [ByteFinder]

  /// Words as they are folded, of letters and other signs that no escape stands for.
  init(_ needles: [[UInt8]]) {
    finders = needles.map { ByteFinder(needle: $0) }
  }

  /// The lines, without the comma behind them; nil where the careful reader has to look.
  func lines(of bytes: [UInt8]) -> [Range<Int>]? {
    guard let lines = Self.lines(in: bytes) else { return nil }
    var isHit = [Bool](repeating: false, count: lines.count)
    unsafe bytes.withUnsafeBytes { source in
      unsafe withUnsafeTemporaryAllocation(byteCount: bytes.count + 16, alignment: 16) { scratch in
        guard let target = scratch.baseAddress else { return }
        var folder = unsafe ByteFolder(source, into: target, hasEscapes: true)
        var ends: [Int] = []
        ends.reserveCapacity(lines.count)
        for (place, line) in lines.enumerated() {
          folder.fold(from: line.lowerBound + Self.headCount, to: line.upperBound)
          folder.put(UInt8(ascii: "\n"))
          ends.append(folder.written)
          isHit[place] = folder.isUnclear
        }
        let folded = unsafe UnsafeRawBufferPointer(start: target, count: folder.written)
        for finder in finders { unsafe finder.mark(&isHit, in: folded, ends) }
      }
    }
    let hits = lines.indices.filter { isHit[$0] }.map { lines[$0] }
    return hits.isEmpty || Self.areAllOnce(lines, in: bytes) ? hits : nil
  }

  /// `{"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"`, where no text is.
  private static let headCount = 46

  /// Every record's line, if the file has the one form.
  private static func lines(in bytes: [UInt8]) -> [Range<Int>]? {
    guard bytes.starts(with: "[\n".utf8) else { return nil }
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
  private static func areAllOnce(_ lines: [Range<Int>], in bytes: [UInt8]) -> Bool {
    var ids: [UInt64] = []
    ids.reserveCapacity(lines.count)
    for line in lines {
      guard let id = Identifier({ bytes[line.lowerBound + 7 + $0] }) else { return false }
      ids.append(id.bits)
    }
    ids.sort()
    return zip(ids, ids.dropFirst()).allSatisfy { $0 != $1 }
  }
}

extension ByteFinder {
  /// Marks each line in which the needle stands, given where lines end.
  fileprivate func mark(
    _ isHit: inout [Bool], in folded: UnsafeRawBufferPointer, _ ends: [Int]
  ) {
    var line = 0
    var start = 0
    while let hit = unsafe first(in: folded, from: start, to: folded.count) {
      while ends[line] <= hit { line += 1 }
      isHit[line] = true
      start = ends[line]
    }
  }
}
