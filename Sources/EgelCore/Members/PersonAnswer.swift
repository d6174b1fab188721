internal import EgelJSON

/// What a person answered: `{"person":"7m2x9q4k1c0v","answer":"yes"}`.
struct PersonAnswer<Answer: RawRepresentable & CaseIterable> where Answer.RawValue == String {
  var person: Identifier
  var answer: Answer
  var extra: ExtraMembers

  init(person: Identifier, answer: Answer, extra: ExtraMembers) {
    self.person = person
    self.answer = answer
    self.extra = extra
  }

  init(_ reader: inout JSONReader) throws(JSONError) {
    _ = try reader.peekKind()
    let start = reader.offset
    var person: Identifier?
    var answer: Answer?
    var extra = ExtraMembers()
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("person") {
        person = try reader.identifier()
      } else if key.equals("answer") {
        answer = try reader.word(of: Answer.self)
      } else {
        try extra.keep(key, from: &reader)
      }
    }
    guard let person else { throw reader.error(.missing("person"), at: start) }
    guard let answer else { throw reader.error(.missing("answer"), at: start) }
    self.init(person: person, answer: answer, extra: extra)
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("person", person.description)
    writer.member("answer", answer.rawValue)
    extra.write(to: &writer)
    writer.endObject()
  }
}
