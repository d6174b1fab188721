internal import EgelCore
internal import EgelExchange
internal import EgelJSON
internal import EgelStore

extension ImportSummary {
  /// The whole report, with every error.
  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("imported")
    writer.bool(!isRefused && !isDry)
    for (name, count) in [
      ("added", entries.added), ("alreadyThere", entries.known), ("changed", entries.changed),
      ("kept", entries.kept), ("rejected", rejections.count),
    ] {
      writer.key(name)
      writer.integer(isRefused && name != "rejected" ? 0 : count)
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
      Self.write(rejection, to: &writer)
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.bytes
  }

  private func writeNotes(to writer: inout JSONWriter) {
    for (name, words) in [
      ("unread", notes.unread), ("nobody", nobody), ("unlinked", unlinked),
      ("moodsWithoutNumber", notes.moods),
    ] {
      writer.key(name)
      writer.beginObject()
      for (word, count) in words.sorted(by: { $0.key < $1.key }) {
        writer.key(word)
        writer.integer(count)
      }
      writer.endObject()
    }
    for (name, words) in [
      ("peopleMade", madePeople.map(\.name).sorted()), ("missingMedia", notes.media),
      ("linksLeftOut", notes.links),
    ] {
      writer.key(name)
      writer.beginArray()
      for word in words { writer.string(word) }
      writer.endArray()
    }
    for (name, count) in [
      ("withoutZone", notes.floating), ("withoutTime", notes.timeless),
      ("clockChanges", notes.clockChanges),
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

  private static func write(_ outcome: TableOutcome, to writer: inout JSONWriter) {
    writer.beginObject()
    for (name, count) in [
      ("added", outcome.added), ("alreadyThere", outcome.known), ("changed", outcome.changed),
      ("kept", outcome.kept), ("rejected", outcome.conflicts.count),
    ] {
      writer.key(name)
      writer.integer(count)
    }
    writer.endObject()
  }

  private static func write(_ rejection: Rejection, to writer: inout JSONWriter) {
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
    writer.string("\(rejection.problem)")
    writer.endObject()
  }
}
