package import EgelJSON

extension Person: TableRecord {
  package init(blank id: Identifier) {
    self.init(id: id, name: "")
  }

  package static let needed = NeededMembers("name")

  /// Whoever writes needs no name to be somebody.
  package func missing(among read: MembersRead) -> String? {
    read.firstMissing(among: Self.needed, onlyID: history.deleted != nil || id == Person.me)
  }

  package static func lines(
    reading bytes: [UInt8]
  ) throws(JSONError) -> [RecordFile<Person>.Line] {
    try readLines(bytes)
  }

  package static func records(reading bytes: [UInt8]) throws(JSONError) -> [Person]? {
    try readRecords(bytes)
  }

  package mutating func take(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("name") {
      name = try reader.string()
    } else if key.equals("alias") {
      alias = try reader.string()
    } else if key.equals("pronouns") {
      pronouns = try reader.string()
    } else if key.equals("forms") {
      forms = try reader.list { (reader) throws(JSONError) in try DatedForm.read(&reader) }
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
    if key.equals("care") {
      care = try reader.string()
    } else if key.equals("aims") {
      aims = try reader.strings()
    } else if key.equals("quiet") {
      isQuiet = try reader.bool()
    } else if key.equals("died") {
      death = try Death.read(&reader)
    } else if key.equals("minor") {
      isMinor = try reader.bool()
    } else {
      return false
    }
    return true
  }

  package func writeMembers(to writer: inout JSONWriter) {
    let mayLackName = id == Person.me || history.deleted != nil
    if !(name.isEmpty && mayLackName) { writer.member("name", name) }
    writer.optional("alias", alias)
    writer.optional("pronouns", pronouns)
    writer.filled("forms", forms) { $1.write(to: &$0) }
    writer.optional("care", care)
    writer.strings("aims", aims)
    writer.flag("quiet", isQuiet)
    death?.write(to: &writer)
    writer.flag("minor", isMinor)
  }

  package func writeText(to writer: inout JSONWriter) {
    if !notes.isEmpty { writer.member("notes", notes) }
  }
}

extension Person.Death {
  /// A date, or `true` where the day is not known.
  fileprivate static func read(_ reader: inout JSONReader) throws(JSONError) -> Person.Death? {
    guard try reader.peekKind() == .bool else {
      return Person.Death(on: try reader.partialDate())
    }
    return try reader.bool() ? Person.Death() : nil
  }

  fileprivate func write(to writer: inout JSONWriter) {
    if let on { writer.member("died", on.description) } else { writer.flag("died", true) }
  }
}
