internal import EgelCore
internal import JSON

/// jrnl's text: `[2026-01-04 20:00] Title *` and the lines below it.
struct JrnlText {
  private let source: ImportSource
  private let formats: [TimeFormat]
  private var entries: EntryCollector
  private var rejections: [Rejection] = []

  /// What jrnl has written by itself over the years; both depend on nobody's locale but `%p`.
  private static let usual = ["%Y-%m-%d %H:%M", "%F %r", "%Y-%m-%d %H:%M:%S", "%Y-%m-%d"]

  init(_ source: ImportSource, first: Int, _ rules: ImportRules) {
    self.source = source
    formats = rules.timeFormat.map { [$0] } ?? Self.usual.compactMap { TimeFormat($0) }
    entries = EntryCollector(source, .jrnl, first: first, rules)
  }

  mutating func read() -> ImportResult {
    switch SourceText.check(source) {
    case .failure(let wrong): rejections.append(wrong.rejection)
    case .success(let text): readAll(text)
    }
    var result = entries.result
    result.rejections = rejections
    return result
  }

  private struct Open {
    var start: Int
    /// None where it has the form of one and cannot be.
    var time: ReadTime?
    var title: String
    var isStarred: Bool
    var body: [String] = []
  }

  private mutating func readAll(_ text: SourceText) {
    var counter = LineCounter(source)
    var open: Open?
    var start = text.start
    while start < text.bytes.count {
      let end = text.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.bytes.count
      let line = Self.line(text, start..<end)
      if let head = head(line, at: start) {
        finish(open, end: start, &counter)
        open = head
      } else if source.origin != nil, line.hasPrefix("# egel: ") {
        finish(open, end: start, &counter)
        open = nil
      } else if open != nil {
        open?.body.append(line)
      } else if !line.stripped.isEmpty {
        refuse(line, at: start, &counter)
        return
      }
      start = end + 1
    }
    finish(open, end: text.bytes.count, &counter)
  }

  private static func line(_ source: ImportSource, from start: Int) -> String {
    let line = source.bytes[start...].prefix { $0 != UInt8(ascii: "]") }
    return String(decoding: line, as: UTF8.self) + "]"
  }

  private static func line(_ text: SourceText, _ range: Range<Int>) -> String {
    let isWide = text.bytes[range].last == UInt8(ascii: "\r")
    return text.string(range.lowerBound..<(range.upperBound - (isWide ? 1 : 0)))
  }

  /// A line that begins an entry: a time in brackets, in one of the forms.
  private func head(_ line: String, at start: Int) -> Open? {
    guard line.hasPrefix("["), let close = line.firstIndex(of: "]") else { return nil }
    let inside = line[line.index(after: line.startIndex)..<close]
    for format in formats where format.fits(inside) {
      let time = formats.lazy.compactMap { $0.read(inside) }.first
      var title = String(line[line.index(after: close)...]).stripped
      let isStarred = title == "*" || title.hasSuffix(" *")
      if isStarred { title = String(title.dropLast()).stripped }
      return Open(start: start, time: time, title: String(title), isStarred: isStarred)
    }
    return nil
  }

  private mutating func finish(_ open: Open?, end: Int, _ counter: inout LineCounter) {
    guard let open else { return }
    var raw = RawEntry()
    raw.begin(at: open.start)
    raw.timeOffset = open.start
    raw.time = open.time
    raw.text = JrnlEntry.text(open.title, open.body.joined(separator: "\n"))
    raw.add("tags", list: Self.tags(in: raw.text), at: open.start)
    if open.isStarred { raw.add("starred", at: open.start) { $0.bool(true) } }
    do throws(RecordProblem) {
      guard open.time != nil else {
        let line = Self.line(source, from: open.start)
        throw RecordProblem(
          "", .expected("a time of the calendar in the brackets", found: "'\(line)'"),
          at: open.start)
      }
      try entries.add(raw, range: open.start..<end)
    } catch {
      let place = counter.place(of: error.offset)
      rejections.append(
        Rejection(
          Rejection.Place(
            file: source.name, line: place.line, column: place.column,
            record: entries.ranges.count + 1),
          path: error.path, error.problem, raw: Array(source.bytes[open.start..<end])))
      entries.count(open.start..<end)
    }
  }

  /// jrnl drops what stands before the first time without a word; here nothing is lost silently.
  private mutating func refuse(_ line: String, at offset: Int, _ counter: inout LineCounter) {
    let place = counter.place(of: offset)
    var rejection = Rejection(
      Rejection.Place(file: source.name, line: place.line, column: place.column),
      .expected("a line that begins with a time, such as [2026-01-04 20:00]", found: "'\(line)'"),
      isFatal: true)
    rejection.advice = "--time-format says how the times are written, as '%d.%m.%Y %H:%M'"
    rejections.append(rejection)
  }

  /// Words behind an at sign, as jrnl takes them for tags. The signs are looked for as bytes: to look at
  /// every character of a text took half the time of an import.
  private static func tags(in text: String) -> [String] {
    var tags: [String] = []
    var rest = text[...]
    while let sign = rest.utf8.firstIndex(of: UInt8(ascii: "@")) {
      let word = text[sign...]
      let isBeginning = text[..<sign].last?.isWhitespace ?? true
      rest = text[text.utf8.index(after: sign)...]
      guard isBeginning, word.first == "@" else { continue }
      let name = word.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_/".contains($0) }
      if !name.isEmpty { tags.append(name.lowercased()) }
    }
    return tags.bare
  }
}
