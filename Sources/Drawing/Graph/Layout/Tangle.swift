/// How hard a drawing is to read: what every name and edge costs where it stands.
struct Tangle {
  private static let collision = 400.0
  private static let covered = 60.0
  private static let crossing = 25.0
  private static let stretch = 6.0
  private static let crooked = 4.0

  let graph: Graph
  let boxes: [Box]
  let room: Room
  let distances: [[Int]]

  /// What it costs to have one person there, everybody else staying.
  func cost(of node: Int, at place: Point, _ points: [Point]) -> Double {
    let area = boxes[node].area(at: place)
    var cost = stretched(node, place, points)
    for other in points.indices where other != node {
      let theirs = boxes[other].area(at: points[other]).grown(by: room.gap)
      if area.overlaps(theirs) { cost += Self.collision }
    }
    for link in graph.links where link.low != node && link.high != node {
      let segment = Segment(points[link.low], points[link.high])
      if area.grown(by: room.gap * 0.4).part(of: segment) != nil { cost += Self.covered }
    }
    for neighbour in graph.neighbours[node] {
      cost += tieCost(node, neighbour, Segment(place, points[neighbour]), points)
    }
    return cost
  }

  func total(_ points: [Point]) -> Double {
    points.indices.reduce(0) { $0 + cost(of: $1, at: points[$1], points) }
  }

  private func stretched(_ node: Int, _ place: Point, _ points: [Point]) -> Double {
    var cost = 0.0
    for other in points.indices where other != node {
      let way = place - points[other]
      let length = Point(way.x / room.step.x, way.y / room.step.y).length
      let wanted = Double(distances[node][other])
      let part = (length - wanted) / wanted
      cost += part * part
    }
    return cost * Self.stretch
  }

  private func tieCost(
    _ node: Int, _ neighbour: Int, _ segment: Segment, _ points: [Point]
  ) -> Double {
    var cost = isCrooked(segment) ? Self.crooked : 0
    for other in points.indices where other != node && other != neighbour {
      let area = boxes[other].area(at: points[other]).grown(by: room.gap * 0.4)
      if area.part(of: segment) != nil { cost += Self.covered }
    }
    for link in graph.links
    where segment.crosses(Segment(points[link.low], points[link.high])) {
      cost += Self.crossing
    }
    return cost
  }

  /// Almost level or almost upright, so that it looks like a mistake.
  private func isCrooked(_ segment: Segment) -> Bool {
    let across = abs(segment.to.x - segment.from.x)
    let down = abs(segment.to.y - segment.from.y)
    return down > 0 && down <= room.grid.y || across > 0 && across <= room.grid.x
  }

  /// Whether no name lies on or near another, and no edge under one that it does not lead to.
  func isClear(_ points: [Point]) -> Bool {
    let areas = zip(boxes, points).map { $0.area(at: $1) }
    let meet = areas.indices.contains { first in
      areas[..<first].contains { $0.overlaps(areas[first].grown(by: room.gap)) }
    }
    return !meet && !isMuddled(points)
  }

  /// Whether an edge lies under a name that it does not lead to.
  func isMuddled(_ points: [Point]) -> Bool {
    points.indices.contains { node in
      let area = boxes[node].area(at: points[node])
      return graph.links.contains { link in
        link.low != node && link.high != node
          && area.part(of: Segment(points[link.low], points[link.high])) != nil
      }
    }
  }
}
