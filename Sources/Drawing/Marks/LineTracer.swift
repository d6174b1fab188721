/// Draws one line on cells: box characters where it is level or upright, else Braille or ASCII.
struct LineTracer {
  private let line: LineMark
  private let strokes: Strokes
  private let way: Point

  init(_ line: LineMark, strokes: Strokes) {
    self.line = line
    self.strokes = strokes
    way = line.to - line.from
  }

  func trace(on grid: inout CellGrid) {
    guard way.length.isFinite, way.length < 1e5 else { return }
    if (line.from.y / 2).cell == (line.to.y / 2).cell {
      traceLevel(on: &grid)
    } else if line.from.x.cell == line.to.x.cell {
      traceUpright(on: &grid)
    } else if strokes == .ascii {
      traceASCII(on: &grid)
    } else {
      traceDots(on: &grid)
    }
  }

  private func traceLevel(on grid: inout CellGrid) {
    let character = strokes.horizontal(line.style)
    let columns = Self.cells(between: line.from.x, line.to.x)
    for column in columns
    where strokes == .unicode || isDrawn(step: column - columns.lowerBound, of: 2) {
      grid.stroke(character, ink: line.ink, column: column, row: (line.from.y / 2).cell)
    }
  }

  private func traceUpright(on grid: inout CellGrid) {
    let character = strokes.vertical(line.style)
    for row in Self.cells(between: line.from.y / 2, line.to.y / 2) {
      grid.stroke(character, ink: line.ink, column: line.from.x.cell, row: row)
    }
  }

  private static func cells(between start: Double, _ end: Double) -> Range<Int> {
    let first = min(start, end).rounded().cell
    return first..<max(first + 1, max(start, end).rounded().cell)
  }

  /// Two dots to a cell across and four down, so that both are half a unit apart.
  private func traceDots(on grid: inout CellGrid) {
    let steps = Int((max(abs(way.x), abs(way.y)) * 2).rounded(.up))
    for step in 0...steps where isDrawn(step: step, of: 7) {
      let point = line.from + way * (Double(step) / Double(steps))
      let across = (point.x * 2).cell
      let down = (point.y * 2).cell
      let bits = Self.dots[(down & 3) * 2 + (across & 1)]
      grid.dot(bits, ink: line.ink, column: across >> 1, row: down >> 2)
    }
  }

  private static let dots: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]

  private func isDrawn(step: Int, of period: Int) -> Bool {
    switch line.style {
    case .solid: true
    case .dashed: step % period < (period + 1) / 2
    case .dotted: step % min(period, 3) == 0
    }
  }
}

extension LineTracer {
  private func traceASCII(on grid: inout CellGrid) {
    let isFlat = abs(way.x) > abs(way.y)
    let length = isFlat ? abs(way.x) : abs(way.y) / 2
    let steps = max(1, Int(length.rounded(.up)))
    for step in 0..<steps where isDrawn(step: step, of: 2) {
      let point = line.from + way * ((Double(step) + 0.5) / Double(steps))
      let character = isFlat ? flatCharacter(at: point) : steepCharacter
      grid.stroke(character, ink: line.ink, column: point.x.cell, row: (point.y / 2).cell)
    }
  }

  private func flatCharacter(at point: Point) -> Character {
    if line.style == .dotted { return "." }
    if abs(way.x) < abs(way.y) * 0.9 { return diagonal }
    let part = (point.y / 2).truncatingRemainder(dividingBy: 1)
    return part < 0.34 ? "'" : part < 0.67 ? "-" : "."
  }

  private var steepCharacter: Character {
    if line.style == .dotted { return ":" }
    return abs(way.x) * 5 < abs(way.y) ? "|" : diagonal
  }

  private var diagonal: Character { (way.x > 0) == (way.y > 0) ? "\\" : "/" }
}
