internal import EgelCore
internal import EgelJSON

/// An answer on a scale as a source gives it.
struct RawReading {
  var scale: String
  /// Nobody where it is about oneself.
  var about: String?
  var answer: Reading.Answer

  static func write(_ readings: [RawReading], to writer: inout JSONWriter) {
    writer.beginArray()
    for reading in readings {
      writer.beginObject()
      writer.key("scale")
      writer.string(reading.scale)
      if let about = reading.about {
        writer.key("about")
        RawEntry.write(about: about, to: &writer)
      }
      writer.key("answer")
      switch reading.answer {
      case .number(let number): writer.integer(number)
      case .dontKnow: writer.null()
      case .word, .notForMe: writer.string(reading.answer.words)
      }
      writer.endObject()
    }
    writer.endArray()
  }
}

extension RawReading {
  /// Answers in JSON whose `about` may be a plain name, as they stand in a journal.
  static func linked(_ readings: [UInt8]) -> [UInt8] {
    let linked = try? JSONReader.read(readings) { (reader) throws(JSONError) in
      var writer = JSONWriter()
      writer.beginArray()
      try reader.elements { (reader) throws(JSONError) in
        try reader.openObject()
        writer.beginObject()
        while let key = try reader.nextKey() {
          writer.key(key.string)
          if key.equals("about"), try reader.peekKind() == .string {
            RawEntry.write(about: try reader.string(), to: &writer)
          } else {
            writer.raw(try reader.raw())
          }
        }
        writer.endObject()
      }
      writer.endArray()
      return writer.bytes
    }
    return linked ?? readings
  }
}

extension Scale {
  /// The answer that a cell of a table gives, checked as that of a check-in is.
  func answer(
    inCell text: String, _ path: String, at offset: Int
  ) throws(RecordProblem) -> Reading.Answer {
    var typed = String(text.stripped)
    if case .number = answers, ![Self.dontKnow, Self.notForMe].contains(typed) {
      typed = String(try CSVEntry.number(text, path, offset))
    }
    if let answer = answer(typed) { return answer }
    throw RecordProblem(
      path, .expected("an answer on '\(key)' (\(range(.english)))", found: "'\(text)'"), at: offset)
  }
}
