package import EgelJSON

extension ScaleChoice: TableRecord {
  package init(blank id: Identifier) {
    self.init("")
    self.id = id
  }

  package static let needed = NeededMembers("scale")

  package static func lines(
    reading bytes: [UInt8]
  ) throws(JSONError) -> [RecordFile<ScaleChoice>.Line] {
    try readLines(bytes)
  }

  package static func records(reading bytes: [UInt8]) throws(JSONError) -> [ScaleChoice]? {
    try readRecords(bytes)
  }

  package mutating func take(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("scale") {
      scale = try reader.string()
    } else if key.equals("off") {
      isOff = try reader.bool()
    } else if key.equals("own") {
      own = try Own.read(&reader)
    } else {
      return false
    }
    return true
  }

  package func writeMembers(to writer: inout JSONWriter) {
    guard history.deleted == nil else { return }
    writer.member("scale", scale)
    writer.flag("off", isOff)
    if let own {
      writer.key("own")
      own.write(to: &writer)
    }
  }

  package func writeText(to writer: inout JSONWriter) {}
}

extension ScaleChoice.Own {
  /// `{"about":"person","question":"...","from":0,"through":10,"low":"...","high":"..."}`
  fileprivate static func read(_ reader: inout JSONReader) throws(JSONError) -> ScaleChoice.Own {
    var own = ScaleChoice.Own(.oneself, question: "")
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("about") {
        own.about = try reader.word(of: Scale.About.self)
      } else if key.equals("question") {
        own.question = try reader.string()
      } else if key.equals("from") {
        own.from = try reader.integer()
      } else if key.equals("through") {
        own.through = try reader.integer()
      } else if key.equals("low") {
        own.low = try reader.string()
      } else if key.equals("high") {
        own.high = try reader.string()
      } else if key.equals("words") {
        own.words = try reader.strings()
      } else {
        try own.extra.keep(key, from: &reader)
      }
    }
    return own
  }

  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("about", about.rawValue)
    writer.member("question", question)
    if words.isEmpty {
      writer.key("from")
      writer.integer(from)
      writer.key("through")
      writer.integer(through)
      writer.member("low", low)
      writer.member("high", high)
    } else {
      writer.strings("words", words)
    }
    extra.write(to: &writer)
    writer.endObject()
  }
}
