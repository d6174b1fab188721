/// The shapes that have a name, drawn as the name says, in edges as the unit.
enum KnownShape {
  /// Where everybody stands, or nil where the web has no such shape.
  static func points(of graph: Graph) -> [Point]? {
    let most = graph.neighbours.map(\.count).max() ?? 0
    switch (graph.count, graph.links.count, most) {
    case (1, _, _): return [Point(0, 0)]
    case (2, _, _): return [Point(0, 0), Point(1, 0)]
    case (3, 3, _): return [Point(0.5, 0), Point(0, 1), Point(1, 1)]
    case (3, 2, _), (4, 3, 2): return path(graph)
    case (4, 4, 2): return square(graph)
    case (let count, let links, most) where links == most && count == links + 1: return star(graph)
    default: return nil
    }
  }

  /// A V from the hinge up, or an N of four.
  private static func path(_ graph: Graph) -> [Point] {
    let ends = graph.neighbours.indices.filter { graph.neighbours[$0].count == 1 }
    let order = graph.walk(from: ends.first ?? 0)
    let places =
      order.count == 3
      ? [Point(0, 0), Point(0.65, 1), Point(1.3, 0)]
      : [Point(0, 1), Point(0, 0), Point(1.1, 1), Point(1.1, 0)]
    return placed(order, places)
  }

  private static func square(_ graph: Graph) -> [Point] {
    placed(graph.walk(from: 0), [Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 1)])
  }

  /// Everybody around the one; six have two level edges, an odd number one that is upright.
  private static func star(_ graph: Graph) -> [Point] {
    let centre = graph.neighbours.indices.max {
      (graph.neighbours[$0].count, -$0) < (graph.neighbours[$1].count, -$1)
    }
    let others = graph.neighbours.indices.filter { $0 != centre }
    let start = others.count.isMultiple(of: 2) ? 0.5 : 0.75
    let ring = Circle.points(others.count, from: start, radius: 1)
    return placed([centre ?? 0] + others, [Point(0, 0)] + ring)
  }

  private static func placed(_ order: [Int], _ places: [Point]) -> [Point] {
    var points = places
    for (node, place) in zip(order, places) { points[node] = place }
    return points
  }
}

/// Points around a centre, without the trigonometry that would come from outside.
enum Circle {
  /// So many points at even distances, the first one so far around: 0 is right, 0.25 below.
  static func points(_ count: Int, from start: Double, radius: Double = 1) -> [Point] {
    (0..<count).map { number in
      let turn = start + Double(number) / Double(count)
      return Point(cosine(turn), cosine(turn - 0.25)) * radius
    }
  }

  /// The cosine of a part of a full turn.
  static func cosine(_ turn: Double) -> Double {
    let rest = abs(turn - turn.rounded())
    if rest == 0.25 { return 0 }
    let angle = rest * 2 * .pi
    var term = 1.0
    var sum = 1.0
    for number in 1...14 {
      term *= -angle * angle / Double((2 * number - 1) * (2 * number))
      sum += term
    }
    return sum
  }
}
