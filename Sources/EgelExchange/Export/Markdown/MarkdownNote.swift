package import EgelCore
internal import EgelJSON

/// One entry as a file of Markdown of its own, with what is known of it as front matter.
///
/// The values of the front matter are JSON, which is YAML too, so that no text can end it. What follows
/// is the text as it was written: a file is data, and importing it gives the same text again.
package struct MarkdownNote: Sendable {
  private let entry: Entry
  private let names: NameBook

  package init(_ entry: Entry, names: NameBook) {
    self.entry = entry
    self.names = names
  }

  /// A name that says the day and is no other entry's, of digits and lower-case letters alone.
  package var fileName: String { "\(entry.day)-\(entry.id).md" }

  package var bytes: [UInt8] {
    var lines = ["---", "id: \(entry.id)", "day: \(entry.day)", "at: \(entry.at)"]
    if entry.kind != .note { lines.append("kind: \(entry.writtenKind.spelling)") }
    lines += lists.filter { !$0.words.isEmpty }.map { "\($0.name): \(Self.json($0.words))" }
    if !entry.feelings.isEmpty { lines.append("feelings: \(Self.json(entry.feelings))") }
    if !entry.readings.isEmpty { lines.append("readings: \(json(entry.readings))") }
    if let whose = entry.whose { lines.append("whose: \(whose.rawValue)") }
    if let outcome = entry.outcome { lines.append("outcome: \(outcome.rawValue)") }
    if let asked = entry.asked { lines.append("question: \(Self.json(asked.words))") }
    // A file with a NUL in it is no text to most programs; JSON spells it out.
    let isText = !entry.text.utf8.contains(0)
    if !isText { lines.append("text: \(Self.json(entry.text))") }
    lines += ["---", ""]
    let text = entry.text.isEmpty || !isText ? "" : entry.text + "\n"
    return Array((lines.joined(separator: "\n") + "\n" + text).utf8)
  }

  private var lists: [(name: String, words: [String])] {
    [("about", entry.about.map(names.name)), ("tags", entry.tags)]
  }

  private static func json(_ words: [String]) -> String {
    written { writer in
      writer.beginArray()
      for word in words { writer.string(word) }
      writer.endArray()
    }
  }

  private static func json(_ text: String) -> String { written { $0.string(text) } }

  private static func json(_ feelings: [Feeling]) -> String {
    written { writer in
      writer.beginArray()
      for feeling in feelings {
        writer.beginObject()
        writer.key("word")
        writer.string(feeling.word)
        if let strength = feeling.strength {
          writer.key("strength")
          writer.integer(strength)
        }
        if feeling.isUnderneath {
          writer.key("underneath")
          writer.bool(true)
        }
        writer.endObject()
      }
      writer.endArray()
    }
  }

  private func json(_ readings: [Reading]) -> String {
    Self.written { writer in
      writer.beginArray()
      for reading in readings { write(reading, to: &writer) }
      writer.endArray()
    }
  }

  private func write(_ reading: Reading, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("scale")
    writer.string(reading.scale)
    if let about = reading.about {
      writer.key("about")
      writer.string(names.name(of: about))
    }
    writer.key("answer")
    switch reading.answer {
    case .number(let number): writer.integer(number)
    case .dontKnow: writer.null()
    case .word, .notForMe: writer.string(reading.answer.words)
    }
    if reading.isGuess {
      writer.key("guess")
      writer.bool(true)
    }
    writer.endObject()
  }

  private static func written(_ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter()
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}
