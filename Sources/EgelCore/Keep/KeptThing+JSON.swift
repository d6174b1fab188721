package import EgelJSON

extension KeptThing: TableRecord {
  package init(blank id: Identifier) {
    self.init(id: id, kind: .plan, day: .earliest, text: "")
  }

  package static let needed = NeededMembers("kind", "day")

  package static func lines(
    reading bytes: [UInt8]
  ) throws(JSONError) -> [RecordFile<KeptThing>.Line] {
    try readLines(bytes)
  }

  package static func records(reading bytes: [UInt8]) throws(JSONError) -> [KeptThing]? {
    try readRecords(bytes)
  }

  package mutating func take(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("kind") {
      kind = try reader.word(of: Kind.self)
    } else if key.equals("day") {
      day = try reader.day()
    } else if key.equals("with") {
      company = try reader.word(of: Company.self)
    } else if key.equals("if") {
      trigger = try reader.string()
    } else if key.equals("until") {
      until = try reader.day()
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
    if key.equals("exercise") {
      exercise = try reader.string()
    } else if key.equals("about") {
      about = try reader.list { (reader) throws(JSONError) in try Subject.read(&reader) }
    } else if key.equals("answers") {
      answers = try reader.strings()
    } else if key.equals("outcome") {
      outcome = try reader.word(of: Outcome.self)
    } else {
      return false
    }
    return true
  }

  package func writeMembers(to writer: inout JSONWriter) {
    guard history.deleted == nil else { return }
    writer.member("kind", kind.rawValue)
    writer.member("day", day.description)
    writer.optional("with", company?.rawValue)
    writer.optional("if", trigger)
    writer.optional("until", until)
    writer.optional("exercise", exercise)
    writer.filled("about", about) { $1.write(to: &$0) }
    writer.strings("answers", answers)
    writer.optional("outcome", outcome?.rawValue)
  }

  package func writeText(to writer: inout JSONWriter) {
    if !text.isEmpty { writer.member("text", text) }
  }
}
