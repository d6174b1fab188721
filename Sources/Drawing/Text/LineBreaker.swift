/// Fills lines with words, and with parts of words that are longer than a line.
struct LineBreaker {
  let text: String
  /// The cells there are on the first line, and on those that follow.
  let first: Int
  let rest: Int

  private var finished: [Range<String.Index>] = []
  private var current: Range<String.Index>?
  private var used = 0

  init(text: String, first: Int, rest: Int) {
    self.text = text
    self.first = first
    self.rest = rest
  }

  private var room: Int { finished.isEmpty ? first : rest }

  mutating func ranges(from start: String.Index) -> [Range<String.Index>] {
    let plain = PlainLineBreaker.ranges(in: text, from: start, first: first, rest: rest)
    if let plain { return plain }
    var position = start
    while let word = nextWord(from: position) {
      placeWord(word, gap: text.utf8.distance(from: position, to: word.lowerBound))
      position = word.upperBound
    }
    finishLine()
    return finished.isEmpty ? [start..<start] : finished
  }

  private func nextWord(from position: String.Index) -> Range<String.Index>? {
    let space = UInt8(ascii: " ")
    let rest = text.utf8[position...]
    guard let start = rest.firstIndex(where: { $0 != space }) else { return nil }
    return start..<(rest[start...].firstIndex(of: space) ?? text.endIndex)
  }

  private mutating func placeWord(_ word: Range<String.Index>, gap: Int) {
    var gap = gap
    for part in WordParts(of: text[word]) {
      place(part, CellWidth.of(part), gap: gap)
      gap = 0
    }
  }

  private mutating func place(_ part: Substring, _ cells: Int, gap: Int) {
    if let line = current, used + gap + cells <= room {
      current = line.lowerBound..<part.endIndex
      used += gap + cells
      return
    }
    finishLine()
    if cells <= room || !placePieces(of: part) {
      current = part.startIndex..<part.endIndex
      used = cells
    }
  }

  /// Places the characters of a word, or the scalars of a character; false if it has only one.
  private mutating func placePieces(of part: Substring) -> Bool {
    let isCharacter = part.index(after: part.startIndex) == part.endIndex
    var start = part.startIndex
    while start < part.endIndex {
      let end = isCharacter ? part.endOfScalar(at: start) : part.index(after: start)
      if end == part.endIndex, start == part.startIndex { return false }
      place(part[start..<end], CellWidth.of(part[start..<end]), gap: 0)
      start = end
    }
    return true
  }

  private mutating func finishLine() {
    if let current { finished.append(current) }
    current = nil
  }
}

extension Substring {
  /// The end of a scalar and of the marks on it.
  fileprivate func endOfScalar(at start: Index) -> Index {
    var end = unicodeScalars.index(after: start)
    while end < endIndex, CellWidth.of(unicodeScalars[end]) == 0 {
      unicodeScalars.formIndex(after: &end)
    }
    return end
  }
}
