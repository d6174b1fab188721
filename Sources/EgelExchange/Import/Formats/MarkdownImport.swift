internal import EgelCore
internal import EgelJSON

/// Notes in Markdown, one file to an entry, what is known of it before the text.
struct MarkdownImport {
  let source: ImportSource
  let first: Int
  let rules: ImportRules

  /// Reads a note; what was seen goes from one file of a folder to the next.
  func read(_ identities: inout SourceIdentities) -> ImportResult {
    var entries = EntryCollector(source, .markdown, first: first, rules)
    swap(&entries.identities, &identities)
    var rejections: [Rejection] = []
    switch SourceText.check(source) {
    case .failure(let wrong): rejections.append(wrong.rejection)
    case .success(let text):
      let range = text.start..<text.bytes.count
      do throws(RecordProblem) {
        try entries.add(try entry(text), range: range)
      } catch {
        let place = LineCounter.place(of: error.offset, in: source)
        rejections.append(
          Rejection(
            Rejection.Place(file: source.name, line: place.line, column: place.column, record: 1),
            path: error.path, error.problem, raw: source.bytes))
        entries.count(range)
      }
    }
    entries.disambiguateDuplicates()
    swap(&entries.identities, &identities)
    var result = entries.finish()
    result.rejections = rejections
    return result
  }

  private func entry(_ text: SourceText) throws(RecordProblem) -> EntryDraft {
    let matter = try FrontMatter(text)
    var draft = EntryDraft(start: text.start)
    var found = Found()
    for field in matter.fields { try take(field, &draft, &found) }
    if let clock = found.clock, case .day(let day)? = draft.time ?? draft.day.map({ .day($0) }) {
      draft.time = .wall(day, clock, nanoseconds: 0)
    }
    let title = found.title
    draft.note(.text, at: matter.end)
    var written = [draft.content.text, Self.body(text, from: matter.end)].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
    if !title.isEmpty, !written.hasPrefix(title), !written.hasPrefix("# " + title) {
      written = written.isEmpty ? title : title + "\n\n" + written
    }
    draft.content.text = written
    if draft.time == nil, draft.day == nil { draft.day = dayOfName }
    guard draft.time != nil || draft.day != nil else {
      throw RecordProblem(
        "",
        .expected(
          JSONPhrase(
            nl: "'date: 2026-11-20' in de kop, of een naam die met de dag begint",
            en: "'date: 2026-11-20' in the front matter, or a name that begins with the day"),
          found: JSONPhrase(nl: "geen van beide", en: "neither")),
        at: text.start)
    }
    return draft
  }

  /// What is put into its place when all fields are read.
  private struct Found {
    var title = ""
    var clock: TimeOfDay?
  }

  private func take(
    _ field: FrontMatter.Field, _ draft: inout EntryDraft, _ found: inout Found
  ) throws(RecordProblem) {
    switch field.name {
    case "title": found.title = Self.string(field.value) ?? ""
    case "time": found.clock = try clock(field)
    case "date", "created":
      draft.note(.at, at: field.offset)
      draft.time = try time(field)
    case "timezone": draft.zone = Self.string(field.value)
    case "question":
      draft.content.asked = Asked(question: "", words: Self.string(field.value) ?? "")
    default: try takeMember(field, &draft)
    }
  }

  private func time(_ field: FrontMatter.Field) throws(RecordProblem) -> ReadTime {
    let word = Self.string(field.value) ?? ""
    if let time = ReadTime(word) { return time }
    throw RecordProblem(
      field.name,
      .expected(
        JSONPhrase(nl: "een tijd zoals 2026-11-20T22:41", en: "a time such as 2026-11-20T22:41"),
        found: .quoted(word)),
      at: field.offset)
  }

  /// A time of day, beside a date.
  private func clock(_ field: FrontMatter.Field) throws(RecordProblem) -> TimeOfDay {
    let word = Self.string(field.value) ?? ""
    if let time = TimeOfDay(word) { return time }
    throw RecordProblem(
      field.name, .expected(.timeOfDay, found: .quoted(word)), at: field.offset)
  }

  /// A member as an entry in JSON has it.
  private func takeMember(
    _ field: FrontMatter.Field, _ draft: inout EntryDraft
  ) throws(RecordProblem) {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key(field.name)
    writer.raw(field.value)
    writer.endObject()
    do throws(JSONError) {
      try JSONReader.read(writer.bytes) { (reader) throws(JSONError) in
        try draft.takeMembers(&reader, at: field.offset)
      }
    } catch {
      throw RecordProblem(error.pathText(root: ""), error.problem, at: field.offset)
    }
  }

  private static func string(_ value: [UInt8]) -> String? {
    try? JSONReader.read(value) { (reader) throws(JSONError) in try reader.string() }
  }

  /// The note without the blank line before it and the line end that closes the file. Where lines end as
  /// they do on Windows, the first one does, and their ends are no part of the text.
  private static func body(_ text: SourceText, from start: Int) -> String {
    var body = text.bytes[start...]
    let line = text.bytes[text.start...].prefix { $0 != UInt8(ascii: "\n") }
    let isWide = line.last == UInt8(ascii: "\r")
    if start > text.start {
      if isWide, body.first == UInt8(ascii: "\r") { body = body.dropFirst() }
      if body.first == UInt8(ascii: "\n") { body = body.dropFirst() }
    }
    if body.last == UInt8(ascii: "\n") {
      body = body.dropLast()
      if isWide, body.last == UInt8(ascii: "\r") { body = body.dropLast() }
    }
    let string = String(decoding: body, as: UTF8.self)
    return isWide ? string.replacing("\r\n", with: "\n") : string
  }

  /// The day that a file's name begins with, as `2026-11-20-walk.md`.
  private var dayOfName: Day? {
    let name = (source.origin ?? source.name).split(separator: "/").last ?? ""
    return Day(name.prefix(10))
  }
}
