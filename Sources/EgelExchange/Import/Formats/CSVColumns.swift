internal import EgelCore
internal import EgelJSON

/// What each column of a table is.
struct CSVColumns {
  private let columns: [(name: String, field: ImportField?)]
  private let kind: ImportFormat

  /// Whether it is a table that this program wrote, whose cells have what is hidden spelled out.
  private let isOwn: Bool
  private let rules: ImportRules
  /// Where days stand.
  private let dayPlaces: [Int]
  /// What comes first in dates of numbers; looked for when there is such a date.
  var order: DayOrder?

  var count: Int { columns.count }

  init(_ header: CSVRows.Row, _ kind: ImportFormat, _ rules: ImportRules) throws(RecordProblem) {
    var columns: [(name: String, field: ImportField?)] = []
    var seen: Set<String> = []
    for cell in header.cells {
      guard seen.insert(cell.text).inserted else {
        throw RecordProblem(
          cell.text,
          .expected(
            JSONPhrase(nl: "kolommen met verschillende namen", en: "columns of different names"),
            found: JSONPhrase(nl: "twee keer '\(cell.text)'", en: "'\(cell.text)' twice")),
          at: cell.offset)
      }
      columns.append((cell.text, rules.columns[cell.text] ?? Self.field(of: cell.text)))
    }
    for name in rules.columns.keys.sorted() where !seen.contains(name) {
      throw RecordProblem(
        "",
        .expected(
          JSONPhrase(
            nl: "de kolom '\(name)' die --map noemt", en: "the column '\(name)' that --map names"),
          found: .none),
        at: header.range.lowerBound)
    }
    self.columns = columns
    self.kind = kind
    self.rules = rules
    dayPlaces = columns.indices.filter { place in
      [.member(.day), .member(.at)].contains(columns[place].field)
    }
    isOwn = columns.map(\.name) == EntryTable.columns
    guard kind != .csv || has([.day, .at]) else {
      throw RecordProblem(
        "",
        .expected(
          JSONPhrase(
            nl: "een kolom 'at', 'day' of 'date'", en: "a column 'at', 'day' or 'date'"),
          found: JSONPhrase(
            nl: "geen; --map kan er een noemen", en: "none; --map can name one")),
        at: header.range.lowerBound)
    }
  }

  /// What a header of its own accord says; unknown columns are kept under their names.
  private static func field(of name: String) -> ImportField? {
    let folded = Folded(name)
    return usual.first { $0.names.contains { Folded($0) == folded } }.map { .member($0.member) }
  }

  private static let usual: [(member: ImportField.Member, names: [String])] = [
    (.id, ["id"]), (.day, ["day", "date", "dag", "datum"]),
    (.at, ["at", "datetime", "timestamp", "created", "created_at"]), (.time, ["time", "tijd"]),
    (.zone, ["zone", "timezone", "time_zone"]), (.kind, ["kind"]),
    (.about, ["about", "people", "person"]), (.tags, ["tags", "tag"]),
    (.feelings, ["feelings"]), (.whose, ["whose"]),
    (.text, ["text", "note", "body", "content", "tekst", "entry"]), (.title, ["title", "titel"]),
    (.sealed, ["sealed"]), (.isPrivate, ["private"]),
  ]

  private func has(_ members: Set<ImportField.Member>) -> Bool {
    columns.contains { column in
      if case .member(let member)? = column.field { members.contains(member) } else { false }
    }
  }

  /// Whether a row has a date whose numbers only the rest of the table may put in order.
  func needsOrder(_ row: CSVRows.Row) -> Bool {
    guard kind == .csv, order == nil, rules.timeFormat == nil else { return false }
    return dayPlaces.contains { $0 < row.cells.count && NumberedDate.mayBe(row.cells[$0].text) }
  }

  /// The order that all rows from here on have together; what is wrong with one is said elsewhere.
  func order(in rows: CSVRows) -> DayOrder {
    var rows = rows
    var order = DayOrder.unsaid
    while order != .mixed {
      do throws(CSVRows.Wrong) {
        guard let row = try rows.next() else { break }
        for place in dayPlaces where place < row.cells.count {
          if let date = NumberedDate(row.cells[place].text) { order.note(date) }
        }
      } catch {
        if error.isFatal { break }
        rows.skipLine()
      }
    }
    return order
  }

  /// The text of a column by its own name.
  func text(_ name: String, _ row: CSVRows.Row) -> CSVRows.Cell? {
    columns.firstIndex { $0.name == name }.map { row.cells[$0] }
  }

  /// The columns that nothing says what they are.
  func unknown(_ row: CSVRows.Row, besides known: Set<String>) -> [(String, CSVRows.Cell)] {
    zip(columns, row.cells).compactMap { column, cell in
      column.field == nil && !known.contains(column.name) && !cell.text.isEmpty
        ? (column.name, cell) : nil
    }
  }

  func entry(_ row: CSVRows.Row) throws(RecordProblem) -> EntryDraft {
    var builder = CSVEntry(
      start: row.range.lowerBound, rules, order: order ?? .unsaid, isOwn: isOwn)
    for (column, var cell) in zip(columns, row.cells) where !cell.text.isEmpty {
      if isOwn { cell.text = HiddenScalars.undone(cell.text) }
      try builder.take(column.name, column.field, cell)
    }
    return try builder.finished()
  }
}
