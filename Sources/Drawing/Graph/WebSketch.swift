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
  /// The ties between them.
  let ties: [PlacedTie]

  /// A web of people, each once, and of ties between them.
  package init(
    title: String, description: String, nodes: [WebNode], edges: [WebEdge], key: [WebKeyRow] = []
  ) {
    var places: [String: Int] = [:]
    var once: [WebNode] = []
    for node in nodes.sorted(by: WebNode.precedes) where places[node.id] == nil {
      places[node.id] = once.count
      once.append(node)
    }
    let ties = edges.compactMap { edge in
      places[edge.from].flatMap { from in
        places[edge.to].map { WebTie(edge, from: from, to: $0) }
      }
    }
    self.init(title: title, description: description, nodes: once, ties: ties, key: key)
  }

  /// A web of people of whom each is given once, and of ties between them by their numbers in that list:
  /// nobody has to be looked up.
  package init(
    title: String, description: String, nodes: [WebNode], ties: [WebTie], key: [WebKeyRow] = []
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
    self.ties = PlacedTie.sorted(ties, places, sorted)
  }

  /// The ties between them, by who they are.
  package var edges: [WebEdge] {
    ties.map { tie in
      WebEdge(
        from: nodes[tie.ends.from].id, to: nodes[tie.ends.to].id, style: tie.style,
        labels: tie.labels, isOneWay: tie.isOneWay)
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
