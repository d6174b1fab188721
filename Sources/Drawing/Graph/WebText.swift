/// A web for the terminal: drawn where that can be read, else as a list.
package struct WebText: Sendable {
  private static let mostPeople = 12
  private static let mostEdges = 20
  private static let leastWidth = 40
  private static let mostRows = 44

  private let width: Int
  private let ascii: Bool

  /// So many cells wide; with plain ASCII for lines and marks where that is asked for.
  package init(width: Int, ascii: Bool = false) {
    self.width = max(20, min(width, 160))
    self.ascii = ascii
  }

  /// The lines of the drawing, or of the list.
  package func lines(of web: WebSketch) -> [StyledText] {
    drawing(of: web) ?? WebList(ascii: ascii, width: width).lines(of: web)
  }

  /// The drawing, or nil where it has too many people or edges to be read.
  package func drawing(of web: WebSketch) -> [StyledText]? {
    guard web.nodes.count <= Self.mostPeople, width >= Self.leastWidth else { return nil }
    guard WebLink.all(of: web).count <= Self.mostEdges else { return nil }
    let drawn = WebPicture(of: web, in: .cells(width, ascii: ascii))
    guard !drawn.isMuddled, drawn.picture.size.y <= Double(2 * Self.mostRows) else { return nil }
    return CellPainter(ascii: ascii).lines(of: drawn.picture)
  }

  /// Writes the lines of the drawing, or of the list where that is asked for or no drawing can be read.
  package func write(_ web: WebSketch, asList: Bool, to rows: inout RowWriter) {
    if !asList, let drawing = drawing(of: web) {
      for line in drawing { rows.add(line) }
    } else {
      WebList(ascii: ascii, width: width).write(web, to: &rows)
    }
  }

  /// Everybody with their edges, whatever their number.
  package func list(of web: WebSketch) -> [StyledText] {
    WebList(ascii: ascii, width: width).lines(of: web)
  }
}
