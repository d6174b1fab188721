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
  /// The line, or the beginning of it.
  let head: Piece
  /// The text as a JSON string, where it lies elsewhere; the bracket that ends the line comes after it.
  let text: Piece

  /// Bytes in one of the import's buffers.
  package struct Piece: Sendable {
    let start: Int
    let count: UInt32
    let buffer: Int32

    package init(_ range: Range<Int>, in buffer: Int) {
      start = range.lowerBound
      count = UInt32(truncatingIfNeeded: range.count)
      self.buffer = Int32(truncatingIfNeeded: buffer)
    }

    fileprivate static let none = Piece(0..<0, in: 0)

    var range: Range<Int> { start..<(start &+ Int(count)) }

    func moved(by buffers: Int, from first: Int) -> Piece {
      Piece(range, in: Int(buffer) + (Int(buffer) < first ? 0 : buffers))
    }
  }

  package init(
    id: Identifier, day: Day, at: Moment, isMark: Bool = false, isFloating: Bool = false,
    isPartial: Bool = false, record: Int, _ head: Piece, text: Piece? = nil
  ) {
    self.id = id
    self.day = day
    self.at = at
    self.isMark = isMark
    self.isFloating = isFloating
    self.isPartial = isPartial
    self.record = Int32(truncatingIfNeeded: record)
    self.head = head
    self.text = text ?? .none
  }

  /// The same, with its bytes elsewhere.
  func moved(to piece: Piece) -> IncomingLine { moved(to: piece, text: .none) }

  /// The same after so many other records, with the buffers from a first one on moved behind others.
  package func moved(by buffers: Int, from first: Int = 0, records: Int = 0) -> IncomingLine {
    moved(
      to: head.moved(by: buffers, from: first), text: text.moved(by: buffers, from: first),
      records: records)
  }

  /// The same under another id, which its bytes then have to say.
  package func renamed(_ id: Identifier) -> IncomingLine {
    IncomingLine(
      id: id, day: day, at: at, isMark: isMark, isFloating: isFloating, isPartial: isPartial,
      record: Int(record), head, text: text)
  }

  /// Where its id stands: which buffer, and where in that.
  package var placeOfID: (buffer: Int, range: Range<Int>) {
    let start = head.start + "{\"id\":\"".utf8.count
    return (Int(head.buffer), start..<(start + Identifier.length))
  }

  private func moved(to head: Piece, text: Piece, records: Int = 0) -> IncomingLine {
    IncomingLine(
      id: id, day: day, at: at, isMark: isMark, isFloating: isFloating, isPartial: isPartial,
      record: Int(record) + records, head, text: text)
  }

  var hasTextElsewhere: Bool { text.count > 0 }

  /// How many bytes the line has.
  var count: Int { Int(head.count) + (hasTextElsewhere ? Int(text.count) + 1 : 0) }

  var place: LinePlace { LinePlace(day: day, at: at, id: id, isMark: isMark) }
}
