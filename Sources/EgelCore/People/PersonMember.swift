package import EgelJSON

/// What a person's record may say, in the order in which it is written.
package enum PersonMember: UInt8, MemberList {
  case name, alias, pronouns, forms, care, aims
  case isMuted, death, isMinor
  case notes

  package static let names = MemberNames<PersonMember>()

  package var name: StaticString {
    switch self {
    case .name: "name"
    case .alias: "alias"
    case .pronouns: "pronouns"
    case .forms: "forms"
    case .care: "care"
    case .aims: "aims"
    // As version 0.1.0 wrote it, which knows nobody to be muted by another name.
    case .isMuted: "quiet"
    case .death: "died"
    case .isMinor: "minor"
    case .notes: "notes"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .name, .alias, .pronouns, .forms, .care, .aims, .isMuted, .death, .isMinor, .notes: false
    }
  }
}

extension Person: TableRecord {
  package static let kind = RecordKind(
    "people", word: "person", summary: "Someone in the journal", noun: "person",
    one: Bilingual(nl: "iemand", en: "someone"), several: Bilingual(nl: "personen", en: "people"),
    command: "egel person", showing: "egel person show")

  package static var firstText: PersonMember? { .notes }

  package init(blank id: Identifier) { self.init(id: id, name: "") }

  /// The one who writes needs no name.
  package func needs(_ member: PersonMember) -> Bool { member == .name && id != Person.me }

  package mutating func read(
    _ member: PersonMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .name: name = try reader.string()
    case .alias: alias = try reader.string()
    case .pronouns: pronouns = try reader.string()
    case .forms:
      forms = try reader.list { (reader) throws(JSONError) in try DatedForm.read(&reader) }
    case .care: care = try reader.string()
    case .aims: aims = try reader.strings()
    case .isMuted: isMuted = try reader.bool()
    case .death: death = try Death.read(&reader)
    case .isMinor: isMinor = try reader.bool()
    case .notes: notes = try reader.string()
    }
  }

  package func write(_ member: PersonMember, to writer: inout JSONWriter) {
    let key = member.name
    switch member {
    case .name:
      let mayLackName = id == Person.me || history.deleted != nil
      if !(name.isEmpty && mayLackName) { writer.member(key, name) }
    case .alias: writer.optional(key, alias)
    case .pronouns: writer.optional(key, pronouns)
    case .forms: writer.filled(key, forms) { $1.write(to: &$0) }
    case .care: writer.optional(key, care)
    case .aims: writer.strings(key, aims)
    case .isMuted: writer.flag(key, isMuted)
    case .death:
      if let death {
        if let on = death.on { writer.member(key, on.description) } else { writer.flag(key, true) }
      }
    case .isMinor: writer.flag(key, isMinor)
    case .notes: if !notes.isEmpty { writer.member(key, notes) }
    }
  }

  package mutating func substitute(
    _ member: PersonMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .forms: for place in forms.indices { forms[place].substitute(by: &substitution) }
    case .care: care = substitution.optional(care)
    case .aims: aims = substitution.each(aims)
    case .notes: notes = substitution.words(notes)
    // A name of another person in these is part of how this one is called.
    case .name, .alias, .pronouns: break
    case .isMuted, .death, .isMinor: break
    }
  }

  package static func shape(of member: PersonMember) -> Shape {
    switch member {
    case .name: .text("The name they go by now.")
    case .alias: .text("Used instead of the name in anything that leaves the journal.")
    case .pronouns: .text("In their own words.")
    case .forms:
      .list(of: DatedForm.shape(), "Their own form over time, whatever their relationships.")
    case .care: .text("What makes them feel cared for.")
    case .aims: .texts("What they want.")
    case .isMuted: .flag("Never brought up unasked.")
    case .death:
      Shape(
        .any([
          .partialDate("The day, as far as it's known."), .flag("True where the day isn't known."),
        ]),
        "That they died.")
    case .isMinor: .flag("A child.")
    case .notes: .text("Anything else.")
    }
  }

  package static var complete: [Shape] {
    let me = Shape.Member("id", Shape(.only("\"\(Person.me)\"")), isRequired: true)
    return [
      complete(with: [.name], "Someone."),
      Shape(.object([me], isClosed: false), "The person who keeps the journal, who needs no name."),
    ]
  }

  package static func lines(
    reading bytes: [UInt8]
  ) throws(JSONError) -> [RecordFile<Person>.Line] {
    try readLines(bytes)
  }

  package static func records(reading bytes: [UInt8]) throws(JSONError) -> [Person]? {
    try readRecords(bytes)
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
}
