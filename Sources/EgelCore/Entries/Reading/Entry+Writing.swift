package import EgelJSON

extension Entry: Record {
  package func write(to writer: inout JSONWriter, others: [Entry]) {
    write(to: &writer, others: others, naming: nil)
  }

  /// The record as it is shown to other programs: with the present name beside each id.
  package func bytes(others: [Entry], naming: @escaping Reading.Naming) -> [UInt8] {
    var writer = JSONWriter()
    write(to: &writer, others: others, naming: naming)
    return writer.take()
  }

  private func write(
    to writer: inout JSONWriter, others: [Entry], naming: Reading.Naming?
  ) {
    writer.beginObject()
    writer.identity(id, day, at)
    writeLabels(to: &writer, naming)
    writer.history(history)
    if !readings.isEmpty {
      writer.list("readings", readings) { $1.write(to: &$0, naming: naming) }
    }
    if let asked {
      writer.key("asked")
      asked.write(to: &writer)
    }
    if !others.isEmpty {
      writer.list("others", others) { $1.write(to: &$0, others: [], naming: naming) }
    }
    extra.write(to: &writer)
    if !text.isEmpty { writer.member("text", text) }
    writer.endObject()
  }

  private func writeLabels(to writer: inout JSONWriter, _ naming: Reading.Naming?) {
    if kind != .note { writer.member("kind", kind.rawValue) }
    if !about.isEmpty { writer.list("about", about) { $1.write(to: &$0, naming: naming) } }
    if !tags.isEmpty { writer.list("tags", tags) { $0.string($1) } }
    if !feelings.isEmpty { writer.list("feelings", feelings) { $1.write(to: &$0) } }
    if let whose { writer.member("whose", whose.rawValue) }
    if let outcome { writer.member("outcome", outcome.rawValue) }
    if isPrivate {
      writer.key("private")
      writer.bool(true)
    }
    if let sealedUntil { writer.member("sealed", sealedUntil.description) }
  }
}

extension JSONWriter {
  /// Writes an id, of which every byte is plain.
  package mutating func string(_ id: Identifier) {
    plainString(capacity: Identifier.length) { id.append(to: &$0) }
  }

  mutating func member(_ name: StaticString, _ id: Identifier) {
    key(name)
    string(id)
  }

  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  mutating func identity(_ id: Identifier, _ day: Day, _ at: Moment) {
    member("id", id.description)
    member("day", day.description)
    member("at", at.description)
  }

  mutating func history(_ history: History) {
    if let edited = history.edited { member("edited", edited.description) }
    if let deleted = history.deleted { member("deleted", deleted.description) }
    if !history.seen.isEmpty {
      list("seen", history.seen) { $0.string($1.description) }
    }
  }

  mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }
}
