/// A tie between two people of a web, by their numbers in a list.
package struct WebTie: Sendable {
  let from: Int
  let to: Int
  let style: LineStyle
  let labels: [String]
  let isOneWay: Bool

  /// A tie; what it is called, and whether it goes from the one to the other only.
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

/// A tie of a web, with where its two people stand in the web's order.
struct PlacedTie: Hashable, Sendable {
  let low: Int
  let high: Int
  let style: LineStyle
  let labels: [String]
  let isOneWay: Bool
  /// Whether it leads from the later of the two to the first, as only an arrow may.
  let isBackwards: Bool

  private init(_ tie: WebTie, from: Int, to: Int) {
    low = min(from, to)
    high = max(from, to)
    style = tie.style
    labels = tie.labels
    isOneWay = tie.isOneWay
    isBackwards = tie.isOneWay && from > to
  }

  /// Where the tie begins, and where it leads.
  var ends: (from: Int, to: Int) { isBackwards ? (high, low) : (low, high) }

  /// In the order of the people, given where each of them stands now.
  static func sorted(_ ties: [WebTie], _ places: [Int], _ nodes: [WebNode]) -> [PlacedTie] {
    let placed = { (number: Int) in
      PlacedTie(ties[number], from: places[ties[number].from], to: places[ties[number].to])
    }
    var order: [Order] = []
    order.reserveCapacity(ties.count)
    for number in ties.indices {
      let (from, to) = (places[ties[number].from], places[ties[number].to])
      guard from != to else { continue }
      order.append(
        Order(people: UInt64(min(from, to)) << 32 | UInt64(max(from, to)), number: number))
    }
    // Sorted by numbers alone: ties with all that they are called take four times as long to move.
    order.sort { one, other in
      one.people == other.people
        ? precedes(placed(one.number), placed(other.number), nodes) : one.people < other.people
    }
    var sorted: [PlacedTie] = []
    sorted.reserveCapacity(order.count)
    for place in order { sorted.append(placed(place.number)) }
    return sorted
  }

  private struct Order {
    let people: UInt64
    let number: Int
  }

  /// Of ties between the same two people.
  private static func precedes(
    _ one: PlacedTie, _ other: PlacedTie, _ nodes: [WebNode]
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
