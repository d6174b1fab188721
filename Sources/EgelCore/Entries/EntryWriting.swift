package import EgelJSON

extension Entry: Record {
  package func write(to writer: inout JSONWriter, others: [Entry]) {
    write(to: &writer, others: others, naming: nil)
  }

  /// Writes the record with a text that is written already, with its quotes, in the place of its own.
  func write(to writer: inout JSONWriter, text: ArraySlice<UInt8>) {
    write(to: &writer, others: [], naming: nil, text: text)
  }

  /// The record as it is shown to other programs: with the present name beside each id.
  package func bytes(others: [Entry], naming: @escaping Reading.Naming) -> [UInt8] {
    var writer = JSONWriter()
    write(to: &writer, others: others, naming: naming)
    return writer.take()
  }

  private func write(
    to writer: inout JSONWriter, others: [Entry], naming: Reading.Naming?,
    text: ArraySlice<UInt8>? = nil
  ) {
    writer.beginObject()
    for member in EntryMember.inOrder where !member.isNewer {
      // The text stands last, behind everything that the program does not know.
      if member == .text { unknown.write(to: &writer) }
      if member == .text, let text {
        writer.key(member.name)
        writer.raw(text)
      } else {
        write(member, to: &writer, others, naming)
      }
    }
    writer.endObject()
  }

  /// The members that version 0.1.0 does not know: those that this one does, and all others, by their names.
  private var unknown: ExtraMembers {
    var unknown = extra
    for member in Self.newer {
      if let value = newerValue(of: member) { unknown.keep(member.name.description, value) }
    }
    return unknown
  }

  private static let newer = EntryMember.inOrder.filter(\.isNewer)

  /// What is written of a member that version 0.1.0 does not know; the others have places of their own.
  private func newerValue(of member: EntryMember) -> [UInt8]? {
    switch member {
    case .thread: thread.isEmpty ? nil : Self.bytes(ofThread: thread)
    case .id, .day, .at, .moved, .kind, .about, .tags, .feelings, .whose, .outcome, .isPrivate,
      .sealed, .edited, .deleted, .seen, .readings, .asked, .others, .text:
      nil
    }
  }

  private func write(
    _ member: EntryMember, to writer: inout JSONWriter, _ others: [Entry], _ naming: Reading.Naming?
  ) {
    switch member {
    case .id: writer.member("id", id)
    case .day: writer.member("day", day)
    case .at: writer.member("at", at)
    case .moved: break  // Only a mark has one.
    case .kind: if kind != .note { writer.member("kind", writtenKind.spelling) }
    case .about:
      if !about.isEmpty { writer.list("about", about) { $1.write(to: &$0, naming: naming) } }
    case .tags: if !tags.isEmpty { writer.list("tags", tags) { $0.string($1) } }
    case .feelings: if !feelings.isEmpty { writer.list("feelings", feelings) { $1.write(to: &$0) } }
    case .whose: if let whose { writer.member("whose", whose.rawValue) }
    case .outcome: if let outcome { writer.member("outcome", outcome.rawValue) }
    case .isPrivate: if isPrivate { writer.member("private", true) }
    case .sealed: if let sealedUntil { writer.member("sealed", sealedUntil) }
    case .edited: if let edited = history.edited { writer.member("edited", edited) }
    case .deleted:
      if let deleted = history.deleted { writer.member("deleted", deleted) }
    case .seen: writer.seen(history.seen)
    case .readings:
      if !readings.isEmpty {
        writer.list("readings", readings) { $1.write(to: &$0, naming: naming) }
      }
    case .asked:
      if let asked {
        writer.key("asked")
        asked.write(to: &writer)
      }
    case .others:
      if !others.isEmpty {
        writer.list("others", others) { $1.write(to: &$0, others: [], naming: naming) }
      }
    case .thread: break  // `newerValue` has it: it stands among the unknown ones.
    case .text: if !text.isEmpty { writer.member("text", text) }
    }
  }

  /// The value of the member that says what an entry belongs to.
  static func bytes(ofThread thread: [Identifier]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for id in thread { writer.string(id) }
    writer.endArray()
    return writer.take()
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

  // Days and times are plain too; to make a string of each took a tenth of writing an entry.

  mutating func member(_ name: StaticString, _ day: Day) {
    key(name)
    plainString(capacity: 10) { day.append(to: &$0) }
  }

  mutating func member(_ name: StaticString, _ moment: Moment) {
    key(name)
    plainString(capacity: Moment.longest) { moment.append(to: &$0) }
  }

  mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  mutating func member(_ name: StaticString, _ flag: Bool) {
    key(name)
    bool(flag)
  }

  mutating func identity(_ id: Identifier, _ day: Day, _ at: Moment) {
    member("id", id)
    member("day", day)
    member("at", at)
  }

  mutating func history(_ history: History) {
    if let edited = history.edited { member("edited", edited.description) }
    if let deleted = history.deleted { member("deleted", deleted.description) }
    seen(history.seen)
  }

  mutating func seen(_ seen: [Fingerprint]) {
    if !seen.isEmpty { list("seen", seen) { $0.string($1.description) } }
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
