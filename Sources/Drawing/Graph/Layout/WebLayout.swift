/// Where everybody in a web stands: connected people near each other, the others beside them.
struct WebLayout {
  let points: [Point]
  let size: Point
  /// Whether an edge runs under a name that it does not lead to.
  let isMuddled: Bool

  init(_ graph: Graph, boxes: [Box], room: Room) {
    var points = Array(repeating: Point(0, 0), count: graph.count)
    var shelf = Shelf(room: room)
    for members in graph.components {
      let part = members.map { boxes[$0] }
      let cluster = Cluster(graph.part(members), boxes: part, room: room)
      let corner = shelf.place(cluster.size)
      for (member, point) in zip(members, cluster.points) { points[member] = corner + point }
    }
    self.points = points
    size = shelf.size
    isMuddled = Tangle(graph: graph, boxes: boxes, room: room, distances: []).isMuddled(points)
  }
}

/// Puts rectangles beside each other as long as there is room, then below.
private struct Shelf {
  let room: Room
  private var corner = Point(0, 0)
  private var height = 0.0
  private(set) var size = Point(0, 0)

  init(room: Room) { self.room = room }

  mutating func place(_ part: Point) -> Point {
    let isFull = corner.x + part.x > max(size.x, min(room.width, size.y * 2.5))
    if corner.x > 0, isFull || corner.x + part.x > room.width {
      corner = Point(0, (corner.y + height + 2 * room.gap.y).rounded(.up))
      if room.grid.y == 2 { corner.y += corner.y.truncatingRemainder(dividingBy: 2) }
      height = 0
    }
    let place = corner
    corner.x = (corner.x + part.x + 2 * room.gap.x).rounded(.up)
    height = max(height, part.y)
    size = Point(max(size.x, place.x + part.x), max(size.y, place.y + part.y))
    return place
  }
}
