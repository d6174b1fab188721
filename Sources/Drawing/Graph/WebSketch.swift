/// People and the edges between them, as something to draw: who they are to each other was decided elsewhere.
///
/// Everything stands in one order whatever order it was given in, so that the same web is always
/// the same picture. An edge is left out if one of its ends is missing, or if both are the same person.
package struct WebSketch: Hashable, Sendable {
  /// What it shows, in a few words.
  package let title: String
  /// The same in full, for somebody who cannot see it.
  package let description: String
  /// Who is in it: `me` first, then by name.
  package let nodes: [WebNode]
  /// What lines and marks mean.
  package let key: [WebKeyRow]
  /// The edges between them, in the order of the people.
  let placed: [PlacedEdge]

  /// A web of people, each once, and of edges between them.
  package init(
    title: String, description: String, nodes: [WebNode], edges: [WebEdge], key: [WebKeyRow] = []
  ) {
    var places: [String: Int] = [:]
    var once: [WebNode] = []
    for node in nodes.sorted(by: WebNode.precedes) where places[node.id] == nil {
      places[node.id] = once.count
      once.append(node)
    }
    let edges = edges.compactMap { edge in
      places[edge.from].flatMap { from in
        places[edge.to].map { GraphEdge(edge, from: from, to: $0) }
      }
    }
    self.init(title: title, description: description, nodes: once, graphEdges: edges, key: key)
  }

  /// For who has each person once already. Edges name people by their place in that list, so that no id has to
  /// be looked up.
  package init(
    title: String, description: String, nodes: [WebNode], graphEdges: [GraphEdge],
    key: [WebKeyRow] = []
  ) {
    self.title = title
    self.description = description
    self.key = key
    let order = nodes.indices.sorted { WebNode.precedes(nodes, $0, $1) }
    var sorted: [WebNode] = []
    sorted.reserveCapacity(order.count)
    var places = [Int](repeating: 0, count: order.count)
    for number in order {
      places[number] = sorted.count
      sorted.append(nodes[number])
    }
    self.nodes = sorted
    placed = PlacedEdge.sorted(graphEdges, places, sorted)
  }

  /// The edges between them, by who they are.
  package var edges: [WebEdge] {
    placed.map { edge in
      WebEdge(
        from: nodes[edge.ends.from].id, to: nodes[edge.ends.to].id, style: edge.style,
        labels: edge.labels, isOneWay: edge.isOneWay)
    }
  }
}

/// What a kind of line or mark means in a web.
package struct WebKeyRow: Hashable, Sendable {
  /// What is explained.
  package enum Sample: Hashable, Sendable {
    /// A line.
    case line(LineStyle)
    /// The mark of a person.
    case role(WebNode.Role)
  }

  /// What is explained.
  package let sample: Sample
  /// What it means.
  package let meaning: String

  /// A row of the key.
  package init(_ sample: Sample, _ meaning: String) {
    self.sample = sample
    self.meaning = meaning
  }
}
