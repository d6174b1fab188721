internal import EgelCore
internal import EgelJSON

/// Entries in a table: its header says what each column is, and `--map` where that is not plain.
struct CSVImport {
  private let rules: ImportRules
  private let source: ImportSource
  private var entries: EntryCollector
  private var rejections: [Rejection] = []
  private var header: [UInt8] = []
  private var order: DayOrder?
  /// Makes an entry of a row, with the header at hand.
  typealias Take = (CSVColumns, CSVRows.Row, inout EntryCollector) throws(RecordProblem) ->
    EntryDraft
  private let takeRow: Take

  init(
    _ source: ImportSource, _ kind: ImportFormat = .csv, first: Int, _ rules: ImportRules,
    take: @escaping Take = { (columns, row, _) throws(RecordProblem) in try columns.entry(row) }
  ) {
    self.source = source
    self.rules = rules
    entries = EntryCollector(source, kind, first: first, rules)
    takeRow = take
  }

  mutating func read() -> ImportResult {
    switch SourceText.check(source) {
    case .failure(let wrong): rejections.append(wrong.rejection)
    case .success(let text):
      var rows = CSVRows(text, separator: rules.separator ?? CSVRows.separator(of: text))
      readAll(&rows)
    }
    var result = entries.finish()
    result.rejections = rejections
    if let places = result.places.first {
      var withHeader = places
      withHeader.header = header
      withHeader.order = order
      result.places = [withHeader]
    }
    return result
  }

  private mutating func readAll(_ rows: inout CSVRows) {
    var counter = LineCounter(source)
    guard var columns = columns(&rows, &counter) else { return }
    let beginning = rows
    columns.order = source.order
    defer { order = columns.order }
    while true {
      do throws(CSVRows.Wrong) {
        guard let row = try rows.next() else { return }
        if columns.needsOrder(row) { columns.order = columns.order(in: beginning) }
        take(row, columns, &counter)
      } catch {
        if !error.isFatal { rows.skipLine() }
        reject(
          RecordProblem("", error.problem, at: error.offset), &counter, isFatal: error.isFatal,
          raw: error.isFatal ? [] : Array(source.bytes[error.start..<rows.at]), start: error.start)
        if error.isFatal { return }
        entries.count(error.start..<rows.at)
      }
    }
  }

  private mutating func columns(
    _ rows: inout CSVRows, _ counter: inout LineCounter
  ) -> CSVColumns? {
    do throws(CSVRows.Wrong) {
      guard let row = try rows.next() else {
        reject(
          RecordProblem(
            "",
            .expected(
              JSONPhrase(nl: "een kopregel", en: "a header"),
              found: JSONPhrase(nl: "niets", en: "nothing")), at: 0), &counter, isFatal: true
        )
        return nil
      }
      header = Array(source.bytes[row.range])
      do throws(RecordProblem) {
        return try CSVColumns(row, entries.kind, rules)
      } catch {
        reject(error, &counter, isFatal: true)
      }
    } catch {
      reject(RecordProblem("", error.problem, at: error.offset), &counter, isFatal: true)
    }
    return nil
  }

  private mutating func take(
    _ row: CSVRows.Row, _ columns: CSVColumns, _ counter: inout LineCounter
  ) {
    do throws(RecordProblem) {
      guard row.cells.count == columns.count else {
        throw RecordProblem(
          "",
          .expected(
            JSONPhrase(nl: "\(columns.count) cellen", en: "\(columns.count) cells"),
            found: .same("\(row.cells.count)")),
          at: row.range.lowerBound)
      }
      let draft = try takeRow(columns, row, &entries)
      try entries.add(draft, range: row.range)
    } catch {
      reject(error, &counter, raw: Array(source.bytes[row.range]), start: row.range.lowerBound)
      entries.count(row.range)
    }
  }

  private mutating func reject(
    _ problem: RecordProblem, _ counter: inout LineCounter, isFatal: Bool = false,
    raw: [UInt8] = [], start: Int? = nil
  ) {
    let place = counter.place(of: problem.offset)
    let number = isFatal && start == nil ? 0 : entries.ranges.count + 1
    var rejection = Rejection(
      Rejection.Place(file: source.name, line: place.line, column: place.column, record: number),
      path: problem.path, problem.problem, raw: raw, isFatal: isFatal)
    rejection.advice = problem.advice
    rejections.append(rejection)
  }
}
