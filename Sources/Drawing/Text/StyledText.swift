/// One line in several inks.
package struct StyledText: Hashable, Sendable {
  /// The pieces from left to right.
  package private(set) var spans: [Span]

  /// The spans side by side.
  package init(_ spans: [Span] = []) { self.spans = spans }

  /// The text without its inks.
  package var text: String { spans.map(\.text.text).joined() }

  /// How many terminal cells the line takes.
  package var cells: Int { plainCells ?? CellWidth.of(text) }

  /// How many they are, if all of it is plain Latin: then they can be added up.
  var plainCells: Int? {
    var cells = 0
    for span in spans {
      guard let some = span.text.plainCells else { return nil }
      cells += some
    }
    return cells
  }

  /// Puts another line behind this one.
  package mutating func append(_ other: StyledText) { spans += other.spans }

  /// Puts another piece behind this line.
  package mutating func append(_ span: Span) { spans.append(span) }

  /// Two lines side by side.
  package static func + (left: StyledText, right: StyledText) -> StyledText {
    StyledText(left.spans + right.spans)
  }

  /// The line with spaces added until it is so many cells wide; a longer line stays as it is.
  package func padded(to width: Int, _ alignment: Alignment = .leading) -> StyledText {
    let padding = Padding(of: width - cells, alignment)
    var padded: [Span] = []
    padded.reserveCapacity(spans.count + 2)
    padded.append(Span(.plain, SafeLine(spaces: padding.before)))
    padded += spans
    padded.append(Span(.plain, SafeLine(spaces: padding.after)))
    return StyledText(padded)
  }

  /// The line, or as much of it as fits in so many cells with an `…` at its end.
  package func cut(to width: Int) -> StyledText {
    if let plainCells, plainCells <= width { return self }
    let map = SpanMap(of: spans)
    guard let end = SafeLine(printable: map.text).cutIndex(for: width) else { return self }
    let kept = map.spans(in: map.text.startIndex..<end)
    let ellipsis = Span(kept.last?.ink ?? .plain, width > 0 ? "…" : "")
    return StyledText(kept + [ellipsis])
  }

  /// The line, wrapped; inks go on across the breaks.
  package func wrapped(_ wrap: Wrap) -> [StyledText] {
    var lines: [StyledText] = []
    self.wrap(wrap, behind: [], then: [], to: &lines)
    return lines
  }

  /// Adds the lines to others, the first of them behind one text and the rest behind another: to put them
  /// together afterwards makes three lists for each.
  func wrap(
    _ wrap: Wrap, behind lead: StyledText, then rest: StyledText, to lines: inout [StyledText]
  ) {
    if let indent = wrap.indentOfWhole(self) {
      lines.append(StyledText(lead.spans, indent: indent, spans[...]))
      return
    }
    let map = SpanMap(of: spans)
    for (number, piece) in wrap.pieces(of: map.text).enumerated() {
      let before = number == 0 ? lead.spans : rest.spans
      lines.append(StyledText(before, indent: piece.indent, map.spans(in: piece.range)[...]))
    }
  }

  private init(_ lead: [Span], indent: Int, _ spans: ArraySlice<Span>) {
    var all: [Span] = []
    all.reserveCapacity(lead.count + 1 + spans.count)
    all += lead
    all.append(Span(.plain, SafeLine(spaces: indent)))
    all += spans
    self.init(all)
  }
}

extension StyledText: ExpressibleByArrayLiteral {
  /// The spans side by side.
  package init(arrayLiteral spans: Span...) { self.init(spans) }
}
