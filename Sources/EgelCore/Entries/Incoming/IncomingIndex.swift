/// Finds the incoming lines of an id: open addressing, a few bytes to an entry.
package struct IncomingIndex: Sendable {
  /// The place of a line plus one; 0 is free.
  private var slots: [UInt32]
  private let mask: Int
  private let entries: [IncomingLine]

  /// The places of lines whose id stood before, each with where it stood first.
  package private(set) var repeated: [(place: Int, first: Int)] = []

  package init(_ entries: [IncomingLine]) {
    self.entries = entries
    var size = 16
    while size < entries.count * 2 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: 0, count: size)
    for place in entries.indices { insert(place) }
  }

  /// Where the first line of an id stands, if there is one.
  package func place(of id: Identifier) -> Int? {
    var slot = start(id)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if entries[place].id == id { return place }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func insert(_ place: Int) {
    let id = entries[place].id
    var slot = start(id)
    while slots[slot] != 0 {
      let other = Int(slots[slot]) - 1
      if entries[other].id == id {
        repeated.append((place, other))
        return
      }
      slot = (slot + 1) & mask
    }
    slots[slot] = UInt32(place + 1)
  }

  /// Mixed by the standard library's seed, so that nobody can prepare ids that collide.
  private func start(_ id: Identifier) -> Int {
    id.hashValue & mask
  }
}
