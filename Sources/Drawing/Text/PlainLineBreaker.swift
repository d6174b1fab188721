/// As `LineBreaker`, for plain Latin text of which no word is longer than a line: one pass over its
/// bytes.
struct PlainLineBreaker {
  /// A line in the bytes. No range, since a list of those takes longer to come into being, once in a run,
  /// than breaking a page.
  struct Line {
    let start: Int
    var end: Int
  }

  private let first: Int
  private let rest: Int
  private var finished: [Line] = []
  private var line: Line?
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
    return lines(in: text.utf8Span.span, from: offset, first: first, rest: rest).map { lines in
      lines.isEmpty ? [start..<start] : lines.map { text.range($0) }
    }
  }

  /// The same in the bytes of such a text; none where there are no words.
  static func lines(
    in bytes: Swift.Span<UInt8>, from start: Int, first: Int, rest: Int
  ) -> [Line]? {
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
      guard take(Line(start: word, end: offset), cells, gap: word - before) else { return false }
      before = offset
    }
    finishLine()
    return true
  }

  /// Puts a word on the line or on the next one; false if it fits on neither.
  private mutating func take(_ word: Line, _ cells: Int, gap: Int) -> Bool {
    if line != nil, used + gap + cells <= room {
      line?.end = word.end
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
  fileprivate func range(_ line: PlainLineBreaker.Line) -> Range<Index> {
    let start = utf8.index(startIndex, offsetBy: line.start)
    return start..<utf8.index(start, offsetBy: line.end - line.start)
  }
}
