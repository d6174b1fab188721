package import EgelJSON

/// One record of a month's file: an entry with the versions beside it, or what a moved one left behind.
package enum EntryLine: Hashable, Sendable {
  case entry(Lineage<Entry>)
  case moved(MovedMark)

  package init(_ reader: inout JSONReader) throws(JSONError) {
    if let entry = try Entry(plain: &reader) {
      self = .entry(Lineage(consume entry))
      return
    }
    let (parts, identity) = try EntryParts.read(&reader)
    if let month = parts.head.moved {
      self = .moved(MovedMark(identity, to: month, seen: parts.seen, extra: parts.extra))
      return
    }
    let entry = parts.entry(identity)
    let joined = parts.others.isEmpty ? nil : Lineage(joining: [entry] + parts.others)
    self = .entry(joined ?? Lineage(entry))
  }

  package var id: Identifier {
    switch self {
    case .entry(let lineage): lineage.shown.id
    case .moved(let mark): mark.id
    }
  }

  package var day: Day {
    switch self {
    case .entry(let lineage): lineage.shown.day
    case .moved(let mark): mark.day
    }
  }

  package var at: Moment {
    switch self {
    case .entry(let lineage): lineage.shown.at
    case .moved(let mark): mark.at
    }
  }

  package var isMark: Bool {
    switch self {
    case .entry: false
    case .moved: true
    }
  }

  /// The line's one form, without a line end.
  package var bytes: [UInt8] {
    switch self {
    case .entry(let lineage): lineage.shown.bytes(others: lineage.others)
    case .moved(let mark): mark.bytes
    }
  }
}

/// Every member of an entry, as they come.
private struct EntryParts {
  var head = EntryHead()
  var about: [Subject] = []
  var tags: [String] = []
  var feelings: [Feeling] = []
  var readings: [Reading] = []
  var asked: Asked?
  var seen: [Fingerprint] = []
  var others: [Entry] = []
  var text = ""
  var extra = ExtraMembers()

  mutating func take(_ key: borrowing JSONKey, _ reader: inout JSONReader) throws(JSONError) {
    if key.equals("text") {
      text = try reader.string()
    } else if key.equals("about") {
      about = try reader.list { (reader) throws(JSONError) in try Subject.read(&reader) }
    } else if key.equals("tags") {
      tags = try reader.list { (reader) throws(JSONError) in try reader.string() }
    } else if key.equals("feelings") {
      feelings = try reader.list { (reader) throws(JSONError) in try Feeling.read(&reader) }
    } else if key.equals("readings") {
      readings = try reader.list { (reader) throws(JSONError) in try Reading.read(&reader) }
    } else if key.equals("asked") {
      asked = try Asked.read(&reader)
    } else if key.equals("seen") {
      seen = try reader.list { (reader) throws(JSONError) in try reader.fingerprint() }
    } else if key.equals("others") {
      let versions = try reader.list { (reader) throws(JSONError) in
        try EntryParts.versions(&reader)
      }
      others = versions.flatMap { $0 }
    } else if try !head.take(key, &reader) {
      try extra.keep(key, from: &reader)
    }
  }

  func entry(_ identity: EntryHead.Identity) -> Entry {
    var entry = Entry(id: identity.id, day: identity.day, at: identity.at, text: text)
    entry.kind = head.kind
    entry.about = about
    entry.tags = tags
    entry.feelings = feelings
    entry.readings = readings
    entry.asked = asked
    entry.outcome = head.outcome
    entry.whose = head.whose
    entry.isPrivate = head.isPrivate
    entry.sealedUntil = head.sealedUntil
    entry.history = History(edited: head.edited, deleted: head.deleted, seen: seen)
    entry.extra = extra
    return entry
  }

  /// A whole record, with nothing in it that it could not be written with again.
  static func read(
    _ reader: inout JSONReader
  ) throws(JSONError) -> (EntryParts, EntryHead.Identity) {
    _ = try reader.peekKind()
    let start = reader.offset
    var parts = EntryParts()
    try reader.openObject()
    while let key = try reader.nextKey() { try parts.take(key, &reader) }
    let identity = try parts.head.identity(reader, start: start)
    guard parts.others.allSatisfy({ $0.id == identity.id }) else {
      throw reader.error(.expected("others of the same id", found: "another id"), at: start)
    }
    guard parts.head.moved == nil || parts.isBare(identity) else {
      throw reader.error(.expected("a moved record without content", found: "content"), at: start)
    }
    return (parts, identity)
  }

  /// One of the `others`, and those beside it.
  private static func versions(_ reader: inout JSONReader) throws(JSONError) -> [Entry] {
    _ = try reader.peekKind()
    let start = reader.offset
    let (parts, identity) = try read(&reader)
    guard parts.head.moved == nil else {
      throw reader.error(.expected("a version of the entry", found: "a moved record"), at: start)
    }
    return [parts.entry(identity)] + parts.others
  }

  /// Whether there is nothing but what a mark holds too.
  private func isBare(_ identity: EntryHead.Identity) -> Bool {
    var bare = EntryParts()
    bare.seen = seen
    bare.extra = extra
    return others.isEmpty && entry(identity) == bare.entry(identity)
  }
}

extension JSONReader {
  mutating func list<Element>(
    _ read: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    try openArray()
    guard try nextElement() else { return [] }
    // Most lists have one element: it gets room for one, without looking how much an empty list has.
    var list = [try read(&self)]
    while try nextElement() { list.append(try read(&self)) }
    return list
  }
}
