package import EgelJSON

/// What the record of a question of one's own may say, in the order in which it is written.
package enum OwnQuestionMember: UInt8, MemberList {
  case deck, weight, concepts, needs, unless
  case dutch, english

  package static let names = MemberNames<OwnQuestionMember>()

  package var name: StaticString {
    switch self {
    case .deck: "deck"
    case .weight: "weight"
    case .concepts: "concepts"
    case .needs: "needs"
    case .unless: "unless"
    case .dutch: "nl"
    case .english: "en"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .deck, .weight, .concepts, .needs, .unless, .dutch, .english: false
    }
  }
}

extension OwnQuestion: TableRecord {
  package static let kind = RecordKind(
    "questions", word: "question", summary: "One of the person's own questions", noun: "question",
    one: Bilingual(nl: "een eigen vraag", en: "one of your own questions"),
    several: Bilingual(nl: "vragen", en: "questions"), command: "egel question")

  package static var firstText: OwnQuestionMember? { .dutch }

  package init(blank id: Identifier) { self.init(id: id) }

  /// One of the two wordings will do.
  package func missing(among read: MembersRead<OwnQuestionMember>) -> String? {
    dutch == nil && english == nil ? "nl\" or \"en" : nil
  }

  package mutating func read(
    _ member: OwnQuestionMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .deck: deck = try reader.string()
    case .weight: weight = try reader.word(of: Weight.self)
    case .concepts: concepts = try reader.strings()
    case .needs:
      needs = try reader.list { (reader) throws(JSONError) in try reader.word(of: Need.self) }
    case .unless:
      unless = try reader.list { (reader) throws(JSONError) in try reader.word(of: Need.self) }
    case .dutch: dutch = try reader.string()
    case .english: english = try reader.string()
    }
  }

  package func write(_ member: OwnQuestionMember, to writer: inout JSONWriter) {
    let key = member.name
    if history.deleted != nil { return }
    switch member {
    case .deck: if deck != Self.usualDeck { writer.member(key, deck) }
    case .weight: if weight != .middle { writer.member(key, weight.rawValue) }
    case .concepts: writer.strings(key, concepts)
    case .needs: writer.strings(key, needs.map(\.rawValue))
    case .unless: writer.strings(key, unless.map(\.rawValue))
    case .dutch: writer.optional(key, dutch)
    case .english: writer.optional(key, english)
    }
  }

  package mutating func substitute(
    _ member: OwnQuestionMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .dutch: dutch = dutch.map { substitution.words($0) }
    case .english: english = english.map { substitution.words($0) }
    case .deck, .weight, .concepts, .needs, .unless: break
    }
  }

  package static func shape(of member: OwnQuestionMember) -> Shape {
    switch member {
    case .deck: .text("The deck it is in; 'mine' if left out.")
    case .weight:
      .word(of: Weight.self, "How heavy it is; middle if left out.")
    case .concepts: .texts("The ids of the ideas behind it.")
    case .needs: .list(of: .word(of: Need.self, ""), "What has to be true for it to fit.")
    case .unless: .list(of: .word(of: Need.self, ""), "What must not be true.")
    case .dutch: .text("The question in Dutch, perhaps with {person} in place of a name.")
    case .english: .text("The question in English, with the same placeholders.")
    }
  }

  package static var complete: [Shape] {
    [OwnQuestionMember.dutch, .english].map { complete(with: [$0], "The record itself.") }
  }

  package static func lines(
    reading bytes: [UInt8]
  ) throws(JSONError) -> [RecordFile<OwnQuestion>.Line] {
    try readLines(bytes)
  }

  package static func records(reading bytes: [UInt8]) throws(JSONError) -> [OwnQuestion]? {
    try readRecords(bytes)
  }
}

// A deck file.

extension OwnQuestion {
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
    var read = MembersRead<OwnQuestionMember>()
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("id") {
        id = try reader.identifier()
      } else if try !question.take(key, &reader, noting: &read) {
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
      return .expected(
        JSONPhrase(
          nl: "in beide talen dezelfde plaatsen voor namen",
          en: "the same places for names in both languages"),
        found: JSONPhrase(nl: "andere", en: "others"))
    }
    guard let strange = texts.compactMap(Placeholder.strange).first else { return nil }
    let known = Placeholder.allCases.map(\.mark).joined(separator: ", ")
    return .expected(
      JSONPhrase(nl: "een van \(known) voor een naam", en: "one of \(known) for a name"),
      found: .same(strange))
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
