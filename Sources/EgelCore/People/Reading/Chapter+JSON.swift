internal import EgelJSON

extension Relationship.Chapter {
  /// Everything may be left out: `{"since":"2019-05","labels":["partner"],"home":"together"}`.
  static func read(_ reader: inout JSONReader) throws(JSONError) -> Relationship.Chapter {
    var chapter = Relationship.Chapter()
    try reader.openObject()
    while let key = try reader.nextKey() {
      if try !chapter.take(key, &reader) { try chapter.extra.keep(key, from: &reader) }
    }
    return chapter
  }

  private mutating func take(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("since") {
      since = try reader.partialDate()
    } else if key.equals("labels") {
      labels = try reader.list { (reader) throws(JSONError) in Label(try reader.string()) }
    } else if key.equals("shares") {
      shares = try reader.list { (reader) throws(JSONError) in Share(try reader.string()) }
    } else if key.equals("home") {
      home = try reader.word(of: Home.self)
    } else if key.equals("state") {
      state = try reader.word(of: Relationship.State.self)
    } else if key.equals("primary") {
      isPrimary = try reader.bool()
    } else {
      return false
    }
    return true
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.optional("since", since)
    writer.filled("labels", labels) { $0.string($1.word) }
    writer.filled("shares", shares) { $0.string($1.word) }
    writer.optional("home", home?.rawValue)
    if state != .steady { writer.member("state", state.rawValue) }
    writer.flag("primary", isPrimary)
    extra.write(to: &writer)
    writer.endObject()
  }
}
