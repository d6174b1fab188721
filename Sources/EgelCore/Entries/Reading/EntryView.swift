package import EgelJSON

/// Where the parts of an entry lie in the bytes of its file: days decoded, no strings made.
///
/// Reading one is as strict as reading an entry: what a view accepts can be made into one.
package struct EntryView: Sendable {
  /// The whole record in the file.
  package let record: Range<Int>
  package let id: Identifier
  package let day: Day
  package let at: Moment
  package let kind: Kind
  package let isPrivate: Bool
  package let sealedUntil: Day?
  package let isDeleted: Bool
  /// The month the entry went to, where this is what it left behind.
  package let moved: Month?
  package let about: Range<Int>?
  package let tags: Range<Int>?
  package let readings: Range<Int>?
  package let asked: Range<Int>?
  package let text: JSONText?
  package let hasOthers: Bool
  /// Whether it has members that this version of the program does not know.
  package let hasExtra: Bool
  /// Whether it is written as this program writes: every member in its place, no white space, and the text
  /// last.
  package let isPlain: Bool

  /// Whether there is something to show.
  package var isLive: Bool { !isDeleted && moved == nil }

  package init(_ reader: inout JSONReader) throws(JSONError) {
    _ = try reader.peekKind()
    let start = reader.offset
    if let plain = reader.glance({ PlainEntry(&$0, .validating) }) {
      self.init(plain, start..<reader.offset)
    } else {
      try self.init(careful: &reader, start)
    }
  }

  private init(_ plain: PlainEntry, _ record: Range<Int>) {
    self.record = record
    id = plain.id
    day = plain.day
    at = plain.at
    kind = plain.kind ?? .note
    isPrivate = plain.isPrivate ?? false
    sealedUntil = plain.sealedUntil
    isDeleted = plain.deleted != nil
    moved = nil
    about = plain.about?.range
    tags = plain.tags?.range
    readings = plain.readings?.range
    asked = plain.asked
    text = plain.text
    hasOthers = false
    hasExtra = false
    isPlain = true
  }

  /// Reads a record in any form, and alone decides what is wrong with one.
  private init(careful reader: inout JSONReader, _ start: Int) throws(JSONError) {
    var head = EntryHead()
    var body = Body()
    var hasExtra = false
    try reader.openObject()
    while let key = try reader.nextKey() {
      if try body.take(key, &reader) { continue }
      if try head.take(key, &reader) { continue }
      try reader.skip()
      hasExtra = true
    }
    let identity = try head.identity(reader, start: start)
    record = start..<reader.offset
    id = identity.id
    day = identity.day
    at = identity.at
    kind = head.kind
    isPrivate = head.isPrivate
    sealedUntil = head.sealedUntil
    isDeleted = head.deleted != nil
    moved = head.moved
    about = body.about
    tags = body.tags
    readings = body.readings
    asked = body.asked
    text = body.text
    hasOthers = body.hasOthers
    self.hasExtra = hasExtra
    isPlain = false
  }

  /// The members that are only found, and checked, not decoded.
  private struct Body {
    var about: Range<Int>?
    var tags: Range<Int>?
    var readings: Range<Int>?
    var asked: Range<Int>?
    var text: JSONText?
    var hasOthers = false

    mutating func take(
      _ key: borrowing JSONKey, _ reader: inout JSONReader
    ) throws(JSONError) -> Bool {
      if key.equals("text") {
        text = try reader.text()
      } else if key.equals("tags") {
        tags = try Self.range(&reader) { (reader) throws(JSONError) in _ = try reader.text() }
      } else if key.equals("about") {
        about = try Self.range(&reader) { (reader) throws(JSONError) in
          _ = try Subject.read(&reader)
        }
      } else if key.equals("readings") {
        _ = try reader.peekKind()
        let start = reader.offset
        try reader.elements { (reader) throws(JSONError) in _ = try Reading.read(&reader) }
        readings = start..<reader.offset
      } else if key.equals("asked") {
        _ = try reader.peekKind()
        let start = reader.offset
        _ = try Asked.read(&reader)
        asked = start..<reader.offset
      } else if key.equals("feelings") {
        try reader.elements { (reader) throws(JSONError) in _ = try Feeling.read(&reader) }
      } else if key.equals("seen") {
        try reader.elements { (reader) throws(JSONError) in _ = try reader.fingerprint() }
      } else if key.equals("others") {
        try reader.elements { (reader) throws(JSONError) in _ = try EntryView(&reader) }
        hasOthers = true
      } else {
        return false
      }
      return true
    }

    private static func range(
      _ reader: inout JSONReader, _ read: (inout JSONReader) throws(JSONError) -> Void
    ) throws(JSONError) -> Range<Int> {
      _ = try reader.peekKind()
      let start = reader.offset
      try reader.elements(read)
      return start..<reader.offset
    }
  }
}
