/// All ties between the same two people, drawn as one line.
struct WebLink {
  /// Where the two stand in the web's order; for an arrow, where it comes from and where it goes.
  let from: Int
  let to: Int
  /// The style that catches the eye most.
  let style: LineStyle
  let labels: [SafeLine]
  let isOneWay: Bool

  /// The ties between the same two people.
  private init(_ edges: [WebEdge], places: [String: Int]) {
    let ends = edges.compactMap { edge in
      places[edge.from].flatMap { from in places[edge.to].map { (from: from, to: $0) } }
    }
    let first = ends.first ?? (from: 0, to: 0)
    from = first.from
    to = first.to
    style = edges.map(\.style).min { $0.weight < $1.weight } ?? .solid
    isOneWay = edges.allSatisfy(\.isOneWay) && ends.allSatisfy { $0 == first }
    var seen: Set<String> = []
    labels = edges.flatMap(\.labels).filter { !$0.isEmpty && seen.insert($0).inserted }
      .map { SafeLine($0) }
  }

  /// All labels on one line of at most so many cells, or nil without any.
  func label(cells: Int) -> SafeLine? {
    labels.isEmpty ? nil : SafeLine(labels.map(\.text).joined(separator: ", ")).cut(to: cells)
  }

  static func all(of web: WebSketch) -> [WebLink] {
    let places = web.places
    var groups: [[WebEdge]] = []
    var pairs: [Set<String>] = []
    for edge in web.edges {
      if pairs.last == [edge.from, edge.to] {
        groups[groups.count - 1].append(edge)
      } else {
        groups.append([edge])
        pairs.append([edge.from, edge.to])
      }
    }
    return groups.map { WebLink($0, places: places) }
  }
}

extension WebSketch {
  /// Where each id stands in the order of the web.
  var places: [String: Int] {
    Dictionary(uniqueKeysWithValues: zip(nodes.map(\.id), nodes.indices))
  }
}
