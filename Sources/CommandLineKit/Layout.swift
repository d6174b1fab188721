/// Two cells side by side; every paragraph of the right one is wrapped in its column.
struct Row {
  let left: String
  let right: [String]
}

/// A heading with rows under it; a section without rows is not shown.
struct Section {
  let heading: String
  let rows: [Row]
}

/// Text in lines of a width, counted in characters.
enum Layout {
  static func wrap(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The width of the left column that suits every row that keeps to the limit.
  static func column(_ rows: [Row], limit: Int) -> Int {
    (rows.map(\.left.count).filter { $0 <= limit }.max() ?? limit) + 4
  }

  static func lines(_ row: Row, column: Int, width: Int) -> [String] {
    let margin = String(repeating: " ", count: column)
    var lines = row.right.flatMap { wrap($0, width: width - column) }.map { margin + $0 }
    let left = "  " + row.left
    guard left.count + 2 <= column, let first = lines.first else { return [left] + lines }
    lines[0] = left + first.dropFirst(left.count)
    return lines
  }

  static func lines(_ section: Section, column: Int, width: Int) -> [String] {
    guard !section.rows.isEmpty else { return [] }
    return [section.heading + ":"]
      + section.rows.flatMap { lines($0, column: column, width: width) } + [""]
  }
}
