internal import EgelCore
internal import EgelJSON

/// A review as a program reads it: each line with its entries.
struct ReviewJSON {
  let names: PeopleNames
  let span: ReviewSpan

  func bytes(_ review: Review) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("span")
    writer.string(span.rawValue)
    writer.key("from")
    writer.string(review.days.lowerBound.description)
    writer.key("to")
    writer.string(review.days.upperBound.description)
    writer.key("sections")
    writer.beginArray()
    for section in review.sections {
      writer.beginObject()
      writer.key("topic")
      writer.string(section.topic.rawValue)
      writer.key("lines")
      writer.beginArray()
      for line in section.lines { write(line, to: &writer) }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private func write(_ line: Review.Line, to writer: inout JSONWriter) {
    writer.beginObject()
    switch line {
    case .entry(let entry): write(entry, about: entry.about, to: &writer)
    case .person(let subject, let entry), .unfree(let subject, let entry):
      write(entry, about: [subject], to: &writer)
    case .behaviour(let scale, let side, let subject, let entry):
      pair("scale", scale, to: &writer)
      pair("side", side, to: &writer)
      write(entry, about: [subject], to: &writer)
    case .theme(let word, let waves, let entries):
      pair("theme", word, to: &writer)
      list("from", waves.map(\.lowerBound.description), to: &writer)
      list("to", waves.map(\.upperBound.description), to: &writer)
      list("entries", entries.map(\.description), to: &writer)
    case .agreement(let agreement):
      pair("agreement", agreement.id.description, to: &writer)
      list("parties", agreement.parties.map { names[$0] }, to: &writer)
      pair("text", agreement.text, to: &writer)
    case .kept(let thing):
      pair("kept", thing.id.description, to: &writer)
      pair("text", thing.text, to: &writer)
    }
    writer.endObject()
  }

  private func write(_ entry: Entry, about: [Subject], to writer: inout JSONWriter) {
    list("entries", [entry.id.description], to: &writer)
    pair("day", entry.day.description, to: &writer)
    pair("kind", entry.kind.rawValue, to: &writer)
    let people = about.map { names[$0] }
    if !people.isEmpty { list("about", people, to: &writer) }
    if let outcome = entry.outcome { pair("outcome", outcome.rawValue, to: &writer) }
    pair("text", entry.text, to: &writer)
  }

  private func pair(_ key: String, _ value: String, to writer: inout JSONWriter) {
    writer.key(key)
    writer.string(value)
  }

  private func list(_ key: String, _ values: [String], to writer: inout JSONWriter) {
    writer.key(key)
    writer.beginArray()
    for value in values { writer.string(value) }
    writer.endArray()
  }
}
