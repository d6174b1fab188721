/// What a command shows, line by line, before it is known how wide the terminal is.
package struct Page: Sendable {
  private enum Block: Sendable {
    case wrapped(StyledText, indent: Int, hanging: Int)
    case cut(StyledText)
    case whole(StyledText, indent: Int)
  }

  private var blocks: [Block] = []

  /// A page with nothing on it.
  package init() {}

  /// Whether nothing was put on the page.
  package var isEmpty: Bool { blocks.isEmpty }

  /// One line; where it is too long, it goes on below, indented by `hanging` cells.
  package mutating func line(_ text: StyledText, indent: Int = 0, hanging: Int = 0) {
    blocks.append(.wrapped(text, indent: indent, hanging: hanging))
  }

  /// One line that is cut where it is too long: a row of a table.
  package mutating func row(_ text: StyledText) { blocks.append(.cut(text)) }

  /// One line that is never broken, however long: a command to be pasted. Broken into lines, most of them were
  /// errors to a shell.
  package mutating func whole(_ text: StyledText, indent: Int = 0) {
    blocks.append(.whole(text, indent: indent))
  }

  /// Any text with its own line breaks, in one ink.
  package mutating func paragraph(
    _ text: some StringProtocol, _ ink: Ink = .plain, indent: Int = 0, hanging: Int = 0
  ) {
    SafeLine.eachLine(of: text) { line([Span(ink, $0)], indent: indent, hanging: hanging) }
  }

  /// An empty line.
  package mutating func blank() { line([]) }

  /// Puts another page below this one.
  package mutating func append(_ other: Page) { blocks += other.blocks }

  /// The lines of the page, each with its line break; without a width nothing is wrapped or cut.
  package func render(width: Int?, colour: Bool) -> String {
    String(decoding: bytes(width: width, colour: colour), as: UTF8.self)
  }

  /// The same as bytes, each line written as soon as it is known where it breaks.
  package func bytes(width: Int?, colour: Bool) -> [UInt8] {
    let painter = Painter(colour: colour)
    let width = width ?? .max
    var bytes: [UInt8] = []
    bytes.reserveCapacity(blocks.count * 64)
    for block in blocks {
      switch block {
      case .wrapped(let text, let indent, let hanging):
        let wrap = Wrap(width: width, indent: indent, hanging: hanging)
        if painter.append(text, wrap, behind: [], then: [], to: &bytes) { continue }
        for line in text.wrapped(wrap) { painter.append(line, to: &bytes) }
      case .whole(let text, let indent):
        let wrap = Wrap(width: .max, indent: indent, hanging: 0)
        for line in text.wrapped(wrap) { painter.append(line, to: &bytes) }
      case .cut(let text): painter.append(text.cut(to: width), to: &bytes)
      }
    }
    return bytes
  }
}
