/// An entry that came from elsewhere: where it belongs, and what lies in memory of the line it will be.
package struct IncomingLine: Sendable {
  package private(set) var id: Identifier
  package let at: Moment
  package let day: Day
  /// Which record of the import it is, counted from one.
  package private(set) var record: Int32
  /// The line, or what stands in it between its time and its text.
  private(set) var bytes: Piece
  /// Its text, where that lies elsewhere.
  private(set) var text: Piece
  /// What these are.
  private(set) var form: Form
  /// Whether it is what a moved entry left behind.
  package let isMark: Bool
  /// Whether its source gave a wall clock without a zone, which was taken as here.
  package let isFloating: Bool
  /// Whether its source's form has no place for everything an entry has.
  package let isPartial: Bool

  /// What lies in memory: to hold all of a hundred thousand lines took longer than to make them when they are
  /// written.
  package enum Form: Sendable {
    /// The whole line.
    case whole
    /// The members between its time and its text, each after a comma; it has no text.
    case members
    /// The same, and the text as a JSON string.
    case membersAndString
    /// The same, and the text as it is.
    case membersAndText
  }

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

    func moved(by buffers: Int) -> Piece { Piece(range, in: Int(buffer) + buffers) }
  }

  package init(
    id: Identifier, day: Day, at: Moment, isMark: Bool = false, isFloating: Bool = false,
    isPartial: Bool = false, record: Int, as form: Form = .whole, _ bytes: Piece,
    text: Piece? = nil
  ) {
    self.id = id
    self.day = day
    self.at = at
    self.isMark = isMark
    self.isFloating = isFloating
    self.isPartial = isPartial
    self.record = Int32(truncatingIfNeeded: record)
    self.form = form
    self.bytes = bytes
    self.text = text ?? .none
  }

  /// The same, with all of its bytes elsewhere.
  func moved(to piece: Piece) -> IncomingLine {
    var moved = self
    moved.form = .whole
    moved.bytes = piece
    moved.text = .none
    return moved
  }

  /// The same with its buffers behind so many others.
  func moved(by buffers: Int) -> IncomingLine {
    var moved = self
    moved.bytes = bytes.moved(by: buffers)
    moved.text = text.moved(by: buffers)
    return moved
  }

  /// The same after so many other records.
  @inline(__always)
  func behind(_ records: Int32) -> IncomingLine {
    var behind = self
    behind.record &+= records
    return behind
  }

  /// The same under another id, which its bytes then have to say, if they are the whole line.
  package func renamed(_ id: Identifier) -> IncomingLine {
    var renamed = self
    renamed.id = id
    return renamed
  }

  /// Where its id stands in its bytes' buffer, if they say it.
  package var placeOfID: Range<Int>? {
    guard form == .whole else { return nil }
    let start = bytes.start + "{\"id\":\"".utf8.count
    return start..<(start + Identifier.length)
  }

  /// About how many bytes the line has; exactly so many where it lies in memory.
  var likelyCount: Int {
    let identity = form == .whole ? 0 : LineHead.count + "\"text\":\"\"},".utf8.count
    return identity + Int(bytes.count) + Int(text.count)
  }

  var place: LinePlace { LinePlace(day: day, at: at, id: id, isMark: isMark) }
}
