/// People as numbers, and the links between them.
struct Graph {
  let count: Int
  /// Each pair once, in order.
  let links: [(low: Int, high: Int)]
  let neighbours: [[Int]]

  init(count: Int, links: [(low: Int, high: Int)]) {
    self.count = count
    self.links = links
    var neighbours = Array(repeating: [Int](), count: count)
    for link in links {
      neighbours[link.low].append(link.high)
      neighbours[link.high].append(link.low)
    }
    self.neighbours = neighbours.map { $0.sorted() }
  }

  /// The connected components: first the one with number 0, then the larger first.
  var components: [[Int]] {
    var seen = Array(repeating: false, count: count)
    var found: [[Int]] = []
    for start in 0..<count where !seen[start] {
      let members = reach(from: start).indices(where: { $0 >= 0 }).ranges.flatMap { Array($0) }
      for member in members { seen[member] = true }
      found.append(members)
    }
    return found.enumerated().sorted { left, right in
      (left.offset == 0 ? 0 : 1, -left.element.count, left.offset)
        < (right.offset == 0 ? 0 : 1, -right.element.count, right.offset)
    }.map(\.element)
  }

  /// How many edges away everybody is, -1 where there is no path.
  func reach(from start: Int) -> [Int] {
    var distances = Array(repeating: -1, count: count)
    var queue = [start]
    distances[start] = 0
    var next = 0
    while next < queue.count {
      let node = queue[next]
      for neighbour in neighbours[node] where distances[neighbour] < 0 {
        distances[neighbour] = distances[node] + 1
        queue.append(neighbour)
      }
      next += 1
    }
    return distances
  }

  /// The members of a component, numbered anew in their order.
  func part(_ members: [Int]) -> Graph {
    let numbers = Dictionary(uniqueKeysWithValues: zip(members, members.indices))
    let kept = links.compactMap { link in
      numbers[link.low].flatMap { low in numbers[link.high].map { (low: low, high: $0) } }
    }
    return Graph(count: members.count, links: kept)
  }

  /// Everybody in the order of a walk from neighbour to neighbour.
  func walk(from start: Int) -> [Int] {
    var order: [Int] = []
    var seen = Array(repeating: false, count: count)
    var stack = [start]
    while let node = stack.popLast() {
      if seen[node] { continue }
      seen[node] = true
      order.append(node)
      stack += neighbours[node].filter { !seen[$0] }.reversed()
    }
    return order
  }
}
