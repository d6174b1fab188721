package import EgelJSON

extension OwnQuestion: TableRecord {
  package init(blank id: Identifier) {
    self.init(id: id)
  }

  package static let needed = NeededMembers()

  package func missing(among read: MembersRead) -> String? {
    if let id = read.firstMissing(among: Self.needed, onlyID: true) { return id }
    let isEmpty = history.deleted == nil && dutch == nil && english == nil
    return isEmpty ? "nl\" or \"en" : nil
  }

  package static func lines(
    reading bytes: [UInt8]
  ) throws(JSONError) -> [RecordFile<OwnQuestion>.Line] {
    try readLines(bytes)
  }

  package static func records(reading bytes: [UInt8]) throws(JSONError) -> [OwnQuestion]? {
    try readRecords(bytes)
  }

  package mutating func take(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("deck") {
      deck = try reader.string()
    } else if key.equals("weight") {
      weight = try reader.word(of: Weight.self)
    } else if key.equals("concepts") {
      concepts = try reader.strings()
    } else if key.equals("needs") {
      needs = try reader.list { (reader) throws(JSONError) in try reader.word(of: Need.self) }
    } else if key.equals("unless") {
      unless = try reader.list { (reader) throws(JSONError) in try reader.word(of: Need.self) }
    } else if key.equals("nl") {
      dutch = try reader.string()
    } else if key.equals("en") {
      english = try reader.string()
    } else {
      return false
    }
    return true
  }

  package func writeMembers(to writer: inout JSONWriter) {
    guard history.deleted == nil else { return }
    if deck != Self.usualDeck { writer.member("deck", deck) }
    if weight != .middle { writer.member("weight", weight.rawValue) }
    writer.strings("concepts", concepts)
    writer.strings("needs", needs.map(\.rawValue))
    writer.strings("unless", unless.map(\.rawValue))
  }

  package func writeText(to writer: inout JSONWriter) {
    guard history.deleted == nil else { return }
    writer.optional("nl", dutch)
    writer.optional("en", english)
  }

  /// Reads a deck file: the same records, of which each may leave its id out.
  ///
  /// The id then follows from the deck and the wording, so that importing twice changes nothing.
  package static func deckFile(_ bytes: [UInt8]) throws(JSONError) -> [OwnQuestion] {
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.list { (reader) throws(JSONError) in try imported(&reader) }
    }
  }

  private static func imported(_ reader: inout JSONReader) throws(JSONError) -> OwnQuestion {
    _ = try reader.peekKind()
    let start = reader.offset
    var question = OwnQuestion(id: Identifier(bits: 0))
    var id: Identifier?
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("id") {
        id = try reader.identifier()
      } else if try !question.take(key, &reader) {
        try question.extra.keep(key, from: &reader)
      }
    }
    if let problem = question.problem { throw reader.error(problem, at: start) }
    let words = [question.deck, question.dutch ?? "", question.english ?? ""]
    question.id =
      id ?? Identifier(bits: SipHash.hash(Array(words.joined(separator: "\n").utf8)))
    return question
  }
}

extension OwnQuestion {
  /// What keeps it from being asked.
  package var problem: JSONError.Problem? {
    let texts = [dutch, english].compactMap { $0 }
    if texts.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { return .missing("nl\" or \"en") }
    if texts.count == 2, Placeholder.found(in: texts[0]) != Placeholder.found(in: texts[1]) {
      return .expected("the same places for names in both languages", found: "others")
    }
    guard let strange = texts.compactMap(Placeholder.strange).first else { return nil }
    let known = Placeholder.allCases.map(\.mark).joined(separator: ", ")
    return .expected("one of \(known) for a name", found: strange)
  }
}

extension Placeholder {
  /// What looks like a place for a name, and is none.
  package static func strange(in text: String) -> String? {
    var rest = text[...]
    while let start = rest.firstIndex(of: "{"), let end = rest[start...].firstIndex(of: "}") {
      let inside = rest[rest.index(after: start)..<end]
      if Placeholder(rawValue: String(inside)) == nil { return String(rest[start...end]) }
      rest = rest[rest.index(after: end)...]
    }
    return nil
  }
}
