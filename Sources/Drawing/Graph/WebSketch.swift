/// People and their ties as something to draw: who they are to each other was decided elsewhere.
///
/// Everything stands in one order whatever order it was given in, so that the same web is always
/// the same picture. Ties to nobody and ties of one person to themselves are left out.
package struct WebSketch: Hashable, Sendable {
  /// What it shows, in a few words.
  package let title: String
  /// The same in full, for somebody who cannot see it.
  package let description: String
  /// Who is in it: `me` first, then by name.
  package let nodes: [WebNode]
  /// The ties between them.
  package let edges: [WebEdge]
  /// What lines and marks mean.
  package let key: [WebKeyRow]

  /// A web of people, each once, and of ties between them.
  package init(
    title: String, description: String, nodes: [WebNode], edges: [WebEdge], key: [WebKeyRow] = []
  ) {
    self.title = title
    self.description = description
    self.key = key
    var seen: Set<String> = []
    let sorted = nodes.sorted(by: WebNode.precedes).filter { seen.insert($0.id).inserted }
    let places = Dictionary(
      zip(sorted.map(\.id), sorted.indices), uniquingKeysWith: { first, _ in first })
    self.nodes = sorted
    self.edges = Self.sorted(edges, places)
  }

  private static func sorted(_ edges: [WebEdge], _ places: [String: Int]) -> [WebEdge] {
    let placed = edges.compactMap { edge -> (low: Int, high: Int, edge: WebEdge)? in
      guard let from = places[edge.from], let to = places[edge.to], from != to else { return nil }
      return (min(from, to), max(from, to), from < to || edge.isOneWay ? edge : edge.turned)
    }
    let ordered = placed.sorted {
      ($0.low, $0.high) == ($1.low, $1.high)
        ? $0.edge.precedes($1.edge) : ($0.low, $0.high) < ($1.low, $1.high)
    }
    return ordered.map(\.edge)
  }
}
