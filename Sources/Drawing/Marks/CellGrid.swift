/// The cells of a picture while it is painted.
struct CellGrid {
  private enum Cell {
    case empty
    /// Braille dots.
    case dots(UInt8, Ink)
    case glyph(Character, Ink)
    /// Taken by the wide character before it.
    case taken
  }

  private let columns: Int
  private let rows: Int
  private var cells: [Cell]

  /// The most columns or rows there can be: a picture is never larger, whatever it says.
  private static let limit = 4000

  init(size: Point) {
    columns = Self.whole(size.x)
    rows = Self.whole(size.y / 2)
    cells = Array(repeating: .empty, count: columns * rows)
  }

  private static func whole(_ size: Double) -> Int {
    size.isFinite ? Int(max(0, min(size.rounded(.up), Double(limit)))) : 0
  }

  private func index(_ column: Int, _ row: Int) -> Int? {
    guard (0..<columns).contains(column), (0..<rows).contains(row) else { return nil }
    return row * columns + column
  }

  mutating func put(_ character: Character, ink: Ink, column: Int, row: Int) {
    let width = max(1, CellWidth.of(character))
    guard let start = index(column, row), index(column + width - 1, row) != nil else { return }
    for place in start..<start + width {
      release(place)
      cells[place] = .taken
    }
    cells[start] = .glyph(character, ink)
  }

  /// The character that stands in a cell.
  func glyph(column: Int, row: Int) -> Character? {
    guard let place = index(column, row), case .glyph(let glyph, _) = cells[place] else {
      return nil
    }
    return glyph
  }

  /// Puts a character of a line where nothing stands yet; two lines that cross make a cross.
  mutating func stroke(_ character: Character, ink: Ink, column: Int, row: Int) {
    guard let place = index(column, row) else { return }
    if case .glyph(let other, _) = cells[place], let cross = Strokes.cross(other, character) {
      cells[place] = .glyph(cross, ink)
    } else {
      put(character, ink: ink, column: column, row: row)
    }
  }

  /// Adds one of the eight dots of a cell, numbered as Unicode numbers them.
  mutating func dot(_ bits: UInt8, ink: Ink, column: Int, row: Int) {
    guard let place = index(column, row) else { return }
    switch cells[place] {
    case .empty: cells[place] = .dots(bits, ink)
    case .dots(let others, _): cells[place] = .dots(others | bits, ink)
    case .glyph, .taken: break
    }
  }

  mutating func clear(_ area: Area) {
    let across = min(columns, max(0, area.left.cell))..<columns
    let down = min(rows, max(0, (area.top / 2).cell))..<rows
    for row in down.prefix(while: { Double($0) < area.bottom / 2 }) {
      for column in across.prefix(while: { Double($0) < area.right }) {
        let place = row * columns + column
        release(place)
        cells[place] = .empty
      }
    }
  }

  /// Empties the whole of a wide character before a part of it is overwritten.
  private mutating func release(_ place: Int) {
    var start = place
    while start > 0, case .taken = cells[start] { start -= 1 }
    guard case .glyph(let character, _) = cells[start] else { return }
    for part in start..<start + max(1, CellWidth.of(character)) { cells[part] = .empty }
  }

  var lines: [StyledText] {
    (0..<rows).map { StyledText(Self.spans(cells[$0 * columns..<($0 + 1) * columns])) }
  }

  private static func spans(_ cells: ArraySlice<Cell>) -> [Span] {
    var spans: [Span] = []
    var text = ""
    var ink = Ink.plain
    for cell in cells {
      guard let (character, next) = look(of: cell) else { continue }
      if next != ink, !text.isEmpty {
        spans.append(Span(ink, SafeLine(printable: text)))
        text = ""
      }
      ink = next
      text.append(character)
    }
    if !text.isEmpty { spans.append(Span(ink, SafeLine(printable: text))) }
    return spans
  }

  private static func look(of cell: Cell) -> (Character, Ink)? {
    switch cell {
    case .empty: (" ", .plain)
    case .dots(let bits, let ink): (Character(Unicode.Scalar(0x2800 + UInt32(bits)) ?? " "), ink)
    case .glyph(let character, let ink): (character, ink)
    case .taken: nil
    }
  }
}

extension Double {
  /// The number of the cell that begins at or before this; for what is far outside or no number,
  /// one that no picture has.
  var cell: Int {
    isFinite ? Int(Swift.max(-1e6, Swift.min(self, 1e6)).rounded(.down)) : -1_000_000
  }
}
