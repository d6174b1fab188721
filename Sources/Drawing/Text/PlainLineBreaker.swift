/// As `LineBreaker`, for plain Latin text of which no word is longer than a line: one pass over its
/// bytes.
struct PlainLineBreaker {
  private let first: Int
  private let rest: Int
  private var finished: [Range<Int>] = []
  private var line: Range<Int>?
  private var used = 0

  private init(first: Int, rest: Int) {
    self.first = first
    self.rest = rest
  }

  /// The lines from an index on, or nil where the text needs more care.
  static func ranges(
    in text: String, from start: String.Index, first: Int, rest: Int
  ) -> [Range<String.Index>]? {
    guard PlainLatin.cells(of: text[start...]) != nil else { return nil }
    let offset = text.utf8.distance(from: text.startIndex, to: start)
    return ranges(in: text.utf8Span.span, from: offset, first: first, rest: rest).map { ranges in
      ranges.isEmpty ? [start..<start] : ranges.map { text.range($0) }
    }
  }

  /// The same in the bytes of such a text; none where there are no words.
  static func ranges(
    in bytes: Swift.Span<UInt8>, from start: Int, first: Int, rest: Int
  ) -> [Range<Int>]? {
    var breaker = PlainLineBreaker(first: first, rest: rest)
    return breaker.takeWords(of: bytes, from: start) ? breaker.finished : nil
  }

  private mutating func takeWords(of bytes: Swift.Span<UInt8>, from start: Int) -> Bool {
    var before = start
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: " ") {
        offset += 1
        continue
      }
      let word = offset
      var cells = 0
      while offset < bytes.count, bytes[offset] != UInt8(ascii: " ") {
        // Every scalar takes one cell, and has one byte that does not continue another.
        if bytes[offset] & 0xC0 != 0x80 { cells += 1 }
        offset += 1
      }
      guard take(word..<offset, cells, gap: word - before) else { return false }
      before = offset
    }
    finishLine()
    return true
  }

  /// Puts a word on the line or on the next one; false if it fits on neither.
  private mutating func take(_ word: Range<Int>, _ cells: Int, gap: Int) -> Bool {
    if let line, used + gap + cells <= room {
      self.line = line.lowerBound..<word.upperBound
      used += gap + cells
      return true
    }
    finishLine()
    line = word
    used = cells
    return cells <= room
  }

  private var room: Int { finished.isEmpty ? first : rest }

  private mutating func finishLine() {
    if let line { finished.append(line) }
    line = nil
  }
}

extension String {
  fileprivate func range(_ bytes: Range<Int>) -> Range<Index> {
    let start = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return start..<utf8.index(start, offsetBy: bytes.count)
  }
}
