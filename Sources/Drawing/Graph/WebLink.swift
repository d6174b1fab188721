/// All ties between the same two people, drawn as one line.
struct WebLink {
  /// Where the two stand in the web's order; for an arrow, where it comes from and where it goes.
  let from: Int
  let to: Int
  /// The style that catches the eye most.
  let style: LineStyle
  let labels: [SafeLine]
  let isOneWay: Bool

  /// Ties between the same two people, in the order of the web.
  private init(_ edges: ArraySlice<PlacedEdge>) {
    let first = edges.first?.ends ?? (from: 0, to: 0)
    var style = LineStyle.dotted
    var isOneWay = true
    var labels: [String] = []
    for placed in edges {
      if placed.edge.style.weight < style.weight { style = placed.edge.style }
      isOneWay = isOneWay && placed.edge.isOneWay && placed.ends == first
      for label in placed.edge.labels where !label.isEmpty && !labels.contains(label) {
        labels.append(label)
      }
    }
    from = first.from
    to = first.to
    self.style = style
    self.isOneWay = isOneWay
    self.labels = labels.map { SafeLine($0) }
  }

  /// All labels on one line of at most so many cells, or nil without any.
  func label(cells: Int) -> SafeLine? {
    labels.isEmpty ? nil : SafeLine(labels.map(\.text).joined(separator: ", ")).cut(to: cells)
  }

  static func all(of web: WebSketch) -> [WebLink] {
    let placed = web.placed
    var links: [WebLink] = []
    links.reserveCapacity(placed.count)
    var start = 0
    while start < placed.count {
      var end = start + 1
      while end < placed.count, placed[end].low == placed[start].low,
        placed[end].high == placed[start].high
      {
        end += 1
      }
      links.append(WebLink(placed[start..<end]))
      start = end
    }
    return links
  }
}
