package import EgelJSON

/// What the record of something kept may say, in the order in which it is written.
package enum KeptThingMember: UInt8, MemberList {
  case kind, day, company, trigger, until, exercise, about, isPrivate, entryDay, answers, outcome
  case text

  package static let names = MemberNames<KeptThingMember>()

  package var name: StaticString {
    switch self {
    case .kind: "kind"
    case .day: "day"
    case .company: "with"
    case .trigger: "if"
    case .until: "until"
    case .exercise: "exercise"
    case .about: "about"
    case .isPrivate: "private"
    case .entryDay: "entryDay"
    case .answers: "answers"
    case .outcome: "outcome"
    case .text: "text"
    }
  }

  package var isNewer: Bool {
    switch self {
    case .kind, .day, .company, .trigger, .until, .exercise, .about, .answers, .outcome, .text:
      false
    case .isPrivate, .entryDay: true
    }
  }
}

extension KeptThing: TableRecord {
  package static let kind = RecordKind(
    "keep", word: "kept", schema: "keep", summary: "Something kept with 'egel keep'", noun: "thing",
    one: Bilingual(nl: "iets uit 'egel keep'", en: "something from 'egel keep'"),
    several: Bilingual(nl: "bewaard", en: "keep"), command: "egel keep")

  package static var firstText: KeptThingMember? { .text }

  package init(blank id: Identifier) {
    self.init(id: id, kind: .plan, day: .earliest, text: "")
  }

  package func needs(_ member: KeptThingMember) -> Bool { member == .kind || member == .day }

  package mutating func read(
    _ member: KeptThingMember, _ reader: inout JSONReader
  ) throws(JSONError) {
    switch member {
    case .kind: kind = try reader.word(of: Kind.self)
    case .day: day = try reader.day()
    case .company: company = try reader.word(of: Company.self)
    case .trigger: trigger = try reader.string()
    case .until: until = try reader.day()
    case .exercise: exercise = try reader.string()
    case .about:
      about = try reader.list { (reader) throws(JSONError) in try Subject.read(&reader) }
    case .isPrivate: isPrivate = try reader.bool()
    case .entryDay: entryDay = try reader.day()
    case .answers: answers = try reader.strings()
    case .outcome: outcome = try reader.word(of: Outcome.self)
    case .text: text = try reader.string()
    }
  }

  package func write(_ member: KeptThingMember, to writer: inout JSONWriter) {
    let key = member.name
    if history.deleted != nil, member != .text { return }
    switch member {
    case .kind: writer.member(key, kind.rawValue)
    case .day: writer.member(key, day.description)
    case .company: writer.optional(key, company?.rawValue)
    case .trigger: writer.optional(key, trigger)
    case .until: writer.optional(key, until)
    case .exercise: writer.optional(key, exercise)
    case .about: writer.filled(key, about) { $1.write(to: &$0) }
    case .isPrivate: writer.flag(key, isPrivate)
    case .entryDay: writer.optional(key, entryDay?.description)
    case .answers: writer.strings(key, answers)
    case .outcome: writer.optional(key, outcome?.rawValue)
    case .text: if !text.isEmpty { writer.member(key, text) }
    }
  }

  package mutating func substitute(
    _ member: KeptThingMember, by substitution: inout some Substitution
  ) {
    switch member {
    case .trigger: trigger = substitution.optional(trigger)
    // The places of an exercise are filled in their order, so that something has to stand there.
    case .about: about = about.map { substitution.person($0) ?? .name(substitution.placeholder) }
    // Answers go by the steps of the exercise.
    case .answers: answers = answers.map { substitution.words($0) }
    case .text: text = substitution.words(text)
    case .kind, .day, .company, .until, .exercise, .isPrivate, .entryDay, .outcome: break
    }
  }

  package static func shape(of member: KeptThingMember) -> Shape {
    switch member {
    case .kind: .word(of: Kind.self, "What it is.")
    case .day: .day("When it was added.")
    case .company:
      .word(of: Company.self, "Whether it soothes alone, with someone, or around people.")
    case .trigger: .text("What triggers a plan: the words after \"if\".")
    case .until:
      .day("The day a decision on hold is shown again; it is hidden before then.")
    case .exercise: .text("The id of the unfinished exercise.")
    case .about:
      .list(of: Subject.shape, "The people whose names go into the exercise, in order.")
    case .isPrivate: .flag("Whether the finished exercise will be a private entry.")
    case .entryDay: .day("The day that entry will belong to, if one was given.")
    case .answers: .texts("What was answered, step by step; empty where a step was skipped.")
    case .outcome: .word(of: Outcome.self, "What became of it.")
    case .text: .text("What was written.")
    }
  }

  package static func lines(
    reading bytes: [UInt8]
  ) throws(JSONError) -> [RecordFile<KeptThing>.Line] {
    try readLines(bytes)
  }

  package static func records(reading bytes: [UInt8]) throws(JSONError) -> [KeptThing]? {
    try readRecords(bytes)
  }
}
