package import EgelJSON

/// Which lines of a file of entries may hold one of some words: quickly, and never a line too few.
///
/// Only what is found is read as entries. A file with something in it that is not in the form this
/// program writes is left to the careful reader.
package struct LineSieve: Sendable {
  /// A line, without the comma behind it, and where a word stands on it letter for letter.
  package struct Catch: Sendable {
    package var line: Range<Int>
    package var plainHit: Int?
  }

  private var needles: [SieveNeedle]

  /// Words as they are folded, of letters and other signs that no escape stands for.
  init(_ needles: [[UInt8]]) {
    self.needles = needles.map { SieveNeedle(folded: $0) }
  }

  /// Words as they are, of two letters or more, of which no other case is meant: half of the work.
  init(exact needles: [[UInt8]]) {
    self.needles = needles.compactMap { SieveNeedle(exact: $0) }
  }

  /// One more such word, that is looked for on the lines of a day and of later ones.
  mutating func add(exact needle: [UInt8], since day: Day) {
    if let needle = SieveNeedle(exact: needle, since: day) { needles.append(needle) }
  }

  /// Passes what is caught, in the file's order; false, and nothing passed, where the careful reader has to
  /// look.
  package func pass(
    _ bytes: [UInt8], _ take: (Catch) throws(JSONError) -> Void
  ) throws(JSONError) -> Bool {
    try unsafe bytes.withUnsafeBufferPointer { (buffer) throws(JSONError) in
      let source = UnsafeRawBufferPointer(buffer)
      guard unsafe SievedLines.mayLie(in: source) else { return false }
      var hits = unsafe SieveHits(needles, in: source)
      guard hits.first != nil else { return true }
      guard let lines = unsafe SievedLines(source), unsafe lines.haveIdsOnce(in: source)
      else { return false }
      var number = 0
      while let hit = hits.first {
        number = lines.number(at: hit.offset, from: number)
        guard number < lines.count else { return true }
        let line = unsafe lines.line(number, in: source)
        try take(Catch(line: line, plainHit: hit.isPlain ? hit.offset : nil))
        unsafe hits.goOn(from: line.upperBound, in: source)
      }
      return true
    }
  }
}
