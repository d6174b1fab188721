/// Breaks text into lines that are at most so many cells wide.
///
/// The writer's own line breaks stay, and so does what a line begins with: the lines that follow
/// stand under its text, not under its list mark. Nothing visible is ever lost.
package struct Wrap: Sendable {
  let width: Int
  private let indent: Int
  private let hanging: Int

  /// Lines of `width` cells, all indented, and those that continue another indented further.
  package init(width: Int, indent: Int = 0, hanging: Int = 0) {
    self.width = max(1, width)
    self.indent = indent
    self.hanging = hanging
  }

  /// The lines of any text, wrapped one by one.
  package func lines(of text: some StringProtocol) -> [SafeLine] {
    SafeLine.lines(of: text).flatMap { lines(of: $0) }
  }

  /// One line, wrapped.
  package func lines(of line: SafeLine) -> [SafeLine] {
    pieces(of: line.text).map {
      SafeLine(printable: Padding.spaces($0.indent) + line.text[$0.range])
    }
  }

  /// Where the lines stand in a text that is printable, and how far each is indented.
  func pieces(of text: String) -> [(indent: Int, range: Range<String.Index>)] {
    let lead = LineLead(of: text)
    let first = atMostHalf(indent + lead.spaces)
    let rest = atMostHalf(indent + lead.spaces + lead.mark + hanging)
    var breaker = LineBreaker(text: text, first: width - first, rest: width - rest)
    return breaker.ranges(from: lead.end).enumerated().map { number, range in
      (range.isEmpty ? 0 : number == 0 ? first : rest, range)
    }
  }

  /// How far a line of these pieces is indented that fits as it is, as most do; nil where it has to be
  /// looked at, which costs ten times as much.
  func indentOfWhole(_ line: StyledText) -> Int? {
    let indent = atMostHalf(indent)
    var cells = indent
    for span in line.spans {
      guard let some = span.text.plainCells else { return nil }
      cells += some
    }
    let space = UInt8(ascii: " ")
    guard cells <= width, let first = line.spans.first?.text.text.utf8.first, first != space,
      let last = line.spans.last?.text.text.utf8.last, last != space
    else { return nil }
    return indent
  }

  /// As `pieces(of:)`, for the bytes of plain Latin; nil where a word is longer than a line.
  func lines(ofPlain bytes: [UInt8]) -> PlainLines? {
    let lead = PlainLead(of: bytes.span)
    let first = atMostHalf(indent + lead.spaces)
    let rest = atMostHalf(indent + lead.spaces + lead.mark + hanging)
    return PlainLineBreaker.lines(
      in: bytes.span, from: lead.spaces, first: width - first, rest: width - rest
    ).map { PlainLines(first: first, rest: rest, lines: $0) }
  }

  /// However deep something is indented, half the width is left for reading.
  private func atMostHalf(_ cells: Int) -> Int { min(max(0, cells), width / 2) }
}

/// Where the lines of a plain text stand, and how far the first of them and the rest are indented.
struct PlainLines {
  let first: Int
  let rest: Int
  let lines: [PlainLineBreaker.Line]

  /// Whether there are no words on it.
  var isBlank: Bool { lines.isEmpty }
}
