package import EgelJSON

/// What an agreement's record may say, in the order in which it is written.
package enum AgreementMember: UInt8, MemberList {
  case parties, dimension, isExclusive, telling, condition, consents, status
  case made, review, ended, earlier
  case text

  package static let names = MemberNames<AgreementMember>()

  package var name: StaticString {
    switch self {
    case .parties: "parties"
    case .dimension: "dimension"
    case .isExclusive: "exclusive"
    case .telling: "telling"
    case .condition: "condition"
    case .consents: "consents"
    case .status: "status"
    case .made: "made"
    case .review: "review"
    case .ended: "ended"
    case .earlier: "earlier"
    case .text: "text"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .parties, .dimension, .isExclusive, .telling, .condition, .consents, .status, .made,
      .review, .ended, .earlier, .text:
      false
    }
  }
}

extension Agreement: TableRecord {
  package static let kind = RecordKind(
    "agreements", word: "agreement", summary: "What people have agreed", noun: "agreement",
    one: Bilingual(nl: "een afspraak", en: "an agreement"),
    several: Bilingual(nl: "afspraken", en: "agreements"),
    command: "egel agreement", showing: "egel agreement show")

  package static var firstText: AgreementMember? { .text }

  package init(blank id: Identifier) {
    self.init(id: id, parties: [], dimension: "", text: "")
  }

  package func needs(_ member: AgreementMember) -> Bool {
    member == .parties || member == .dimension
  }

  package func isGone(without person: Identifier) -> Bool {
    parties.contains(person) && parties.count <= 2
  }

  package mutating func read(
    _ member: AgreementMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .parties: parties = try reader.identifiers()
    case .dimension: dimension = try reader.string()
    case .isExclusive: isExclusive = try reader.bool()
    case .telling: telling = try reader.word(of: Telling.self)
    case .condition: condition = try reader.string()
    case .consents:
      consents = try reader.list { (reader) throws(JSONError) in try Consent.read(&reader) }
    case .status: status = try reader.written(of: Status.self).word
    case .made: made = try reader.partialDate()
    case .review: review = try reader.day()
    case .ended: ended = try reader.partialDate()
    case .earlier:
      earlier = try reader.list { (reader) throws(JSONError) in try Earlier.read(&reader) }
    case .text: text = try reader.string()
    }
  }

  package func write(_ member: AgreementMember, to writer: inout JSONWriter) {
    let key = member.name
    let isThere = history.deleted == nil
    switch member {
    case .parties: if !parties.isEmpty || isThere { writer.identifiers(key, parties) }
    case .dimension: if !dimension.isEmpty || isThere { writer.member(key, dimension) }
    case .isExclusive: if let isExclusive { writer.member(key, isExclusive) }
    case .telling: writer.optional(key, telling?.rawValue)
    case .condition: writer.optional(key, condition)
    case .consents: writer.filled(key, consents) { $1.write(to: &$0) }
    case .status: if status != .proposed { writer.member(key, status.rawValue) }
    case .made: writer.optional(key, made)
    case .review: writer.optional(key, review)
    case .ended: writer.optional(key, ended)
    case .earlier: writer.filled(key, earlier) { $1.write(to: &$0) }
    case .text: if !text.isEmpty { writer.member(key, text) }
    }
  }

  package mutating func substitute(
    _ member: AgreementMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .parties: parties = substitution.ids(parties)
    case .condition: condition = substitution.optional(condition)
    case .consents:
      var left: [Consent] = []
      for var consent in consents {
        guard let person = substitution.id(consent.person) else { continue }
        consent.person = person
        left.append(consent)
      }
      consents = left
    case .earlier: for place in earlier.indices { earlier[place].substitute(by: &substitution) }
    case .text: text = substitution.words(text)
    case .dimension, .isExclusive, .telling, .status, .made, .review, .ended: break
    }
  }

  package static func shape(of member: AgreementMember) -> Shape {
    switch member {
    case .parties: .ids("Who it is between.")
    case .dimension:
      .text("Such as: \(Agreement.dimensions.joined(separator: ", ")); or your own word.")
    case .isExclusive: .flag("True: kept between them. False: open to others.")
    case .telling: .word(of: Telling.self, "How much they tell each other.")
    case .condition: .text("When it holds.")
    case .consents:
      .list(
        of: .answer(of: Consent.Answer.self, "What they said to it, as I understood it."),
        "What each of them says to it.")
    case .status: .written(of: Status.self, "Proposed if left out.")
    case .made: .partialDate("When it was made.")
    case .review: .day("When to look at it again.")
    case .ended: .partialDate("When it ended.")
    case .earlier: .list(of: Earlier.shape(), "How it used to read.")
    case .text: .text("What was agreed.")
    }
  }

  package static func lines(
    reading bytes: [UInt8]
  ) throws(JSONError) -> [RecordFile<Agreement>.Line] {
    try readLines(bytes)
  }

  package static func records(reading bytes: [UInt8]) throws(JSONError) -> [Agreement]? {
    try readRecords(bytes)
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

/// How an agreement used to read: `{"until":"2026-11-20","text":"..."}`. Both have to be there.
package enum EarlierMember: UInt8, MemberList {
  case until, text

  package static let names = MemberNames<EarlierMember>()

  package var name: StaticString {
    switch self {
    case .until: "until"
    case .text: "text"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .until, .text: false
    }
  }
}

extension Agreement.Earlier: Part {
  package static var blank: Agreement.Earlier {
    Agreement.Earlier(until: .earliest, text: "")
  }

  package static var firstText: EarlierMember? { .text }

  package func needs(_ member: EarlierMember) -> Bool {
    switch member {
    case .until, .text: true
    }
  }

  package mutating func read(
    _ member: EarlierMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .until: until = try reader.day()
    case .text: text = try reader.string()
    }
  }

  package func write(_ member: EarlierMember, to writer: inout JSONWriter) {
    switch member {
    case .until: writer.member(member.name, until.description)
    case .text: writer.member(member.name, text)
    }
  }

  package mutating func substitute(
    _ member: EarlierMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .until: break
    case .text: text = substitution.words(text)
    }
  }

  package static func shape(of member: EarlierMember) -> Shape {
    switch member {
    case .until: .day("The last day it read so.")
    case .text: .text("How it read.")
    }
  }
}
