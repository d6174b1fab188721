/// An entry that came from elsewhere: where it belongs, and where the line it will be lies in memory.
package struct IncomingLine: Sendable {
  package let id: Identifier
  package let day: Day
  package let at: Moment
  /// Whether it is what a moved entry left behind.
  package let isMark: Bool
  /// Whether its source gave a wall clock without a zone, which was taken as here.
  package let isFloating: Bool
  /// Whether its source's form has no place for everything an entry has.
  package let isPartial: Bool
  /// Which record of the import it is, counted from one.
  package let record: Int32
  /// Which of the import's buffers holds its bytes.
  let buffer: Int32
  let start: Int
  let count: Int

  package init(
    id: Identifier, day: Day, at: Moment, isMark: Bool = false, isFloating: Bool = false,
    isPartial: Bool = false, record: Int, buffer: Int, range: Range<Int>
  ) {
    self.id = id
    self.day = day
    self.at = at
    self.isMark = isMark
    self.isFloating = isFloating
    self.isPartial = isPartial
    self.record = Int32(truncatingIfNeeded: record)
    self.buffer = Int32(truncatingIfNeeded: buffer)
    start = range.lowerBound
    count = range.count
  }

  /// The same, with its bytes elsewhere.
  func moved(to buffer: Int, _ range: Range<Int>) -> IncomingLine {
    IncomingLine(
      id: id, day: day, at: at, isMark: isMark, isFloating: isFloating, isPartial: isPartial,
      record: Int(record), buffer: buffer, range: range)
  }

  var range: Range<Int> { start..<(start + count) }
  var place: LinePlace { LinePlace(day: day, at: at, id: id, isMark: isMark) }
}
