import EgelJSON

@testable import EgelCore

/// A kind of record that no journal has: what one takes, and two members that version 0.1.0 would not have known.
struct Pet: Hashable {
  var id: Identifier
  var name = ""
  var lives: [Identifier] = []
  var colour: String?
  var age: Int?
  var text = ""
  var history = History()
  var extra = ExtraMembers()
}

enum PetMember: UInt8, MemberList {
  case name, lives, colour, age
  case text

  static let names = MemberNames<PetMember>()

  var name: StaticString {
    switch self {
    case .name: "name"
    case .lives: "with"
    case .colour: "colour"
    case .age: "age"
    case .text: "text"
    }
  }

  var isNewer: Bool {
    switch self {
    case .colour, .age: true
    case .name, .lives, .text: false
    }
  }
}

extension Pet: TableRecord {
  static let kind = RecordKind(
    "pets", word: "pet", summary: "An animal", noun: "pet",
    one: Bilingual(nl: "een dier", en: "a pet"), several: Bilingual(nl: "dieren", en: "pets"),
    command: "egel pet")

  static var firstText: PetMember? { .text }

  init(blank id: Identifier) { self.init(id: id) }

  func needs(_ member: PetMember) -> Bool { member == .name }

  mutating func read(_ member: PetMember, _ reader: inout JSONReader) throws(JSONError) {
    switch member {
    case .name: name = try reader.string()
    case .lives: lives = try reader.identifiers()
    case .colour: colour = try reader.string()
    case .age: age = try reader.integer()
    case .text: text = try reader.string()
    }
  }

  func write(_ member: PetMember, to writer: inout JSONWriter) {
    let key = member.name
    switch member {
    case .name: if !name.isEmpty { writer.member(key, name) }
    case .lives: writer.filled(key, lives) { $0.string($1) }
    case .colour: writer.optional(key, colour)
    case .age: if let age { writer.member(key, age) }
    case .text: if !text.isEmpty { writer.member(key, text) }
    }
  }

  mutating func substitute(_ member: PetMember, by substitution: inout some Substitution) {
    switch member {
    case .lives: lives = substitution.ids(lives)
    case .text: text = substitution.words(text)
    case .name, .colour, .age: break
    }
  }

  static func shape(of member: PetMember) -> Shape {
    switch member {
    case .name: .text("What it is called.")
    case .lives: .ids("Who it lives with.")
    case .colour: .text("What it looks like.")
    case .age: Shape(.integer(nil), "In years.")
    case .text: .text("Whatever else there is to say.")
    }
  }

  static func lines(reading bytes: [UInt8]) throws(JSONError) -> [RecordFile<Pet>.Line] {
    try readLines(bytes)
  }

  static func records(reading bytes: [UInt8]) throws(JSONError) -> [Pet]? {
    try readRecords(bytes)
  }
}
