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
    if let both = inHalves() { return both.result }
    switch SourceText.check(source) {
    case .failure(let wrong):
      var result = EntryCollector(source, .jrnl, first: first, rules).result
      result.rejections = [wrong.rejection]
      return result
    case .success(let text):
      var part = JrnlPart(
        text.start..<text.bytes.count, of: text,
        EntryCollector(source, .jrnl, first: first, rules))
      part.read()
      return part.result
    }
  }

  /// Both halves of a long text at once, each of whole entries; nothing where something in it is wrong.
  private func inHalves() -> EntryCollector? {
    let text = SourceText(unchecked: source)
    guard rules.timeFormat == nil,
      let halves = SourceHalves(
        source, rules, cutAt: { JrnlHead.plain(text.bytes.span, $0..<text.bytes.count) != nil })
    else { return nil }
    return halves.read { [source, first] half in
      let range = max(half.range.lowerBound, text.start)..<half.range.upperBound
      var part = JrnlPart(
        range, of: text, EntryCollector(source, .jrnl, first: first, half.rules, half))
      guard part.signs.isText else { return nil }
      part.read()
      return part.whole()
    }
  }
}

/// The entries in a part of a jrnl text.
private struct JrnlPart {
  private let range: Range<Int>
  private let text: SourceText
  private let source: ImportSource
  private let formats: [TimeFormat]
  let signs: TextSigns
  private var entries: EntryCollector
  private var plain: PlainJrnl
  private var counter: LineCounter
  private var rejections: [Rejection] = []

  /// What jrnl has written by itself over the years; both depend on nobody's locale but `%p`.
  private static let usual = ["%Y-%m-%d %H:%M", "%F %r", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d"]
  private let isUsual: Bool

  init(_ range: Range<Int>, of text: SourceText, _ entries: EntryCollector) {
    self.range = range
    self.text = text
    self.entries = entries
    source = entries.source
    let format = entries.rules.timeFormat
    isUsual = format == nil
    formats = (format.map { [$0] } ?? []) + Self.usual.compactMap { TimeFormat($0) }
    counter = LineCounter(source)
    signs = TextSigns(text.bytes.span.extracting(range))
    plain = PlainJrnl(hasReturns: signs.hasReturns)
  }

  var result: ImportResult {
    var result = entries.result
    result.rejections = rejections
    return result
  }

  /// What was read, where all of it could be.
  consuming func whole() -> EntryCollector? {
    guard rejections.isEmpty else { return nil }
    entries.findPlaces()
    return entries
  }

  mutating func read() {
    let bytes = text.bytes
    read(bytes.span)
  }

  private mutating func read(_ bytes: Span<UInt8>) {
    var open: JrnlHead?
    var start = range.lowerBound
    while start < range.upperBound {
      let end = ByteScan.first(UInt8(ascii: "\n"), in: bytes, start..<range.upperBound)
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
      if open != nil, source.origin == nil, next < range.upperBound {
        // Only a line that begins with a bracket may end it.
        next = ByteScan.firstLine(
          beginningWith: UInt8(ascii: "["), in: bytes, next..<range.upperBound)
      }
      start = next
    }
    finish(open, end: range.upperBound, bytes)
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
    let isTaken = !entries.rules.isCareful && plain.take(open, of: bytes, end: end, &entries)
    if isTaken { return }
    do throws(RecordProblem) {
      guard let time = open.time else {
        throw RecordProblem(
          "",
          .expected("a time of the calendar in the brackets", found: "'\(brackets(open.start))'"),
          at: open.start)
      }
      try entries.add(raw(open, time, end: end), range: open.start..<end)
    } catch {
      reject(open.start..<end, error)
    }
  }

  private func raw(_ open: JrnlHead, _ time: ReadTime, end: Int) -> RawEntry {
    let (title, isStarred) = JrnlHead.title(in: line(open.title))
    var body: [String] = []
    var start = open.end + 1
    while start < end {
      let feed = ByteScan.first(UInt8(ascii: "\n"), in: text.bytes, start..<end)
      body.append(line(start..<feed))
      start = feed + 1
    }
    var raw = RawEntry()
    raw.begin(at: open.start)
    raw.time = time
    raw.text = JrnlEntry.text(title, body.joined(separator: "\n"))
    raw.add("tags", list: JrnlTags.tags(in: raw.text), at: open.start)
    if isStarred { raw.add("starred", at: open.start) { $0.bool(true) } }
    return raw
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
      .expected("a line that begins with a time, such as [2026-01-04 20:00]", found: "'\(line)'"),
      isFatal: true)
    rejection.advice = "--time-format says how the times are written, as '%d.%m.%Y %H:%M'"
    rejections.append(rejection)
  }
}
