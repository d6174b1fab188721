/// All edges between the same two people, drawn as one line.
struct WebLink {
  /// Where the two stand in the web's order; for an arrow, where it comes from and where it goes.
  let from: Int
  let to: Int
  /// The style that catches the eye most.
  let style: LineStyle
  /// What the edges are called, each once.
  let labels: [String]
  let isOneWay: Bool

  /// The only edge of two people.
  private init(_ edge: PlacedEdge) {
    (from, to) = edge.ends
    style = edge.style
    isOneWay = edge.isOneWay
    labels = edge.labels.count == 1 ? edge.labels.filter { !$0.isEmpty } : Self.once(edge.labels)
  }

  /// Edges between the same two people, in the order of the web.
  private init(_ edges: ArraySlice<PlacedEdge>) {
    let first = edges.first?.ends ?? (from: 0, to: 0)
    var style = LineStyle.dotted
    var isOneWay = true
    var labels: [String] = []
    for edge in edges {
      if edge.style.weight < style.weight { style = edge.style }
      isOneWay = isOneWay && edge.isOneWay && edge.ends == first
      labels += edge.labels
    }
    from = first.from
    to = first.to
    self.style = style
    self.isOneWay = isOneWay
    self.labels = Self.once(labels)
  }

  private static func once(_ labels: [String]) -> [String] {
    var once: [String] = []
    for label in labels where !label.isEmpty && !once.contains(label) { once.append(label) }
    return once
  }

  /// All labels on one line of at most so many cells, or nil without any.
  func label(cells: Int) -> SafeLine? {
    if labels.isEmpty { return nil }
    let lines = labels.map { SafeLine($0) }
    if lines.count == 1, lines[0].plainCells != nil { return lines[0].cut(to: cells) }
    return SafeLine(lines.map(\.text).joined(separator: ", ")).cut(to: cells)
  }

  static func all(of web: WebSketch) -> [WebLink] {
    let edges = web.placed
    var links: [WebLink] = []
    links.reserveCapacity(edges.count)
    var start = 0
    while start < edges.count {
      let (low, high) = (edges[start].low, edges[start].high)
      var end = start + 1
      while end < edges.count, edges[end].low == low, edges[end].high == high { end += 1 }
      links.append(end == start + 1 ? WebLink(edges[start]) : WebLink(edges[start..<end]))
      start = end
    }
    return links
  }
}
