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
      for line in section.lines {
        writer.newline()
        write(line, to: &writer)
      }
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
      writer.member("scale", scale)
      writer.member("side", side)
      write(entry, about: [subject], to: &writer)
    case .theme(let word, let waves, let entries):
      writer.member("theme", word)
      writer.key("waves")
      writer.beginArray()
      for wave in waves {
        writer.beginObject()
        writer.member("from", wave.lowerBound.description)
        writer.member("to", wave.upperBound.description)
        writer.endObject()
      }
      writer.endArray()
      writer.words("entries", entries.map(\.description))
    case .agreement(let agreement):
      writer.member("id", agreement.id.description)
      writer.member("of", "agreement")
      writer.people("parties", agreement.parties, names)
      writer.member("text", agreement.text)
    case .kept(let thing):
      writer.member("id", thing.id.description)
      writer.member("of", "kept")
      writer.member("text", thing.text)
    }
    writer.endObject()
  }

  private func write(_ entry: Entry, about: [Subject], to writer: inout JSONWriter) {
    writer.member("id", entry.id.description)
    writer.member("of", "entry")
    writer.member("day", entry.day.description)
    writer.member("kind", entry.kind.rawValue)
    if !about.isEmpty {
      writer.key("about")
      writer.beginArray()
      for subject in about { writer.subject(subject, names) }
      writer.endArray()
    }
    if let outcome = entry.outcome { writer.member("outcome", outcome.rawValue) }
    writer.member("text", entry.text)
  }
}
