internal import EgelJSON

extension Reading {
  /// `{"scale":"near","about":"7m2x9q4k1c0v","answer":7,"guess":true}`; no `about` is oneself, and
  /// `null` is "don't know".
  static func read(_ reader: inout JSONReader) throws(JSONError) -> Reading {
    var names: [Subject.ShownName] = []
    return try read(&reader, .strict, noting: &names)
  }

  /// The same, with the names beside ids; a script may write a name alone.
  static func read(
    _ reader: inout JSONReader, _ spelling: EntryDraft.Spelling,
    noting shown: inout [Subject.ShownName]
  ) throws(JSONError) -> Reading {
    _ = try reader.peekKind()
    let start = reader.offset
    var scale: String?
    var answer: Answer?
    var reading = Reading("", .dontKnow)
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("scale") {
        scale = try reader.string()
      } else if key.equals("about") {
        if spelling == .loose, try reader.skipNull() { continue }
        reading.about = try Subject.read(&reader, spelling, noting: &shown)
      } else if key.equals("answer") {
        answer = try readAnswer(&reader)
      } else if key.equals("guess") {
        reading.isGuess = try reader.bool()
      } else {
        try reading.extra.keep(key, from: &reader)
      }
    }
    guard let scale else { throw reader.error(.missing("scale"), at: start) }
    guard let answer else { throw reader.error(.missing("answer"), at: start) }
    reading.scale = scale
    reading.answer = answer
    return reading
  }

  private static func readAnswer(_ reader: inout JSONReader) throws(JSONError) -> Answer {
    switch try reader.peekKind() {
    case .number: return .number(try reader.integer())
    case .null:
      _ = try reader.skipNull()
      return .dontKnow
    default:
      return Answer(word: try reader.string())
    }
  }

  fileprivate static let notForMe = "not-for-me"

  func write(to writer: inout JSONWriter, naming: Naming?) {
    writer.beginObject()
    writer.member("scale", scale)
    if let about {
      writer.key("about")
      about.write(to: &writer, naming: naming)
    }
    writer.key("answer")
    switch answer {
    case .number(let number): writer.integer(number)
    case .word(let word): writer.string(word)
    case .dontKnow: writer.null()
    case .notForMe: writer.string(Self.notForMe)
    }
    if isGuess {
      writer.key("guess")
      writer.bool(true)
    }
    extra.write(to: &writer)
    writer.endObject()
  }

  /// The present name of a person, where one is put beside the id.
  package typealias Naming = (Identifier) -> String?
}

extension Reading.Answer {
  /// What a word in a file is.
  init(word: String) {
    self = word == Reading.notForMe ? .notForMe : .word(word)
  }
}

extension Asked {
  /// `{"question":"attachment-came-back","words":"..."}`
  static func read(_ reader: inout JSONReader) throws(JSONError) -> Asked {
    _ = try reader.peekKind()
    let start = reader.offset
    var question: String?
    var asked = Asked(question: "", words: "")
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("question") {
        question = try reader.string()
      } else if key.equals("words") {
        asked.words = try reader.string()
      } else {
        try asked.extra.keep(key, from: &reader)
      }
    }
    guard let question else { throw reader.error(.missing("question"), at: start) }
    asked.question = question
    return asked
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("question", question)
    writer.member("words", words)
    extra.write(to: &writer)
    writer.endObject()
  }
}
