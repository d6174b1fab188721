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
  /// What lines and marks mean.
  package let key: [WebKeyRow]
  /// The ties between them, each with where its two people stand.
  let placed: [PlacedEdge]

  /// A web of people, each once, and of ties between them.
  package init(
    title: String, description: String, nodes: [WebNode], edges: [WebEdge], key: [WebKeyRow] = []
  ) {
    self.title = title
    self.description = description
    self.key = key
    var places: [String: Int] = [:]
    places.reserveCapacity(nodes.count)
    var once: [WebNode] = []
    once.reserveCapacity(nodes.count)
    for node in nodes.sorted(by: WebNode.precedes) where places[node.id] == nil {
      places[node.id] = once.count
      once.append(node)
    }
    self.nodes = once
    placed = PlacedEdge.sorted(edges, places)
  }

  /// The ties between them.
  package var edges: [WebEdge] { placed.map(\.edge) }
}

/// A tie of a web, with where its two people stand in the web's order.
struct PlacedEdge: Hashable, Sendable {
  let low: Int
  let high: Int
  /// Whether it leads from the later of the two to the first, as only an arrow may.
  let isBackwards: Bool
  let edge: WebEdge

  private init?(_ edge: WebEdge, _ places: [String: Int]) {
    guard let from = places[edge.from], let to = places[edge.to], from != to else { return nil }
    low = min(from, to)
    high = max(from, to)
    isBackwards = from > to && edge.isOneWay
    self.edge = from < to || edge.isOneWay ? edge : edge.turned
  }

  /// Where the tie begins, and where it leads.
  var ends: (from: Int, to: Int) { isBackwards ? (high, low) : (low, high) }

  static func sorted(_ edges: [WebEdge], _ places: [String: Int]) -> [PlacedEdge] {
    var placed: [PlacedEdge] = []
    placed.reserveCapacity(edges.count)
    for edge in edges {
      if let edge = PlacedEdge(edge, places) { placed.append(edge) }
    }
    placed.sort(by: precedes)
    return placed
  }

  private static func precedes(_ one: PlacedEdge, _ other: PlacedEdge) -> Bool {
    if one.low != other.low { return one.low < other.low }
    if one.high != other.high { return one.high < other.high }
    return one.edge.precedes(other.edge)
  }
}
