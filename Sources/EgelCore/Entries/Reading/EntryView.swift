package import JSON

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
  package let text: JSONText?
  package let hasOthers: Bool

  /// Whether there is something to show.
  package var isLive: Bool { !isDeleted && moved == nil }

  package init(_ reader: inout JSONReader) throws(JSONError) {
    _ = try reader.peekKind()
    let start = reader.offset
    var head = EntryHead()
    var body = Body()
    try reader.openObject()
    while let key = try reader.nextKey() {
      if try body.take(key, &reader) { continue }
      if try head.take(key, &reader) { continue }
      try reader.skip()
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
    text = body.text
    hasOthers = body.hasOthers
  }

  /// The members that are only found, and checked, not decoded.
  private struct Body {
    var about: Range<Int>?
    var tags: Range<Int>?
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
