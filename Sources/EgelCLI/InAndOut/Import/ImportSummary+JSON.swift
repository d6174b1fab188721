internal import EgelCore
internal import EgelExchange
internal import EgelJSON
internal import EgelStore

extension ImportSummary {
  /// The whole report, with every error.
  func json(_ language: Language) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("imported")
    writer.bool(!isRefused && !isDry)
    for (name, count) in [
      ("addedCount", entries.added), ("alreadyThereCount", entries.known),
      ("changedCount", entries.changed), ("keptCount", entries.kept),
      ("rejectedCount", rejections.count),
    ] {
      writer.key(name)
      writer.integer(isRefused && name != "rejectedCount" ? 0 : count)
    }
    for (kind, outcome) in tables where outcome != TableOutcome() {
      writer.key(kind.table)
      Self.write(outcome, to: &writer)
    }
    writeNotes(to: &writer)
    writer.key("errors")
    writer.beginArray()
    for rejection in rejections {
      writer.newline()
      Self.write(rejection, language, to: &writer)
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private func writeNotes(to writer: inout JSONWriter) {
    Self.counts("unread", of: notes.unread, by: "word", to: &writer)
    Self.counts("nobody", of: nobody, by: "name", to: &writer)
    Self.counts("unlinked", of: unlinked, by: "name", to: &writer)
    Self.counts("moodsWithoutNumber", of: notes.moods, by: "word", to: &writer)
    writer.key("peopleMade")
    writer.beginArray()
    for person in madePeople.sorted(by: { $0.name < $1.name }) {
      writer.beginObject()
      writer.member("id", person.id.description)
      writer.member("name", person.name)
      writer.endObject()
    }
    writer.endArray()
    writer.words("missingMedia", notes.media)
    writer.words("linksLeftOut", notes.links)
    for (name, count) in [
      ("withoutZoneCount", notes.floating), ("withoutTimeCount", notes.timeless),
      ("clockChangeCount", notes.clockChanges),
    ] {
      writer.key(name)
      writer.integer(count)
    }
    if let first = notes.firstTimeInText {
      writer.key("timesInText")
      writer.beginObject()
      writer.key("count")
      writer.integer(notes.timesInText)
      writer.key("file")
      writer.string(first.file)
      writer.key("line")
      writer.integer(first.line)
      writer.endObject()
    }
  }

  private static func counts(
    _ name: StaticString, of words: [String: Int], by member: StaticString,
    to writer: inout JSONWriter
  ) {
    writer.key(name)
    writer.beginArray()
    for (word, count) in words.sorted(by: { $0.key < $1.key }) {
      writer.beginObject()
      writer.member(member, word)
      writer.member("count", count)
      writer.endObject()
    }
    writer.endArray()
  }

  private static func write(_ outcome: TableOutcome, to writer: inout JSONWriter) {
    writer.beginObject()
    for (name, count) in [
      ("addedCount", outcome.added), ("alreadyThereCount", outcome.known),
      ("changedCount", outcome.changed), ("keptCount", outcome.kept),
      ("rejectedCount", outcome.conflicts.count),
    ] {
      writer.key(name)
      writer.integer(count)
    }
    writer.endObject()
  }

  private static func write(
    _ rejection: Rejection, _ language: Language, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("file")
    writer.string(rejection.place.file)
    for (name, number) in [
      ("line", rejection.place.line), ("column", rejection.place.column),
      ("record", rejection.place.record),
    ] {
      writer.key(name)
      writer.integer(number)
    }
    writer.key("path")
    writer.string(String(rejection.path.drop { $0 == "." }))
    writer.key("problem")
    writer.string(rejection.problem.words[language])
    writer.endObject()
  }
}
