package import EgelJSON

/// What trends and the question of a day need of an entry: its day, whom it is about, its answers; the
/// text is not looked at.
///
/// A line in the form this program writes is passed at a glance, and the text behind it jumped over
/// without being validated. Any other line is read as strictly as an `EntryView`.
package struct EntrySkim: Equatable, Sendable {
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
  package let hasOthers: Bool

  /// Whether there is something to show.
  package var isLive: Bool { !isDeleted && moved == nil }

  /// Passes every record of a file, in its order, or those that a sieve catches, if it can.
  package static func each(
    in bytes: [UInt8], _ sieve: LineSieve? = nil, _ take: (EntrySkim) -> Void
  ) throws(JSONError) {
    let isSieved = try sieve?.pass(bytes) { (caught) throws(JSONError) in
      if let plain = JSONReader.glance(bytes, caught.line, { PlainEntry(&$0, .jumping) }) {
        take(EntrySkim(plain, caught.line))
      } else {
        take(
          try JSONReader.read(bytes, range: caught.line) { (reader) throws(JSONError) in
            try EntrySkim(&reader)
          })
      }
    }
    if isSieved == true { return }
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.elements { (reader) throws(JSONError) in take(try EntrySkim(&reader)) }
    }
  }

  init(_ reader: inout JSONReader) throws(JSONError) {
    _ = try reader.peekKind()
    let start = reader.offset
    if let plain = reader.glance({ PlainEntry(&$0, .jumping) }) {
      self.init(plain, start..<reader.offset)
    } else {
      self.init(try Self.view(&reader))
    }
  }

  private static func view(_ reader: inout JSONReader) throws(JSONError) -> EntryView {
    let view = try EntryView(&reader)
    // What must agree within a record is only seen when it is read whole; few records need it.
    if view.hasOthers || view.moved != nil {
      _ = try reader.again(at: view.record.lowerBound) { (reader) throws(JSONError) in
        try EntryLine(&reader)
      }
    }
    return view
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
    hasOthers = false
  }

  /// The part of a view that a skim holds too.
  package init(_ view: EntryView) {
    record = view.record
    id = view.id
    day = view.day
    at = view.at
    kind = view.kind
    isPrivate = view.isPrivate
    sealedUntil = view.sealedUntil
    isDeleted = view.isDeleted
    moved = view.moved
    about = view.about
    tags = view.tags
    readings = view.readings
    asked = view.asked
    hasOthers = view.hasOthers
  }
}
