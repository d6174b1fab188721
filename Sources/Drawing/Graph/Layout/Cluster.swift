/// People who are connected, laid out around each other.
struct Cluster {
  let points: [Point]
  /// What their names take, from 0, 0.
  let size: Point

  init(_ graph: Graph, boxes: [Box], room: Room) {
    let stress = Stress(graph)
    let tangle = Tangle(graph: graph, boxes: boxes, room: room, distances: stress.distances)
    let fitting = Fitting(boxes: boxes, room: room)
    let best = Self.known(graph, fitting, tangle) ?? Self.best(graph, stress, fitting, tangle)
    let apart = PushApart(boxes: boxes, room: room).apart(best)
    let places = fitting.atOrigin(apart)
    points = places
    let areas = zip(boxes, places).map { $0.area(at: $1) }
    size = Point(areas.map(\.right).max() ?? 0, areas.map(\.bottom).max() ?? 0)
  }

  /// A shape with a name at the smallest size at which nothing lies on anything else.
  private static func known(_ graph: Graph, _ fitting: Fitting, _ tangle: Tangle) -> [Point]? {
    guard let shape = KnownShape.points(of: graph) else { return nil }
    let sizes = fitting.scaled(shape)
    return sizes.first { tangle.isClear($0) } ?? (graph.count < 5 ? sizes.last : nil)
  }

  /// The easiest to read of several, each untangled.
  private static func best(
    _ graph: Graph, _ stress: Stress, _ fitting: Fitting, _ tangle: Tangle
  ) -> [Point] {
    guard graph.count <= 40 else { return fitting.scaled(stress.points()).first ?? [] }
    let candidates = [stress.points(), stress.ring].flatMap { fitting.scaled($0) }
    let costs = candidates.map { tangle.total($0) }
    let order = candidates.indices.sorted { (costs[$0], $0) < (costs[$1], $1) }
    let untangling = Untangling(tangle: tangle)
    let tries = order.prefix(graph.count > 16 ? 1 : 3).map { untangling.untangled(candidates[$0]) }
    let results = tries.map { tangle.total($0) }
    let least = results.indices.min { (results[$0], $0) < (results[$1], $1) }
    return least.map { tries[$0] } ?? candidates[0]
  }
}
