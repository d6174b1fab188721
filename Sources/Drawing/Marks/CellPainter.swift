/// Paints a picture on terminal cells: a unit is a cell wide, two units are a line.
package struct CellPainter: Sendable {
  private let strokes: Strokes

  /// A painter that draws with Braille dots and box characters, or with plain ASCII.
  package init(ascii: Bool = false) { strokes = ascii ? .ascii : .unicode }

  /// The picture, line by line.
  package func lines(of picture: Picture) -> [StyledText] {
    var grid = CellGrid(size: picture.size)
    for mark in picture.marks { paint(mark, on: &grid) }
    return grid.lines
  }

  private func paint(_ mark: Mark, on grid: inout CellGrid) {
    switch mark {
    case .line(let line): paint(line, on: &grid)
    case .dot(let dot):
      paint(dot, on: &grid)
    case .plate(let plate): grid.clear(plate.area)
    case .text(let text): paint(text, on: &grid)
    }
  }

  /// A full dot and a ring in one cell are both visible.
  private func paint(_ dot: DotMark, on grid: inout CellGrid) {
    let (column, row) = (dot.centre.x.cell, (dot.centre.y / 2).cell)
    let other = strokes.dot(isFilled: !dot.isFilled)
    let isBoth = grid.glyph(column: column, row: row) == other
    let symbol = isBoth ? strokes.fullAndRing : strokes.dot(isFilled: dot.isFilled)
    grid.put(symbol, ink: dot.ink, column: column, row: row)
  }

  private func paint(_ text: TextMark, on grid: inout CellGrid) {
    let cells = Double(text.text.cells)
    let shift =
      switch text.anchor {
      case .leading: 0.0
      case .centre: cells / 2
      case .trailing: cells
      }
    var column = (text.at.x - shift).cell
    for character in text.text.text {
      grid.put(character, ink: text.ink, column: column, row: (text.at.y / 2).cell)
      column += CellWidth.of(character)
    }
  }

  private func paint(_ line: LineMark, on grid: inout CellGrid) {
    LineTracer(line, strokes: strokes).trace(on: &grid)
    guard line.isArrow else { return }
    let way = line.to - line.from
    let end = line.to - way * (0.5 / max(way.length, 0.5))
    let head = strokes.head(towards: way)
    grid.put(head, ink: line.ink, column: end.x.cell, row: (end.y / 2).cell)
  }
}
