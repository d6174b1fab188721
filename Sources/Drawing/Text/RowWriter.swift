/// Lines that are written as they come, for long lists of which a page would keep every one.
package struct RowWriter {
  private let painter: Painter
  private let width: Int
  /// What was written so far, each line with its break.
  package private(set) var bytes: [UInt8] = []

  /// For lines of so many cells; without a width none is cut or goes on below.
  package init(width: Int?, colour: Bool) {
    painter = Painter(colour: colour)
    self.width = width ?? .max
  }

  /// Writes a row of a table, cut where it is too long.
  package mutating func add(_ row: StyledText) {
    painter.append(row.cut(to: width), to: &bytes)
  }

  /// Writes a line; where it is too long, it goes on below, indented by `hanging` cells.
  package mutating func line(_ text: StyledText, hanging: Int) {
    add(text, wrapped: Wrap(width: width, hanging: hanging), behind: [], then: [])
  }

  /// Writes the lines of a text, the first of them behind one row and the others behind another.
  mutating func add(
    _ text: StyledText, wrapped wrap: Wrap, behind lead: StyledText, then rest: StyledText
  ) {
    let fits = max(lead.cells, rest.cells) <= width - wrap.width
    if fits, painter.append(text, wrap, behind: lead, then: rest, to: &bytes) { return }
    var lines: [StyledText] = []
    text.wrap(wrap, behind: lead, then: rest, to: &lines)
    for line in lines { add(line) }
  }
}
