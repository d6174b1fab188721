/// The numbers of a chart in rows: what stands behind every chart for whoever reads instead of looks.
package struct ChartTable: Hashable, Sendable {
  /// What the columns hold.
  package let heads: [SafeLine]
  /// The rows, each as long as the heads.
  package let rows: [[SafeLine]]

  /// A table of texts.
  package init(heads: [String], rows: [[String]]) {
    self.heads = heads.map { SafeLine($0) }
    self.rows = rows.map { $0.map { SafeLine($0) } }
  }

  /// The table for the terminal: the first column to the left, the others to the right.
  package var lines: [StyledText] {
    let all = [heads] + rows
    let widths = heads.indices.map { column in
      all.map { $0.indices.contains(column) ? $0[column].cells : 0 }.max() ?? 0
    }
    return all.enumerated().map { number, row in
      let cells = zip(row, widths).enumerated().map { column, cell in
        StyledText([Span(number == 0 ? .faint : .plain, cell.0)])
          .padded(to: cell.1 + 2, column == 0 ? .leading : .trailing)
      }
      return cells.reduce(StyledText()) { $0 + $1 }
    }
  }
}
