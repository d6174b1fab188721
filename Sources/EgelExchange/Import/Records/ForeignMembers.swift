internal import EgelCore
internal import EgelJSON

// What another program says of an entry and this one has no member for.

extension EntryDraft {
  /// Keeps a value that is JSON under the name that it has there, unless that would make it a member of an entry's
  /// own or stands there already.
  mutating func keep(foreign name: String, _ value: [UInt8], from kind: ImportFormat) {
    let isOwn = EntryMember.allCases.contains { $0.name.description == name }
    let isTaken = isOwn || content.extra.names.contains(name)
    content.extra.keep(isTaken ? "\(kind.rawValue)-\(name)" : name, value)
  }

  /// Keeps a text in the same way.
  mutating func keep(foreign name: String, text: String, from kind: ImportFormat) {
    var writer = JSONWriter()
    writer.string(text)
    keep(foreign: name, writer.take(), from: kind)
  }

  /// Whom it is about, by the names they have in the source.
  mutating func take(about names: [String]) {
    content.about = names.map { Subject(named: $0) }
    content.about.keepFirstOfEach()
  }
}

extension Subject {
  /// A person by their id, or a name that may be anyone's.
  init(named name: String) {
    self = Identifier(name).map { .person($0) } ?? .name(name)
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
      path,
      .expected(
        JSONPhrase(
          nl: "een antwoord op '\(key)' (\(range(.dutch)))",
          en: "an answer on '\(key)' (\(range(.english)))"),
        found: .quoted(text)), at: offset)
  }
}
