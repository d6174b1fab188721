package import EgelJSON

/// What a relationship's record may say, in the order in which it is written.
package enum RelationshipMember: UInt8, MemberList {
  case parties, from, began, ended, chapters, stances, slowings, unsaid, isHidden
  case notes

  package static let names = MemberNames<RelationshipMember>()

  package var name: StaticString {
    switch self {
    case .parties: "parties"
    case .from: "from"
    case .began: "began"
    case .ended: "ended"
    case .chapters: "chapters"
    case .stances: "stances"
    case .slowings: "slowings"
    case .unsaid: "unsaid"
    case .isHidden: "hidden"
    case .notes: "notes"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .parties, .from, .began, .ended, .chapters, .stances, .slowings, .unsaid, .isHidden,
      .notes:
      false
    }
  }
}

extension Relationship: TableRecord {
  package static let kind = RecordKind(
    "relationships", word: "relationship", summary: "A relationship between people",
    noun: "relationship",
    one: Bilingual(nl: "een relatie", en: "a relationship"),
    several: Bilingual(nl: "relaties", en: "relationships"),
    command: "egel relationship", showing: "egel relationship show")

  package static var firstText: RelationshipMember? { .notes }

  package init(blank id: Identifier) { self.init(id: id, parties: []) }

  package func needs(_ member: RelationshipMember) -> Bool { member == .parties }

  package func isGone(without person: Identifier) -> Bool {
    parties.contains(person) && parties.count { $0 != person } < 2
  }

  package mutating func read(
    _ member: RelationshipMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .parties: parties = try reader.identifiers()
    case .from: from = try reader.identifier()
    case .began: began = try reader.partialDate()
    case .ended: ended = try reader.partialDate()
    case .chapters:
      chapters = try reader.list { (reader) throws(JSONError) in try Chapter.read(&reader) }
    case .stances:
      stances = try reader.list { (reader) throws(JSONError) in try Stance.read(&reader) }
    case .slowings:
      slowings = try reader.list { (reader) throws(JSONError) in try Slowing.read(&reader) }
    case .unsaid: unsaid = try reader.strings()
    case .isHidden: isHidden = try reader.bool()
    case .notes: notes = try reader.string()
    }
  }

  package func write(_ member: RelationshipMember, to writer: inout JSONWriter) {
    let key = member.name
    switch member {
    case .parties:
      if !parties.isEmpty || history.deleted == nil { writer.identifiers(key, parties) }
    case .from: writer.optional(key, from)
    case .began: writer.optional(key, began)
    case .ended: writer.optional(key, ended)
    case .chapters:
      if chapters != Self.oneChapter { writer.list(key, chapters) { $1.write(to: &$0) } }
    case .stances: writer.filled(key, stances) { $1.write(to: &$0) }
    case .slowings: writer.filled(key, slowings) { $1.write(to: &$0) }
    case .unsaid: writer.strings(key, unsaid)
    case .isHidden: writer.flag(key, isHidden)
    case .notes: if !notes.isEmpty { writer.member(key, notes) }
    }
  }

  package mutating func substitute(
    _ member: RelationshipMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .parties: parties = substitution.ids(parties)
    case .from: from = from.flatMap { substitution.id($0) }
    case .chapters: for place in chapters.indices { chapters[place].substitute(by: &substitution) }
    case .stances:
      var left: [Stance] = []
      for var stance in stances {
        guard let person = substitution.id(stance.person) else { continue }
        stance.person = person
        stance.substitute(by: &substitution)
        left.append(stance)
      }
      stances = left
    case .slowings: for place in slowings.indices { slowings[place].substitute(by: &substitution) }
    case .notes: notes = substitution.words(notes)
    case .began, .ended, .unsaid, .isHidden: break
    }
  }

  package static func shape(of member: RelationshipMember) -> Shape {
    switch member {
    case .parties: .ids("Two or more people; the relationship with yourself has one.")
    case .from: .id("Who feels it, if it goes one way.")
    case .began: .partialDate("When it began.")
    case .ended: .partialDate("When it ended.")
    case .chapters:
      .list(
        of: Chapter.shape(),
        "How it was, each chapter from its own start; one steady chapter if left out.")
    case .stances:
      .list(of: Stance.shape(), "Each person's own form in the relationship, over time.")
    case .slowings: .list(of: Slowing.shape(), "The times it was slowed down.")
    case .unsaid: .texts("Assumptions marked as unsaid and fine, such as monogamous/nights.")
    case .isHidden: .flag("No one else may know: left out of every export but the full copy.")
    case .notes: .text("Anything else.")
    }
  }

  package static func lines(
    reading bytes: [UInt8]
  ) throws(JSONError) -> [RecordFile<Relationship>.Line] {
    try readLines(bytes)
  }

  package static func records(reading bytes: [UInt8]) throws(JSONError) -> [Relationship]? {
    try readRecords(bytes)
  }
}

/// What a chapter of a relationship may say; all of it may be left out:
/// `{"since":"2019-05","labels":["partner"],"home":"together"}`.
package enum ChapterMember: UInt8, MemberList {
  case since, labels, shares, home, state, isPrimary

  package static let names = MemberNames<ChapterMember>()

  package var name: StaticString {
    switch self {
    case .since: "since"
    case .labels: "labels"
    case .shares: "shares"
    case .home: "home"
    case .state: "state"
    case .isPrimary: "primary"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .since, .labels, .shares, .home, .state, .isPrimary: false
    }
  }
}

extension Relationship.Chapter: Part {
  package static var blank: Relationship.Chapter { Relationship.Chapter() }

  package mutating func read(
    _ member: ChapterMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .since: since = try reader.partialDate()
    case .labels:
      labels = try reader.list { (reader) throws(JSONError) in Label(try reader.string()) }
    case .shares:
      shares = try reader.list { (reader) throws(JSONError) in Share(try reader.string()) }
    case .home: home = try reader.word(of: Home.self)
    case .state: state = try reader.word(of: Relationship.State.self)
    case .isPrimary: isPrimary = try reader.bool()
    }
  }

  package func write(_ member: ChapterMember, to writer: inout JSONWriter) {
    let key = member.name
    switch member {
    case .since: writer.optional(key, since)
    case .labels: writer.filled(key, labels) { $0.string($1.word) }
    case .shares: writer.filled(key, shares) { $0.string($1.word) }
    case .home: writer.optional(key, home?.rawValue)
    case .state: if state != .steady { writer.member(key, state.rawValue) }
    case .isPrimary: writer.flag(key, isPrimary)
    }
  }

  package mutating func substitute(
    _ member: ChapterMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .labels:
      labels = labels.map { label in
        Label.ready.contains(label) ? label : Label(substitution.words(label.word))
      }
    case .shares:
      shares = shares.map { share in
        Share.ready.contains(share) ? share : Share(substitution.words(share.word))
      }
    case .since, .home, .state, .isPrimary: break
    }
  }

  package static func shape(of member: ChapterMember) -> Shape {
    switch member {
    case .since: .partialDate("When this began; from the start if left out.")
    case .labels:
      .texts("Such as: \(Label.ready.map(\.word).joined(separator: ", ")); or your own words.")
    case .shares:
      .texts("Such as: \(Share.ready.map(\.word).joined(separator: ", ")); or your own words.")
    case .home: .word(of: Home.self, "Whether they live together.")
    case .state: .word(of: Relationship.State.self, "Steady if left out.")
    case .isPrimary: .flag("Chosen as primary.")
    }
  }
}

/// What is said of a party's form within a relationship: the person, what any form says, and a wish. The members of
/// both are those of one object, `{"person":"7m2x9q4k1c0v","form":"open","since":"2019","wish":"..."}`.
package enum StanceMember: UInt8, MemberList {
  case person, form, basis, since, how, wish

  package static let names = MemberNames<StanceMember>()

  package var name: StaticString {
    switch self {
    case .person: "person"
    case .form: DatedFormMember.form.name
    case .basis: DatedFormMember.basis.name
    case .since: DatedFormMember.since.name
    case .how: DatedFormMember.how.name
    case .wish: "wish"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .person, .form, .basis, .since, .how, .wish: false
    }
  }
}

extension Relationship.Stance: Part {
  package static var blank: Relationship.Stance {
    Relationship.Stance(Identifier(bits: 0), .blank)
  }

  /// What is not known stands with the form.
  package var extra: ExtraMembers {
    get { form.extra }
    set { form.extra = newValue }
  }

  package func needs(_ member: StanceMember) -> Bool { member == .person || member == .form }

  package mutating func read(
    _ member: StanceMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .person: person = try reader.identifier()
    case .form: try form.read(.form, &reader)
    case .basis: try form.read(.basis, &reader)
    case .since: try form.read(.since, &reader)
    case .how: try form.read(.how, &reader)
    case .wish: wish = try reader.string()
    }
  }

  package func write(_ member: StanceMember, to writer: inout JSONWriter) {
    switch member {
    case .person: writer.member(member.name, person)
    case .form: form.write(.form, to: &writer)
    case .basis: form.write(.basis, to: &writer)
    case .since: form.write(.since, to: &writer)
    case .how: form.write(.how, to: &writer)
    case .wish: writer.optional(member.name, wish)
    }
  }

  package mutating func substitute(
    _ member: StanceMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .form: form.substitute(.form, by: &substitution)
    case .basis: form.substitute(.basis, by: &substitution)
    case .since: form.substitute(.since, by: &substitution)
    case .how: form.substitute(.how, by: &substitution)
    case .wish: wish = substitution.optional(wish)
    // The relationship leaves out the stance of a person who is no longer in it.
    case .person: break
    }
  }

  package static func shape(of member: StanceMember) -> Shape {
    switch member {
    case .person: .id("Whose form it is.")
    case .form: DatedForm.shape(of: .form)
    case .basis: DatedForm.shape(of: .basis)
    case .since: DatedForm.shape(of: .since)
    case .how: DatedForm.shape(of: .how)
    case .wish: .text("What they wish it were.")
    }
  }
}
