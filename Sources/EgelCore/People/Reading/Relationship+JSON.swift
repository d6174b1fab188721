package import EgelJSON

extension Relationship: TableRecord {
  package init(blank id: Identifier) {
    self.init(id: id, parties: [])
  }

  package static let needed = NeededMembers("parties")

  package static func lines(
    reading bytes: [UInt8]
  ) throws(JSONError) -> [RecordFile<Relationship>.Line] {
    try readLines(bytes)
  }

  package static func records(reading bytes: [UInt8]) throws(JSONError) -> [Relationship]? {
    try readRecords(bytes)
  }

  package mutating func take(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("parties") {
      parties = try reader.identifiers()
    } else if key.equals("chapters") {
      chapters = try reader.list { (reader) throws(JSONError) in try Chapter.read(&reader) }
    } else if key.equals("began") {
      began = try reader.partialDate()
    } else if key.equals("ended") {
      ended = try reader.partialDate()
    } else if key.equals("notes") {
      notes = try reader.string()
    } else {
      return try takeRarer(key, &reader)
    }
    return true
  }

  private mutating func takeRarer(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("from") {
      from = try reader.identifier()
    } else if key.equals("stances") {
      stances = try reader.list { (reader) throws(JSONError) in try Stance.read(&reader) }
    } else if key.equals("slowings") {
      slowings = try reader.list { (reader) throws(JSONError) in try Slowing.read(&reader) }
    } else if key.equals("unsaid") {
      unsaid = try reader.strings()
    } else if key.equals("hidden") {
      isHidden = try reader.bool()
    } else {
      return false
    }
    return true
  }

  package func writeMembers(to writer: inout JSONWriter) {
    if !parties.isEmpty || history.deleted == nil { writer.identifiers("parties", parties) }
    writer.optional("from", from)
    writer.optional("began", began)
    writer.optional("ended", ended)
    if chapters != Self.oneChapter { writer.list("chapters", chapters) { $1.write(to: &$0) } }
    writer.filled("stances", stances) { $1.write(to: &$0) }
    writer.filled("slowings", slowings) { $1.write(to: &$0) }
    writer.strings("unsaid", unsaid)
    writer.flag("hidden", isHidden)
  }

  package func writeText(to writer: inout JSONWriter) {
    if !notes.isEmpty { writer.member("notes", notes) }
  }
}
