package import EgelJSON

extension Agreement: TableRecord {
  package init(blank id: Identifier) {
    self.init(id: id, parties: [], dimension: "", text: "")
  }

  package static let needed = NeededMembers("parties", "dimension")

  package static func lines(
    reading bytes: [UInt8]
  ) throws(JSONError) -> [RecordFile<Agreement>.Line] {
    try readLines(bytes)
  }

  package static func records(reading bytes: [UInt8]) throws(JSONError) -> [Agreement]? {
    try readRecords(bytes)
  }

  package mutating func take(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("parties") {
      parties = try reader.identifiers()
    } else if key.equals("dimension") {
      dimension = try reader.string()
    } else if key.equals("consents") {
      consents = try reader.list { (reader) throws(JSONError) in try Consent.read(&reader) }
    } else if key.equals("status") {
      status = try reader.word(of: Status.self)
    } else if key.equals("text") {
      text = try reader.string()
    } else {
      return try takeRarer(key, &reader)
    }
    return true
  }

  private mutating func takeRarer(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("exclusive") {
      isExclusive = try reader.bool()
    } else if key.equals("telling") {
      telling = try reader.word(of: Telling.self)
    } else if key.equals("condition") {
      condition = try reader.string()
    } else if key.equals("earlier") {
      earlier = try reader.list { (reader) throws(JSONError) in try Earlier.read(&reader) }
    } else {
      return try takeDate(key, &reader)
    }
    return true
  }

  private mutating func takeDate(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("made") {
      made = try reader.partialDate()
    } else if key.equals("review") {
      review = try reader.day()
    } else if key.equals("ended") {
      ended = try reader.partialDate()
    } else {
      return false
    }
    return true
  }

  package func writeMembers(to writer: inout JSONWriter) {
    let isThere = history.deleted == nil
    if !parties.isEmpty || isThere { writer.identifiers("parties", parties) }
    if !dimension.isEmpty || isThere { writer.member("dimension", dimension) }
    if let isExclusive {
      writer.key("exclusive")
      writer.bool(isExclusive)
    }
    writer.optional("telling", telling?.rawValue)
    writer.optional("condition", condition)
    writer.filled("consents", consents) { $1.write(to: &$0) }
    if status != .said { writer.member("status", status.rawValue) }
    writer.optional("made", made)
    writer.optional("review", review)
    writer.optional("ended", ended)
    writer.filled("earlier", earlier) { $1.write(to: &$0) }
  }

  package func writeText(to writer: inout JSONWriter) {
    if !text.isEmpty { writer.member("text", text) }
  }
}

extension Agreement.Consent {
  fileprivate static func read(_ reader: inout JSONReader) throws(JSONError) -> Agreement.Consent {
    let parts = try PersonAnswer<Answer>(&reader)
    var consent = Agreement.Consent(parts.person, parts.answer)
    consent.extra = parts.extra
    return consent
  }

  fileprivate func write(to writer: inout JSONWriter) {
    PersonAnswer(person: person, answer: answer, extra: extra).write(to: &writer)
  }
}

extension Agreement.Earlier {
  /// `{"until":"2026-11-20","text":"..."}`; both have to be there.
  fileprivate static func read(_ reader: inout JSONReader) throws(JSONError) -> Agreement.Earlier {
    _ = try reader.peekKind()
    let start = reader.offset
    var until: Day?
    var text: String?
    var extra = ExtraMembers()
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("until") {
        until = try reader.day()
      } else if key.equals("text") {
        text = try reader.string()
      } else {
        try extra.keep(key, from: &reader)
      }
    }
    guard let until else { throw reader.error(.missing("until"), at: start) }
    guard let text else { throw reader.error(.missing("text"), at: start) }
    var earlier = Agreement.Earlier(until: until, text: text)
    earlier.extra = extra
    return earlier
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("until", until.description)
    extra.write(to: &writer)
    writer.member("text", text)
    writer.endObject()
  }
}
