/// Moves people about, one or two at a time, as long as the drawing gets easier to read.
struct Untangling {
  private static let moves: [Point] = {
    let directions = [
      Point(1, 0), Point(-1, 0), Point(0, 1), Point(0, -1),
      Point(1, 1), Point(-1, 1), Point(1, -1), Point(-1, -1),
    ]
    return [8.0, 4, 2, 1].flatMap { size in directions.map { $0 * size } }
  }()
  /// The work one web may cost, in pairs looked at: some milliseconds.
  private static let budget = 1_200_000

  let tangle: Tangle

  func untangled(_ start: [Point]) -> [Point] {
    var points = start
    let graph = tangle.graph
    let density = 1 + 2 * graph.links.count / max(1, graph.count)
    let work = Self.moves.count * graph.count * (graph.count + graph.links.count) * density
    for _ in 0..<min(30, Self.budget / max(1, work)) {
      let moved = moveEach(&points)
      let swapped = graph.count <= 16 && swapEach(&points)
      if !moved && !swapped { break }
    }
    return points
  }

  private func moveEach(_ points: inout [Point]) -> Bool {
    var anyMoved = false
    for node in points.indices {
      let here = points[node]
      var best = (place: here, cost: tangle.cost(of: node, at: here, points) - 0.01)
      for move in Self.moves {
        let place = Point(
          here.x + move.x * 2 * tangle.room.grid.x, here.y + move.y * tangle.room.grid.y)
        guard fits(node, at: place) else { continue }
        let cost = tangle.cost(of: node, at: place, points)
        if cost < best.cost { best = (place, cost) }
      }
      if best.place != here { anyMoved = true }
      points[node] = best.place
    }
    return anyMoved
  }

  private func swapEach(_ points: inout [Point]) -> Bool {
    var anySwapped = false
    for first in points.indices {
      for second in points.indices.dropFirst(first + 1) {
        let before = cost(first, second, points)
        points.swapAt(first, second)
        if fits(first, at: points[first]), fits(second, at: points[second]),
          cost(first, second, points) < before - 0.01
        {
          anySwapped = true
        } else {
          points.swapAt(first, second)
        }
      }
    }
    return anySwapped
  }

  private func cost(_ first: Int, _ second: Int, _ points: [Point]) -> Double {
    tangle.cost(of: first, at: points[first], points)
      + tangle.cost(of: second, at: points[second], points)
  }

  private func fits(_ node: Int, at place: Point) -> Bool {
    let half = tangle.boxes[node].halfWidth
    return place.x - half >= 0 && place.x + half <= tangle.room.width
  }
}
