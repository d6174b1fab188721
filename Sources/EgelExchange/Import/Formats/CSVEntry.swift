internal import EgelCore
internal import EgelJSON

/// An entry while it is made of a row's cells.
struct CSVEntry {
  private var draft: EntryDraft
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
    draft = EntryDraft(start: start)
  }

  mutating func take(
    _ name: String, _ field: ImportField?, _ cell: CSVRows.Cell
  ) throws(RecordProblem) {
    switch field {
    case .ignored: return
    case .reading(let scale, let about):
      readings.append((scale, about, cell.text, cell.offset))
    case .member(let member): try take(member, name, cell)
    case nil: try takeUnknown(name, cell)
    }
  }

  /// Columns of this program's own tables, and those that are kept as they are.
  private mutating func takeUnknown(
    _ name: String, _ cell: CSVRows.Cell
  ) throws(RecordProblem) {
    switch name {
    case "underneath":
      feelingsOffset = cell.offset
      feelings += ListCell.words(of: cell.text).map { ($0, true) }
    case "outcome": draft.content.outcome = try word(cell.text, "outcome", cell).word
    case "question": draft.content.asked = Asked(question: "", words: cell.text)
    default: draft.keep(foreign: name, text: cell.text, from: .csv)
    }
  }

  private mutating func take(
    _ member: ImportField.Member, _ name: String, _ cell: CSVRows.Cell
  ) throws(RecordProblem) {
    switch member {
    case .id: draft.id = try read(cell, "id", .id) { Identifier($0) }
    case .day: try takeDay(cell)
    case .at:
      draft.note(.at, at: cell.offset)
      draft.time = try time(
        cell, name,
        JSONPhrase(
          nl: "een tijd zoals 2026-11-20T22:41:07+01:00",
          en: "a time such as 2026-11-20T22:41:07+01:00"))
    case .time:
      draft.note(.at, at: cell.offset)
      timeOfDay = try read(cell, name, .timeOfDay) {
        timeFormat?.timeOfDay($0) ?? TimeOfDay($0)
      }
    case .zone: draft.zone = cell.text
    case .kind:
      draft.note(.kind, at: cell.offset)
      draft.content.writtenKind = try word(Self.undefused(cell.text), "kind", cell)
    case .whose: draft.content.whose = try word(Self.undefused(cell.text), "whose", cell).word
    case .sealed:
      draft.content.sealedUntil = try read(cell, "sealed", .day) {
        Day(Self.undefused($0))
      }
    case .about:
      draft.note(.about, at: cell.offset)
      draft.take(about: people(cell.text))
    case .tags:
      let words = Self.words(cell.text)
      draft.content.tags = isOwn ? words : words.splitAtCommas
    case .feelings:
      feelingsOffset = cell.offset
      feelings += Self.words(cell.text).map { ($0, false) }
    case .isPrivate:
      draft.content.isPrivate = try read(
        cell, name, JSONPhrase(nl: "true of false", en: "true or false"), Self.bool)
    case .text:
      draft.note(.text, at: cell.offset)
      draft.content.text = Self.undefused(cell.text)
    case .title: title = Self.undefused(cell.text)
    }
  }

  /// A day, or a day with its time.
  private mutating func takeDay(_ cell: CSVRows.Cell) throws(RecordProblem) {
    draft.note(.at, at: cell.offset)
    let time = try time(cell, "day", .dayInCell)
    if case .day(let day) = time {
      draft.day = day
    } else if draft.time == nil {
      draft.time = time
    }
  }

  /// A time in the form that was said, or in the usual one, or a date of numbers in the table's order.
  private func time(
    _ cell: CSVRows.Cell, _ path: String, _ expected: JSONPhrase
  ) throws(RecordProblem) -> ReadTime {
    if let time = timeFormat?.read(cell.text) ?? ReadTime(cell.text) { return time }
    guard timeFormat == nil else {
      return try read(
        cell, path,
        expected
          + JSONPhrase(
            nl: ", of een zoals --time-format zegt", en: ", or one as --time-format says")
      ) { _ in nil }
    }
    if let date = NumberedDate(cell.text) {
      if let day = date.day(order) { return .day(day) }
      if date.isAmbiguous(order) { throw ambiguous(cell, path, expected, date) }
    }
    return try read(cell, path, expected) { Day(certain: $0).map { .day($0) } }
  }

  private func ambiguous(
    _ cell: CSVRows.Cell, _ path: String, _ expected: JSONPhrase, _ date: NumberedDate
  ) -> RecordProblem {
    var problem = RecordProblem(
      path,
      .expected(
        expected
          + JSONPhrase(
            nl: ", of --time-format om te zeggen welk getal de dag is",
            en: ", or --time-format to say which number is the day"),
        found: .quoted(cell.text)
          + JSONPhrase(nl: ", wat twee dagen kan zijn", en: ", which is ambiguous")),
      at: cell.offset)
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

  mutating func finished() throws(RecordProblem) -> EntryDraft {
    if let timeOfDay, let day = draft.day, draft.time == nil {
      draft.time = .wall(day, timeOfDay, nanoseconds: 0)
      draft.day = nil
    }
    let text = draft.content.text
    if !title.isEmpty { draft.content.text = text.isEmpty ? title : title + "\n\n" + text }
    try addFeelings()
    try addReadings()
    return draft
  }

  /// `afraid=6` or the word alone.
  private mutating func addFeelings() throws(RecordProblem) {
    for (word, isUnderneath) in feelings {
      let parts = word.split(separator: "=", maxSplits: 1)
      let strength = parts.count == 2 ? Int(parts[1]) : nil
      if let strength, !Feeling.strengths.contains(strength) {
        throw RecordProblem(
          [.key("feelings"), .index(draft.content.feelings.count), .key("strength")],
          .expected(.strength, found: .same(strength.description)), at: feelingsOffset)
      }
      draft.content.feelings.append(
        Feeling(
          strength == nil ? word : String(parts[0]), strength: strength, isUnderneath: isUnderneath)
      )
    }
  }

  private mutating func addReadings() throws(RecordProblem) {
    guard let first = readings.first else { return }
    draft.note(.readings, at: first.offset)
    for reading in readings {
      draft.content.readings.append(
        Reading(
          reading.scale, about: reading.about.map { Subject(named: $0) },
          try answer(reading.answer, on: reading.scale, reading.offset)))
    }
    if !draft.has(.kind) { draft.content.kind = .checkIn }
  }

  /// One of the words of an enumeration, as it stands in a record or as it may be typed.
  private func word<Word: StoredWord>(
    _ text: String, _ path: String, _ cell: CSVRows.Cell
  ) throws(RecordProblem) -> Written<Word> {
    if let word = Written<Word>(spelling: text) ?? Word(typed: text).map(Written.init) {
      return word
    }
    throw RecordProblem(
      path, .expected(.oneOf(Word.allCases.map(\.rawValue)), found: .string(text)), at: cell.offset)
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
      throw RecordProblem(path, .expected(.wholeNumber, found: .quoted(text)), at: offset)
    }
    return number
  }

  private func read<Value>(
    _ cell: CSVRows.Cell, _ path: String, _ expected: JSONPhrase, _ make: (String) -> Value?
  ) throws(RecordProblem) -> Value {
    if let value = make(cell.text) { return value }
    throw RecordProblem(path, .expected(expected, found: .quoted(cell.text)), at: cell.offset)
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

extension JSONPhrase {
  static var timeOfDay: JSONPhrase {
    JSONPhrase(nl: "een tijd zoals 21:30", en: "a time such as 21:30")
  }
  static var dayInCell: JSONPhrase {
    JSONPhrase(nl: "een dag zoals 2026-11-20", en: "a day such as 2026-11-20")
  }
}
