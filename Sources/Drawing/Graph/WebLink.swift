/// All ties between the same two people, drawn as one line.
struct WebLink {
  /// Where the two stand in the web's order; for an arrow, where it comes from and where it goes.
  let from: Int
  let to: Int
  /// The style that catches the eye most.
  let style: LineStyle
  let labels: [SafeLine]
  let isOneWay: Bool

  /// The only tie of two people.
  private init(_ tie: PlacedTie) {
    (from, to) = tie.ends
    style = tie.style
    isOneWay = tie.isOneWay
    var labels: [SafeLine] = []
    for (place, label) in tie.labels.enumerated()
    where !label.isEmpty && !tie.labels[..<place].contains(label) {
      labels.append(SafeLine(label))
    }
    self.labels = labels
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
      for label in tie.labels where !label.isEmpty && !labels.contains(label) {
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
    if labels.count == 1, labels[0].plainCells != nil { return labels[0].cut(to: cells) }
    return labels.isEmpty ? nil : SafeLine(labels.map(\.text).joined(separator: ", ")).cut(to: cells)
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
