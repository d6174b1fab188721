/// Rows of a table that are written as they come, each cut where it is too long.
package struct RowWriter {
  private let painter: Painter
  private let width: Int
  /// What was written so far, each row with its line break.
  package private(set) var bytes: [UInt8] = []

  /// For rows of so many cells; without a width none is cut.
  package init(width: Int?, colour: Bool) {
    painter = Painter(colour: colour)
    self.width = width ?? .max
  }

  /// Writes a row.
  package mutating func add(_ row: StyledText) {
    painter.append(row.cut(to: width), to: &bytes)
  }
}
