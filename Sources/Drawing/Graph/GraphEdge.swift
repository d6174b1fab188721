/// An edge between two people of a web, by their numbers in a list.
package struct GraphEdge: Sendable {
  let from: Int
  let to: Int
  let style: LineStyle
  let labels: [String]
  let isOneWay: Bool

  /// An edge; what it is called, and whether it goes from the one to the other only.
  package init(from: Int, to: Int, style: LineStyle, labels: [String], isOneWay: Bool) {
    self.from = from
    self.to = to
    self.style = style
    self.labels = labels
    self.isOneWay = isOneWay
  }

  init(_ edge: WebEdge, from: Int, to: Int) {
    self.init(
      from: from, to: to, style: edge.style, labels: edge.labels, isOneWay: edge.isOneWay)
  }
}

/// An edge of a web, with where its two people stand in the web's order.
struct PlacedEdge: Hashable, Sendable {
  let low: Int
  let high: Int
  let style: LineStyle
  let labels: [String]
  let isOneWay: Bool
  /// Whether it leads from the later of the two to the first, as only an arrow may.
  let isBackwards: Bool

  private init(_ edge: GraphEdge, from: Int, to: Int) {
    low = min(from, to)
    high = max(from, to)
    style = edge.style
    labels = edge.labels
    isOneWay = edge.isOneWay
    isBackwards = edge.isOneWay && from > to
  }

  /// Where the edge begins, and where it leads.
  var ends: (from: Int, to: Int) { isBackwards ? (high, low) : (low, high) }

  /// In the order of the people, given where each of them stands now.
  static func sorted(_ edges: [GraphEdge], _ places: [Int], _ nodes: [WebNode]) -> [PlacedEdge] {
    let placed = { (number: Int) in
      PlacedEdge(edges[number], from: places[edges[number].from], to: places[edges[number].to])
    }
    var order: [Order] = []
    order.reserveCapacity(edges.count)
    for number in edges.indices {
      let (from, to) = (places[edges[number].from], places[edges[number].to])
      guard from != to else { continue }
      order.append(
        Order(people: UInt64(min(from, to)) << 32 | UInt64(max(from, to)), number: number))
    }
    // Sorted by numbers alone: moving edges with their labels takes four times as long.
    order.sort { one, other in
      one.people == other.people
        ? precedes(placed(one.number), placed(other.number), nodes) : one.people < other.people
    }
    var sorted: [PlacedEdge] = []
    sorted.reserveCapacity(order.count)
    for place in order { sorted.append(placed(place.number)) }
    return sorted
  }

  private struct Order {
    let people: UInt64
    let number: Int
  }

  /// Of edges between the same two people.
  private static func precedes(
    _ one: PlacedEdge, _ other: PlacedEdge, _ nodes: [WebNode]
  ) -> Bool {
    (
      one.style.weight, one.isOneWay ? 1 : 0, nodes[one.ends.from].id,
      one.labels.joined(separator: "\u{0}"), one.labels.count
    ) < (
      other.style.weight, other.isOneWay ? 1 : 0, nodes[other.ends.from].id,
      other.labels.joined(separator: "\u{0}"), other.labels.count
    )
  }
}
