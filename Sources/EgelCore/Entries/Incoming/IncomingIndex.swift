/// Finds the incoming lines of an id: open addressing, eight bytes to a place.
package struct IncomingIndex: Sendable {
  /// The lower half of a line's id, above the place of the line plus one; 0 is free. Only where the
  /// halves agree is the line itself looked at, which lies far away.
  private var slots: [UInt64]
  private let spread: SpreadNumbers
  private let entries: [IncomingLine]

  /// The places of lines whose id stood before, each with where it stood first.
  package private(set) var repeated: [(place: Int, first: Int)] = []

  package init(_ entries: [IncomingLine]) {
    self.entries = entries
    var size = 16
    // Full by four fifths at most: what is half as large lies in a nearer memory.
    while size < entries.count + entries.count / 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    spread = SpreadNumbers(places: size)
    for place in entries.indices { insert(place) }
  }

  /// Where the first line of an id stands, if there is one.
  package func place(of id: Identifier) -> Int? {
    let slot = slots[slot(of: id)]
    return slot == 0 ? nil : Self.place(slot)
  }

  private mutating func insert(_ place: Int) {
    let id = entries[place].id
    let slot = slot(of: id)
    if slots[slot] == 0 {
      slots[slot] = Self.half(of: id) | UInt64(truncatingIfNeeded: place &+ 1)
    } else {
      repeated.append((place, Self.place(slots[slot])))
    }
  }

  /// Where a line of the id stands, or would.
  private func slot(of id: Identifier) -> Int {
    let half = Self.half(of: id)
    var slot = spread.place(of: id.number)
    while slots[slot] != 0 {
      let isLike = slots[slot] & Self.upper == half
      if isLike, entries[Self.place(slots[slot])].id == id { return slot }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return slot
  }

  private static let upper: UInt64 = 0xFFFF_FFFF_0000_0000

  private static func half(of id: Identifier) -> UInt64 { id.number &<< 32 }

  private static func place(_ slot: UInt64) -> Int {
    Int(truncatingIfNeeded: slot & ~upper) &- 1
  }
}
