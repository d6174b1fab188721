internal import EgelCore
internal import EgelJSON

/// Daylio's table: a mood, activities and a note on each row, told by the names of its columns.
struct DaylioImport {
  let source: ImportSource
  let first: Int
  let rules: ImportRules

  static let columns: Set<String> = [
    "full_date", "date", "weekday", "time", "mood", "activities", "scales", "note_title", "note",
  ]

  private static let usualMoods = ["rad": 5, "good": 4, "meh": 3, "bad": 2, "awful": 1]

  func read() -> ImportResult {
    var plain = rules
    plain.columns = [:]
    let moods = Self.usualMoods.merging(rules.moods, uniquingKeysWith: { $1 })
    var table = CSVImport(source, .daylio, first: first, plain) {
      (columns, row, entries) throws(RecordProblem) in
      try DaylioRow(columns: columns, row: row, moods: moods, scale: rules.scales[ImportRules.mood])
        .entry(&entries.notes)
    }
    return table.read()
  }
}

private struct DaylioRow {
  let columns: CSVColumns
  let row: CSVRows.Row
  let moods: [String: Int]
  /// What the person's own scale for moods is, if they have one.
  let scale: Scale?

  func entry(_ notes: inout ImportNotes) throws(RecordProblem) -> EntryDraft {
    var draft = EntryDraft(start: row.range.lowerBound)
    try takeTime(&draft)
    takeText(&draft)
    if let cell = cell("activities") {
      draft.note(.tags, at: cell.offset)
      draft.content.tags = Self.parts(cell.text).bare
    }
    try takeAnswers(&draft, &notes)
    for (name, cell) in columns.unknown(row, besides: DaylioImport.columns) {
      draft.keep(foreign: name, text: cell.text, from: .daylio)
    }
    return draft
  }

  private func takeTime(_ draft: inout EntryDraft) throws(RecordProblem) {
    guard let date = cell("full_date") else {
      throw RecordProblem("full_date", .missing("full_date"), at: draft.start)
    }
    draft.note(.at, at: date.offset)
    guard let day = Day(date.text) else {
      throw RecordProblem(
        "full_date", .expected(.dayInCell, found: .quoted(date.text)), at: date.offset
      )
    }
    draft.time = .day(day)
    guard let cell = cell("time") else { return }
    let plain = cell.text.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ")
    guard let time = TimeOfDay(plain) else {
      throw RecordProblem(
        "time", .expected(.timeOfDay, found: .quoted(cell.text)), at: cell.offset)
    }
    draft.time = .wall(day, time, nanoseconds: 0)
  }

  private func takeText(_ draft: inout EntryDraft) {
    let title = cell("note_title").map { Self.plain($0.text) } ?? ""
    let note = cell("note").map { Self.plain($0.text) } ?? ""
    draft.note(.text, at: cell("note")?.offset ?? draft.start)
    draft.content.text = [title, note].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The mood keeps its own word; its number, and the scales, are answers.
  private func takeAnswers(
    _ draft: inout EntryDraft, _ notes: inout ImportNotes
  ) throws(RecordProblem) {
    var readings: [Reading] = []
    if let mood = cell("mood") {
      draft.note(.feelings, at: mood.offset)
      draft.content.feelings = [Feeling(mood.text)]
      if let number = moods[mood.text] ?? moods[mood.text.lowercased()] {
        let answer = try scale?.answer(inCell: "\(number)", "mood", at: mood.offset)
        readings.append(Reading(ImportRules.mood, answer ?? .number(number)))
      } else {
        notes.moods[mood.text, default: 0] += 1
      }
    }
    if let scales = cell("scales") {
      for part in Self.parts(scales.text) { readings.append(try reading(part, scales.offset)) }
    }
    guard !readings.isEmpty else { return }
    draft.content.readings = readings
    draft.content.kind = .checkIn
  }

  private func reading(_ part: String, _ offset: Int) throws(RecordProblem) -> Reading {
    guard let colon = part.lastIndex(of: ":"), colon != part.startIndex else {
      throw RecordProblem(
        "scales",
        .expected(
          JSONPhrase(
            nl: "een schaal met zijn getal, zoals 'Sleep: 3'",
            en: "a scale and its number, as 'Sleep: 3'"),
          found: .quoted(part)), at: offset
      )
    }
    let number = String(part[part.index(after: colon)...].filter { !$0.isWhitespace })
    return Reading(
      String(String(part[..<colon]).stripped),
      .number(try CSVEntry.number(number, "scales", offset)))
  }

  private func cell(_ name: String) -> CSVRows.Cell? {
    columns.text(name, row).flatMap { $0.text.isEmpty ? nil : $0 }
  }

  private static func parts(_ text: String) -> [String] {
    text.split(separator: "|").map { String(String($0).stripped) }.filter { !$0.isEmpty }
  }

  /// A note as text: Daylio writes some of it as HTML.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return text
    }
    var plain = text
    for tag in ["<br>", "<br/>", "<br />"] { plain = plain.replacing(tag, with: "\n") }
    for tag in ["<p>", "</p>", "<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "<div>", "</div>"] {
      plain = plain.replacing(tag, with: tag == "</div>" || tag == "</p>" ? "\n" : "")
    }
    for (entity, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&nbsp;", " "),
      ("&amp;", "&"),
    ] { plain = plain.replacing(entity, with: character) }
    return String(plain.stripped)
  }
}
