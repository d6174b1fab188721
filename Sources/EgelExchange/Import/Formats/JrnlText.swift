internal import EgelCore
internal import EgelJSON

/// jrnl's text: `[2026-01-04 20:00] Title *` and the lines below it.
struct JrnlText {
  private let source: ImportSource
  private let first: Int
  private let rules: ImportRules

  init(_ source: ImportSource, first: Int, _ rules: ImportRules) {
    self.source = source
    self.first = first
    self.rules = rules
  }

  func read() -> ImportResult {
    var text: JrnlReading
    switch SourceText.check(source) {
    case .failure(let wrong):
      var nothing = EntryCollector(source, .jrnl, first: first, rules)
      var result = nothing.finish()
      result.rejections = [wrong.rejection]
      return result
    case .success(let checked):
      text = JrnlReading(checked, EntryCollector(source, .jrnl, first: first, rules))
    }
    text.read()
    return text.finish()
  }
}

/// A jrnl text while it is read.
private struct JrnlReading {
  private let text: SourceText
  private let source: ImportSource
  private let formats: [TimeFormat]
  private var entries: EntryCollector
  /// Whether lines end as they do on Windows.
  private let hasReturns: Bool
  private var counter: LineCounter
  private var rejections: [Rejection] = []

  /// What jrnl has written by itself over the years; both depend on nobody's locale but `%p`.
  private static let usual = ["%Y-%m-%d %H:%M", "%F %r", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d"]
  private let isUsual: Bool

  init(_ text: SourceText, _ entries: EntryCollector) {
    self.text = text
    self.entries = entries
    source = entries.source
    let format = entries.rules.timeFormat
    isUsual = format == nil
    formats = (format.map { [$0] } ?? []) + Self.usual.compactMap { TimeFormat($0) }
    counter = LineCounter(source)
    hasReturns = text.bytes.contains(UInt8(ascii: "\r"))
  }

  mutating func finish() -> ImportResult {
    var result = entries.finish()
    result.rejections = rejections
    return result
  }

  mutating func read() {
    let bytes = text.bytes
    read(bytes.span)
  }

  private mutating func read(_ bytes: Span<UInt8>) {
    var open: JrnlHead?
    var start = text.start
    while start < bytes.count {
      let end = ByteScan.first(UInt8(ascii: "\n"), in: bytes, start..<bytes.count)
      var next = end + 1
      if let head = head(start..<end, bytes, after: open) {
        finish(open, end: start, bytes)
        open = head
      } else if source.origin != nil, line(start..<end).hasPrefix("# egel: ") {
        finish(open, end: start, bytes)
        open = nil
      } else if open == nil {
        let line = line(start..<end)
        if !line.stripped.isEmpty { return refuse(line, at: start) }
      } else if BracketedTime.begins(bytes, start..<end) {
        entries.notes.note(timeInText: start, of: source)
      }
      if open != nil, source.origin == nil, next < bytes.count {
        // Only a line that begins with a bracket may end it.
        next = ByteScan.firstLine(
          beginningWith: UInt8(ascii: "["), in: bytes, next..<bytes.count)
      }
      start = next
    }
    finish(open, end: bytes.count, bytes)
  }

  private func line(_ range: Range<Int>) -> String {
    let isWide = text.bytes[range].last == UInt8(ascii: "\r")
    return text.string(range.lowerBound..<(range.upperBound - (isWide ? 1 : 0)))
  }

  /// A line that begins an entry: a time in brackets, in one of the forms.
  private func head(
    _ range: Range<Int>, _ bytes: Span<UInt8>, after last: JrnlHead?
  ) -> JrnlHead? {
    guard !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: "[") else { return nil }
    if isUsual, let head = JrnlHead.plain(bytes, range, after: last) { return head }
    return JrnlHead(line(range), range, formats)
  }

  private mutating func finish(_ open: JrnlHead?, end: Int, _ bytes: Span<UInt8>) {
    guard let open else { return }
    do throws(RecordProblem) {
      guard let time = open.time else {
        throw RecordProblem(
          "",
          .expected(
            JSONPhrase(
              nl: "tussen de haken een tijd die op de kalender bestaat",
              en: "a time of the calendar in the brackets"),
            found: .quoted(brackets(open.start))),
          at: open.start)
      }
      try entries.add(draft(open, time, end: end), range: open.start..<end)
    } catch {
      reject(open.start..<end, error)
    }
  }

  private func draft(_ open: JrnlHead, _ time: ReadTime, end: Int) -> EntryDraft {
    let (title, isStarred) = JrnlHead.title(in: line(open.title))
    var body = open.end + 1 < end ? text.string((open.end + 1)..<end) : ""
    if hasReturns { body = body.replacing("\r\n", with: "\n") }
    var draft = EntryDraft(start: open.start)
    draft.time = time
    draft.content.text = JrnlEntry.text(title, body)
    draft.content.tags = JrnlTags.tags(in: draft.content.text)
    if isStarred { draft.star() }
    return draft
  }

  private func brackets(_ start: Int) -> String {
    let line = source.bytes[start...].prefix { $0 != UInt8(ascii: "]") }
    return String(decoding: line, as: UTF8.self) + "]"
  }

  private mutating func reject(_ range: Range<Int>, _ error: RecordProblem) {
    let place = counter.place(of: error.offset)
    rejections.append(
      Rejection(
        Rejection.Place(
          file: source.name, line: place.line, column: place.column,
          record: entries.ranges.count + 1),
        path: error.path, error.problem, raw: Array(source.bytes[range])))
    entries.count(range)
  }

  /// jrnl drops what stands before the first time without a word; here nothing is lost silently.
  private mutating func refuse(_ line: String, at offset: Int) {
    let place = counter.place(of: offset)
    var rejection = Rejection(
      Rejection.Place(file: source.name, line: place.line, column: place.column),
      .expected(
        JSONPhrase(
          nl: "een regel die begint met een tijd, zoals [2026-01-04 20:00]",
          en: "a line that begins with a time, such as [2026-01-04 20:00]"),
        found: .quoted(line)),
      isFatal: true)
    rejection.advice = Bilingual(
      nl: "--time-format zegt hoe de tijden geschreven zijn, zoals '%d.%m.%Y %H:%M'",
      en: "--time-format says how the times are written, as '%d.%m.%Y %H:%M'")
    rejections.append(rejection)
  }
}
