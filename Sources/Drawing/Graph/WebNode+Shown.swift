extension WebNode {
  /// The name as it is shown, never empty and never longer than so many cells.
  func shownName(cells: Int, ascii: Bool = false) -> SafeLine {
    let line = SafeLine(name).cut(to: cells, ascii: ascii)
    return line.text.allSatisfy { $0 == " " } ? SafeLine("?") : line
  }

  func shownNote(cells: Int, ascii: Bool = false) -> SafeLine? {
    note.flatMap { $0.isEmpty ? nil : SafeLine($0).cut(to: cells, ascii: ascii) }
  }
}

extension SafeLine {
  /// The line, or as much of it as fits with `…` or `...` at its end.
  func cut(to width: Int, ascii: Bool) -> SafeLine {
    guard ascii, cells > width, width > 3 else { return cut(to: width) }
    return SafeLine(printable: cut(to: width - 2).text.dropLast() + "...")
  }
}
