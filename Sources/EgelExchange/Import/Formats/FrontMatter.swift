internal import EgelCore
internal import EgelJSON

/// The lines between two `---` at the start of a note: names and values, in the part of YAML that notes use.
struct FrontMatter {
  /// A name and its value as JSON.
  struct Field {
    var name: String
    var value: [UInt8]
    var offset: Int
  }

  private(set) var fields: [Field] = []
  /// Where the note itself begins.
  private(set) var end: Int

  /// Values that are text whatever they look like.
  private static let texts: Set<String> = [
    "id", "day", "at", "date", "time", "created", "zone", "timezone", "kind", "title", "whose",
    "sealed", "outcome", "question", "text",
  ]

  init(_ text: SourceText) throws(RecordProblem) {
    var lines = NoteLines(text)
    guard lines.next()?.text == "---" else {
      end = text.start
      return
    }
    end = text.bytes.count
    while let line = lines.next() {
      if line.text == "---" || line.text == "..." {
        end = lines.at
        return
      }
      if line.text.stripped.isEmpty || line.text.hasPrefix("#") { continue }
      try add(line, &lines)
    }
    throw RecordProblem(
      "",
      .expected(
        JSONPhrase(
          nl: "een regel '---' waarmee de kop eindigt",
          en: "a line '---' that ends the front matter"),
        found: .endOfText),
      at: text.start)
  }

  private mutating func add(
    _ line: NoteLines.Line, _ lines: inout NoteLines
  ) throws(RecordProblem) {
    guard let colon = line.text.firstIndex(of: ":"), line.text.first?.isWhitespace == false,
      colon != line.text.startIndex
    else {
      throw RecordProblem(
        "",
        .expected(
          JSONPhrase(
            nl: "een naam, een dubbele punt en een waarde", en: "a name, a colon and a value"),
          found: .quoted(line.text)), at: line.offset)
    }
    let name = Self.unquoted(String(String(line.text[..<colon]).stripped))
    guard !fields.contains(where: { $0.name == name }) else {
      throw RecordProblem(name, .repeatedKey(name), at: line.offset)
    }
    let written = String(String(line.text[line.text.index(after: colon)...]).stripped)
    let value: [UInt8]
    if written.isEmpty {
      value = Self.list(lines.takeItems())
    } else if ["|", ">", "|-", ">-"].contains(written) {
      value = Self.string(lines.takeBlock(joinedBy: written.hasPrefix("|") ? "\n" : " "))
    } else {
      guard let found = Self.value(written, isText: Self.texts.contains(name)) else {
        throw RecordProblem(
          name,
          .expected(
            JSONPhrase(
              nl: "een lijst zoals [a, \"b, c\"]", en: "a list such as [a, \"b, c\"]"),
            found: .quoted(String(written))), at: line.offset)
      }
      value = found
    }
    fields.append(Field(name: name, value: value, offset: line.offset))
  }

  /// JSON stays as it is, since it is YAML too; anything else is text, or a list of texts.
  private static func value(_ written: String, isText: Bool) -> [UInt8]? {
    let bytes = Array(written.utf8)
    let isQuoted = written.hasPrefix("\"")
    if !isText || isQuoted,
      let value = try? JSONReader.read(bytes, { (r) throws(JSONError) in try r.raw() })
    {
      return value
    }
    if written.hasPrefix("["), written.hasSuffix("]"), !isText {
      return FlowList.items(written.dropFirst().dropLast()).map(list)
    }
    return string(unquoted(written))
  }

  private static func unquoted(_ text: String) -> String {
    guard text.count > 1, let quote = text.first, quote == "'" || quote == "\"", text.last == quote
    else { return text }
    let inside = String(text.dropFirst().dropLast())
    if quote == "'" { return inside.replacing("''", with: "'") }
    // What JSON does not know of YAML's escapes stays as it is written.
    let read = try? JSONReader.read(Array(text.utf8)) { (r) throws(JSONError) in try r.string() }
    return read ?? inside
  }

  private static func string(_ text: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.string(text)
    return writer.bytes
  }

  private static func list(_ words: [String]) -> [UInt8] {
    guard !words.isEmpty else { return Array("null".utf8) }
    var writer = JSONWriter()
    writer.beginArray()
    for word in words { writer.string(unquoted(word)) }
    writer.endArray()
    return writer.bytes
  }
}

/// The lines of a note, one after the other.
struct NoteLines {
  struct Line {
    var text: String
    var offset: Int
  }

  private let text: SourceText
  private(set) var at: Int

  init(_ text: SourceText) {
    self.text = text
    at = text.start
  }

  mutating func next() -> Line? {
    guard at < text.bytes.count else { return nil }
    let start = at
    var end = text.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.bytes.count
    at = min(end + 1, text.bytes.count)
    if end > start, text.bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return Line(text: text.string(start..<end), offset: start)
  }

  /// The lines that begin with a dash.
  mutating func takeItems() -> [String] {
    take { line in
      let bare = line.stripped
      return bare == "-" || bare.hasPrefix("- ") ? String(String(bare.dropFirst()).stripped) : nil
    }
  }

  /// The lines that are indented, as one text.
  mutating func takeBlock(joinedBy separator: String) -> String {
    take { line in line.first?.isWhitespace == true ? String(line.stripped) : nil }
      .joined(separator: separator)
  }

  private mutating func take(_ read: (String) -> String?) -> [String] {
    var found: [String] = []
    while true {
      let before = at
      guard let line = next(), let read = read(line.text) else {
        at = before
        return found
      }
      found.append(read)
    }
  }
}
