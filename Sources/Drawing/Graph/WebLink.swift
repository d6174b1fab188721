/// All ties between the same two people, drawn as one line.
struct WebLink {
  /// Where the two stand in the web's order; for an arrow, where it comes from and where it goes.
  let from: Int
  let to: Int
  /// The style that catches the eye most.
  let style: LineStyle
  /// What the ties are called, each once.
  let labels: [String]
  let isOneWay: Bool

  /// The only tie of two people.
  private init(_ tie: PlacedTie) {
    (from, to) = tie.ends
    style = tie.style
    isOneWay = tie.isOneWay
    labels = tie.labels.count == 1 ? tie.labels.filter { !$0.isEmpty } : Self.once(tie.labels)
  }

  /// Ties between the same two people, in the order of the web.
  private init(_ ties: ArraySlice<PlacedTie>) {
    let first = ties.first?.ends ?? (from: 0, to: 0)
    var style = LineStyle.dotted
    var isOneWay = true
    var labels: [String] = []
    for tie in ties {
      if tie.style.weight < style.weight { style = tie.style }
      isOneWay = isOneWay && tie.isOneWay && tie.ends == first
      labels += tie.labels
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
    let ties = web.ties
    var links: [WebLink] = []
    links.reserveCapacity(ties.count)
    var start = 0
    while start < ties.count {
      let (low, high) = (ties[start].low, ties[start].high)
      var end = start + 1
      while end < ties.count, ties[end].low == low, ties[end].high == high { end += 1 }
      links.append(end == start + 1 ? WebLink(ties[start]) : WebLink(ties[start..<end]))
      start = end
    }
    return links
  }
}
