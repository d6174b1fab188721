/// Moves points until they are about as far apart as the edges between them are long.
struct Stress {
  private let graph: Graph
  let distances: [[Int]]

  init(_ graph: Graph) {
    self.graph = graph
    distances = (0..<graph.count).map { graph.reach(from: $0) }
  }

  /// Where everybody stands, with the widest direction level.
  func points() -> [Point] {
    var points = ring
    for _ in 0..<(graph.count > 60 ? 25 : 120) {
      for node in points.indices { points[node] = better(node, points) }
    }
    return Self.upright(Self.level(points))
  }

  /// Everybody on a circle, neighbours near each other.
  var ring: [Point] {
    let count = graph.count
    let places = Circle.points(count, from: 0.75, radius: Double(max(2, count)) / 6)
    var points = places
    for (node, place) in zip(graph.walk(from: 0), places) { points[node] = place }
    return points
  }

  private func better(_ node: Int, _ points: [Point]) -> Point {
    let here = points[node]
    let row = distances[node]
    var sum = Point(0, 0)
    var weights = 0.0
    for other in points.indices where other != node {
      let wanted = Double(row[other])
      let weight = 1 / (wanted * wanted)
      let away = here - points[other]
      let pull = wanted / max(away.length, 0.001)
      sum.x += weight * (points[other].x + away.x * pull)
      sum.y += weight * (points[other].y + away.y * pull)
      weights += weight
    }
    return weights > 0 ? sum * (1 / weights) : here
  }

  /// Turned about the middle so that they reach further across than down.
  private static func level(_ points: [Point]) -> [Point] {
    let middle = points.reduce(Point(0, 0), +) * (1 / Double(points.count))
    let centred = points.map { $0 - middle }
    let across = centred.reduce(0) { $0 + $1.x * $1.x - $1.y * $1.y }
    let mixed = centred.reduce(0) { $0 + 2 * $1.x * $1.y }
    let length = (across * across + mixed * mixed).squareRoot()
    guard length > 0.001 else { return centred }
    let cosine = ((1 + across / length) / 2).squareRoot()
    let sine = ((1 - across / length) / 2).squareRoot() * (mixed < 0 ? -1 : 1)
    return centred.map { Point($0.x * cosine + $0.y * sine, $0.y * cosine - $0.x * sine) }
  }

  /// Mirrored so that the first who stands off the middle is to the left of it, and above.
  private static func upright(_ points: [Point]) -> [Point] {
    let firstX = points.first { abs($0.x) > 0.1 }?.x ?? 0
    let firstY = points.first { abs($0.y) > 0.1 }?.y ?? 0
    return points.map { Point(firstX > 0 ? -$0.x : $0.x, firstY > 0 ? -$0.y : $0.y) }
  }
}
