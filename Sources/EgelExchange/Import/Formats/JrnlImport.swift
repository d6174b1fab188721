internal import EgelCore
internal import EgelJSON

/// jrnl's own export, as JSON or as text.
struct JrnlImport {
  let source: ImportSource
  let first: Int
  let rules: ImportRules

  func read() -> ImportResult {
    let start = FormatSign.start(source.bytes)
    if source.bytes[start...].first == UInt8(ascii: "{") { return readJSON() }
    return JrnlText(source, first: first, rules).read()
  }

  private func readJSON() -> ImportResult {
    let entries = EntryCollector(source, .jrnl, first: first, rules)
    var careful = CarefulJSON(entries, isForeign: true) {
      (entries, reader, _, base) throws(JSONError) in
      try entries.take(&reader, base: base) { (r, base) throws(JSONError) in
        try JrnlEntry.read(&r, base)
      }
    }
    return isLines ? careful.lines() : careful.document()
  }

  /// Whether it is a file of records alone, as those that could not be read are written.
  private var isLines: Bool {
    !FormatSign.keys(of: source.bytes).contains("entries")
  }
}

/// An entry of jrnl's JSON: title, body, date, time, tags, starred.
enum JrnlEntry {
  static func read(_ reader: inout JSONReader, _ base: Int) throws(JSONError) -> EntryDraft {
    var draft = EntryDraft(start: 0)
    var (title, body) = ("", "")
    var day: Day?
    var time: TimeOfDay?
    _ = try reader.peekKind()
    draft.start = base + reader.offset
    try reader.openObject()
    while let key = try reader.nextKey() {
      _ = try reader.peekKind()
      let offset = base + reader.offset
      if try reader.skipNull() { continue }
      if key.equals("title") {
        draft.note(.text, at: offset)
        title = try reader.string()
      } else if key.equals("body") {
        body = try reader.string()
      } else if key.equals("date") {
        draft.note(.at, at: offset)
        day = try reader.day()
      } else if key.equals("time") {
        time = try reader.timeOfDay()
      } else if key.equals("tags") {
        draft.note(.tags, at: offset)
        draft.content.tags = try reader.list { (r) throws(JSONError) in try r.string() }.bare
      } else if key.equals("uuid") {
        let id = try reader.string()
        draft.sourceID = id
        draft.content.extra.keep("uuid", string: id)
      } else if key.equals("starred") {
        if try reader.bool() { draft.star() }
      } else {
        draft.keep(foreign: key.string, try reader.raw(), from: .jrnl)
      }
    }
    draft.content.text = text(title, body)
    if let day {
      draft.time = time.map { .wall(day, $0, nanoseconds: 0) } ?? .day(day)
    }
    return draft
  }

  /// The first line and what follows it.
  static func text(_ title: String, _ body: String) -> String {
    let (title, body) = (title.stripped, body.stripped)
    if title.isEmpty || body.isEmpty { return String(title.isEmpty ? body : title) }
    return "\(title)\n\(body)"
  }
}

extension [String] {
  /// Tags without the sign that some programs write before them.
  var bare: [String] {
    var seen: Set<String> = []
    return map { $0.first == "@" || $0.first == "#" ? String($0.dropFirst()) : $0 }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}

extension EntryDraft {
  /// Keeps the star that jrnl gives an entry.
  mutating func star() { content.extra.keep("starred", Array("true".utf8)) }
}

extension EntryCollector {
  /// Takes the next object of a reader over, as another program's entries are written.
  mutating func take(
    _ reader: inout JSONReader, base: Int,
    as read: (inout JSONReader, Int) throws(JSONError) -> EntryDraft
  ) throws(JSONError) {
    _ = try reader.peekKind()
    let start = reader.offset
    let draft = try read(&reader, base)
    do throws(RecordProblem) {
      try add(draft, range: (start + base)..<(reader.offset + base))
    } catch {
      throw reader.error(error.problem, at: max(error.offset - base, 0))
    }
  }
}
