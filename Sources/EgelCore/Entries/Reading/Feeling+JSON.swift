internal import EgelJSON

extension Feeling {
  /// `{"word":"afraid","strength":6,"underneath":true}`; strength and underneath may be left out.
  static func read(_ reader: inout JSONReader) throws(JSONError) -> Feeling {
    _ = try reader.peekKind()
    let start = reader.offset
    var feeling = Feeling("")
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("word") {
        feeling.word = try reader.string()
      } else if key.equals("strength") {
        feeling.strength = try readStrength(&reader)
      } else if key.equals("underneath") {
        feeling.isUnderneath = try reader.bool()
      } else {
        try feeling.extra.keep(key, from: &reader)
      }
    }
    try feeling.checkWord(&reader, start)
    return feeling
  }

  /// A word alone, as a script may write one.
  static func readWord(_ reader: inout JSONReader) throws(JSONError) -> Feeling {
    let start = reader.offset
    let feeling = Feeling(try reader.string())
    try feeling.checkWord(&reader, start)
    return feeling
  }

  private func checkWord(_ reader: inout JSONReader, _ start: Int) throws(JSONError) {
    guard !word.isEmpty else {
      throw reader.error(.expected("a feeling with a word", found: "none"), at: start)
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("word")
    writer.string(word)
    if let strength {
      writer.key("strength")
      writer.integer(strength)
    }
    if isUnderneath {
      writer.key("underneath")
      writer.bool(true)
    }
    extra.write(to: &writer)
    writer.endObject()
  }

  private static func readStrength(_ reader: inout JSONReader) throws(JSONError) -> Int {
    _ = try reader.peekKind()
    let start = reader.offset
    let strength = try reader.integer()
    guard strengths.contains(strength) else {
      throw reader.error(
        .expected("a strength from 0 to 10", found: strength.description), at: start)
    }
    return strength
  }
}
