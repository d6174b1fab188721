/// Moves names until none lies on another.
struct PushApart {
  let boxes: [Box]
  let room: Room

  func apart(_ start: [Point]) -> [Point] {
    var points = start
    for _ in 0..<60 where !push(&points) { break }
    return stacked(points.map(room.snapped))
  }

  /// Pushes overlapping names apart, the shortest way; false if none overlap.
  private func push(_ points: inout [Point]) -> Bool {
    var anyPushed = false
    for first in points.indices {
      for second in points.indices.dropFirst(first + 1) {
        guard let way = overlap(first, second, points) else { continue }
        anyPushed = true
        points[first] = within(first, points[first] - way)
        points[second] = within(second, points[second] + way)
      }
    }
    return anyPushed
  }

  /// Half the way the second has to go.
  private func overlap(_ first: Int, _ second: Int, _ points: [Point]) -> Point? {
    let one = boxes[first].area(at: points[first]).grown(by: room.gap)
    let other = boxes[second].area(at: points[second])
    guard one.overlaps(other) else { return nil }
    let isRight = points[second].x >= points[first].x
    let isBelow = points[second].y >= points[first].y
    let across = isRight ? one.right - other.left : one.left - other.right
    let down = isBelow ? one.bottom - other.top : one.top - other.bottom
    return abs(across) / room.step.x < abs(down) / room.step.y
      ? Point(across / 2, 0) : Point(0, down / 2)
  }

  private func within(_ node: Int, _ point: Point) -> Point {
    let half = boxes[node].halfWidth
    return Point(max(half, min(point.x, max(half, room.width - half))), point.y)
  }

  /// From the top down: a name that still overlaps another moves below it.
  private func stacked(_ points: [Point]) -> [Point] {
    var points = points
    var placed: [Int] = []
    let order = points.indices.sorted {
      (points[$0].y, points[$0].x, $0) < (points[$1].y, points[$1].x, $1)
    }
    for node in order {
      while let blocking = placed.first(where: { collides($0, node, points) }) {
        let bottom = boxes[blocking].area(at: points[blocking]).bottom
        points[node].y = room.rowBelow(bottom + boxes[node].above)
      }
      placed.append(node)
    }
    return points
  }

  private func collides(_ first: Int, _ second: Int, _ points: [Point]) -> Bool {
    boxes[first].area(at: points[first]).overlaps(boxes[second].area(at: points[second]))
  }
}
