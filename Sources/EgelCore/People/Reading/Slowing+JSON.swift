internal import EgelJSON

extension Slowing {
  /// `{"since":"2026-11-20","lowered":["frequency"],"again":"2026-12-20"}`; since has to be there.
  static func read(_ reader: inout JSONReader) throws(JSONError) -> Slowing {
    _ = try reader.peekKind()
    let start = reader.offset
    var since: Day?
    // The day is put in at the end; until then any will do.
    var slowing = Slowing(since: .earliest)
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("since") {
        since = try reader.day()
      } else if try !slowing.take(key, &reader) {
        try slowing.extra.keep(key, from: &reader)
      }
    }
    guard let since else { throw reader.error(.missing("since"), at: start) }
    slowing.since = since
    return slowing
  }

  private mutating func take(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("held") {
      held = try reader.list { (reader) throws(JSONError) in try reader.word(of: Dial.self) }
    } else if key.equals("lowered") {
      lowered = try reader.list { (reader) throws(JSONError) in try reader.word(of: Dial.self) }
    } else if key.equals("affected") {
      affected = try reader.list { (reader) throws(JSONError) in try Asked.read(&reader) }
    } else if key.equals("again") {
      lookAgain = try reader.day()
    } else if key.equals("ended") {
      ended = try reader.day()
    } else if key.equals("words") {
      words = try reader.string()
    } else {
      return false
    }
    return true
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("since", since.description)
    writer.strings("held", held.map(\.rawValue))
    writer.strings("lowered", lowered.map(\.rawValue))
    writer.filled("affected", affected) { $1.write(to: &$0) }
    writer.optional("again", lookAgain)
    writer.optional("ended", ended)
    if !words.isEmpty { writer.member("words", words) }
    extra.write(to: &writer)
    writer.endObject()
  }
}

extension Slowing.Asked {
  fileprivate static func read(_ reader: inout JSONReader) throws(JSONError) -> Slowing.Asked {
    let parts = try PersonAnswer<Slowing.Answer>(&reader)
    var asked = Slowing.Asked(parts.person, parts.answer)
    asked.extra = parts.extra
    return asked
  }

  fileprivate func write(to writer: inout JSONWriter) {
    PersonAnswer(person: person, answer: answer, extra: extra).write(to: &writer)
  }
}
