internal import EgelCore
internal import EgelJSON

/// An entry while it is made of a row's cells.
struct CSVEntry {
  private var raw = RawEntry()
  private var title = ""
  private var feelings: [(word: String, isUnderneath: Bool)] = []
  private var feelingsOffset = 0
  private var readings: [(scale: String, about: String?, answer: String, offset: Int)] = []
  private var timeOfDay: TimeOfDay?
  // What a row needs of the rules, since to keep them whole for each counts ten references.
  private let scales: [String: Scale]
  private let timeFormat: TimeFormat?
  private let names: Set<Folded>
  private let order: DayOrder
  /// Whether the cells were written by this program, which puts nothing but semicolons between words.
  private let isOwn: Bool

  init(start: Int, _ rules: ImportRules, order: DayOrder, isOwn: Bool) {
    scales = rules.scales
    timeFormat = rules.timeFormat
    names = rules.names
    self.order = order
    self.isOwn = isOwn
    raw.begin(at: start)
  }

  mutating func take(
    _ name: String, _ field: ImportField?, _ cell: CSVRows.Cell
  ) throws(RecordProblem) {
    switch field {
    case .ignored: return
    case .reading(let scale, let about):
      readings.append((scale, about, cell.text, cell.offset))
    case .member(let member): try take(member, name, cell)
    case nil: takeUnknown(name, cell)
    }
  }

  /// Columns of this program's own tables, and those that are kept as they are.
  private mutating func takeUnknown(_ name: String, _ cell: CSVRows.Cell) {
    switch name {
    case "underneath":
      feelingsOffset = cell.offset
      feelings += ListCell.words(of: cell.text).map { ($0, true) }
    case "outcome": raw.add("outcome", text: cell.text, at: cell.offset)
    case "question":
      raw.add("asked", at: cell.offset) { writer in
        writer.beginObject()
        writer.key("question")
        writer.string("")
        writer.key("words")
        writer.string(cell.text)
        writer.endObject()
      }
    default:
      var writer = JSONWriter()
      writer.string(cell.text)
      raw.add(foreign: name, value: writer.bytes, at: cell.offset, from: "csv")
    }
  }

  private mutating func take(
    _ member: ImportField.Member, _ name: String, _ cell: CSVRows.Cell
  ) throws(RecordProblem) {
    switch member {
    case .id: raw.id = try read(cell, "id", "an id of twelve characters") { Identifier($0) }
    case .day: try takeDay(cell)
    case .at:
      raw.timeOffset = cell.offset
      raw.time = try time(cell, name, "a time such as 2026-11-20T22:41:07+01:00")
    case .time:
      raw.timeOffset = cell.offset
      timeOfDay = try read(cell, name, "a time such as 21:30") {
        timeFormat?.timeOfDay($0) ?? TimeOfDay($0)
      }
    case .zone: raw.zone = cell.text
    case .kind, .whose, .sealed:
      raw.add(member.rawValue, text: Self.undefused(cell.text), at: cell.offset)
    case .about: raw.add(about: people(cell.text), at: cell.offset)
    case .tags:
      let words = Self.words(cell.text)
      raw.add("tags", list: isOwn ? words : words.splitAtCommas, at: cell.offset)
    case .feelings:
      feelingsOffset = cell.offset
      feelings += Self.words(cell.text).map { ($0, false) }
    case .isPrivate:
      if try read(cell, name, "true or false", Self.bool) {
        raw.add("private", at: cell.offset) { $0.bool(true) }
      }
    case .text:
      raw.textOffset = cell.offset
      raw.text = Self.undefused(cell.text)
    case .title: title = Self.undefused(cell.text)
    }
  }

  /// A day, or a day with its time.
  private mutating func takeDay(_ cell: CSVRows.Cell) throws(RecordProblem) {
    raw.timeOffset = cell.offset
    let time = try time(cell, "day", "a day such as 2026-11-20")
    if case .day(let day) = time {
      raw.day = day
    } else if raw.time == nil {
      raw.time = time
    }
  }

  /// A time in the form that was said, or in the usual one, or a date of numbers in the table's order.
  private func time(
    _ cell: CSVRows.Cell, _ path: String, _ expected: String
  ) throws(RecordProblem) -> ReadTime {
    if let time = timeFormat?.read(cell.text) ?? ReadTime(cell.text) { return time }
    guard timeFormat == nil else {
      return try read(cell, path, expected + ", or one as --time-format says") { _ in nil }
    }
    if let date = NumberedDate(cell.text) {
      if let day = date.day(order) { return .day(day) }
      if date.isAmbiguous(order) { throw ambiguous(cell, path, expected, date) }
    }
    return try read(cell, path, expected) { Day(certain: $0).map { .day($0) } }
  }

  private func ambiguous(
    _ cell: CSVRows.Cell, _ path: String, _ expected: String, _ date: NumberedDate
  ) -> RecordProblem {
    var problem = RecordProblem(
      path,
      .expected(
        expected + ", or --time-format to say which number is the day",
        found: "'\(cell.text)', which is ambiguous"), at: cell.offset)
    problem.advice = date.advice(order)
    return problem
  }

  /// Semicolons stand between people, and commas where the whole is nobody's name.
  private func people(_ cell: String) -> [String] {
    let words = Self.words(cell)
    guard !isOwn, words.count == 1, let only = words.first, !names.contains(Folded(only))
    else { return words }
    return words.splitAtCommas
  }

  mutating func finished() throws(RecordProblem) -> RawEntry {
    if let timeOfDay, let day = raw.day, raw.time == nil {
      raw.time = .wall(day, timeOfDay, nanoseconds: 0)
      raw.day = nil
    }
    if !title.isEmpty { raw.text = raw.text.isEmpty ? title : title + "\n\n" + raw.text }
    try addFeelings()
    try addReadings()
    return raw
  }

  /// `afraid=6` or the word alone.
  private mutating func addFeelings() throws(RecordProblem) {
    guard !feelings.isEmpty else { return }
    let feelings = feelings
    raw.add("feelings", at: feelingsOffset) { writer in
      writer.beginArray()
      for feeling in feelings {
        writer.beginObject()
        let parts = feeling.word.split(separator: "=", maxSplits: 1)
        let strength = parts.count == 2 ? Int(parts[1]) : nil
        writer.key("word")
        writer.string(strength == nil ? feeling.word : String(parts[0]))
        if let strength {
          writer.key("strength")
          writer.integer(strength)
        }
        if feeling.isUnderneath {
          writer.key("underneath")
          writer.bool(true)
        }
        writer.endObject()
      }
      writer.endArray()
    }
  }

  private mutating func addReadings() throws(RecordProblem) {
    guard let first = readings.first else { return }
    var answers: [RawReading] = []
    for reading in readings {
      answers.append(
        RawReading(
          scale: reading.scale, about: reading.about,
          answer: try answer(reading.answer, on: reading.scale, reading.offset)))
    }
    raw.add("readings", at: first.offset) { RawReading.write(answers, to: &$0) }
    if !raw.has("kind") { raw.add("kind", text: Kind.checkIn.rawValue, at: first.offset) }
  }

  private func answer(
    _ text: String, on key: String, _ offset: Int
  ) throws(RecordProblem) -> Reading.Answer {
    guard let scale = scales[key] else { return .number(try Self.number(text, key, offset)) }
    return try scale.answer(inCell: text, key, at: offset)
  }

  /// A whole number, with a decimal comma or point before nothing but zeros at most.
  static func number(
    _ text: String, _ path: String, _ offset: Int
  ) throws(RecordProblem) -> Int {
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined()
    let parts = trimmed.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == "." })
    let isWhole = parts.count == 1 || (parts.count == 2 && parts[1].allSatisfy { $0 == "0" })
    guard isWhole, let first = parts.first, let number = Int(first) else {
      throw RecordProblem(path, .expected("a whole number", found: "'\(text)'"), at: offset)
    }
    return number
  }

  private func read<Value>(
    _ cell: CSVRows.Cell, _ path: String, _ expected: String, _ make: (String) -> Value?
  ) throws(RecordProblem) -> Value {
    if let value = make(cell.text) { return value }
    throw RecordProblem(path, .expected(expected, found: "'\(cell.text)'"), at: cell.offset)
  }

  /// A cell as it was before an apostrophe was put before what a spreadsheet takes for a formula.
  static func undefused(_ text: String) -> String {
    guard text.utf8.first == UInt8(ascii: "'") else { return text }
    return String(decoding: Defusing.undone(Array(text.utf8)), as: UTF8.self)
  }

  private static func words(_ cell: String) -> [String] {
    ListCell.words(of: undefused(cell))
  }

  private static func bool(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "1", "ja": true
    case "false", "no", "0", "nee": false
    default: nil
    }
  }
}

extension [String] {
  /// Words with commas in them as several.
  var splitAtCommas: [String] {
    let parts: [Substring] = flatMap { $0.split(separator: ",") }
    return parts.map { String(String($0).stripped) }.filter { !$0.isEmpty }
  }
}
