/// Where each id stands in one piece of the incoming lines: open addressing, eight bytes to a place. The lines
/// themselves are not kept, so that what is found out besides can still be noted in them.
package struct IncomingPlaces: Sendable {
  /// The lower half of a line's id, above the place of the line plus one; 0 is free. Only where the
  /// halves agree is the line itself looked at, which lies far away.
  private var slots: [UInt64]
  /// A bit for each id, of sixteen to a slot: most ids that stand nowhere here are told by one that is not set. To
  /// find a free slot for each of the other half's ids took six times as long.
  private let bits: [UInt64]
  /// Where an id goes among the bits, and so among the slots.
  private let spread: SpreadNumbers

  /// The places of lines whose id stood before, each with where it stood first.
  private(set) var repeated: [(place: Int, first: Int)] = []

  package init(_ lines: [IncomingLine]) {
    var size = 16
    // Full by four fifths at most: what is half as large lies in a nearer memory.
    while size < lines.count + lines.count / 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    spread = SpreadNumbers(places: size * 16)
    var bits: [UInt64] = Array(repeating: 0, count: size / 4)
    for line in lines {
      let bit = spread.place(of: line.id.number)
      bits[bit &>> 6] |= 1 &<< UInt64(bit & 63)
    }
    self.bits = bits
    for place in lines.indices { insert(place, of: lines) }
  }

  /// Where the first line of an id stands, if there is one.
  func place(of id: Identifier, in lines: [IncomingLine]) -> Int? {
    let bit = spread.place(of: id.number)
    guard bits[bit &>> 6] &>> UInt64(bit & 63) & 1 == 1 else { return nil }
    let slot = slots[slot(of: id, in: lines)]
    return slot == 0 ? nil : Self.place(slot)
  }

  private mutating func insert(_ place: Int, of lines: [IncomingLine]) {
    let id = lines[place].id
    let slot = slot(of: id, in: lines)
    if slots[slot] == 0 {
      slots[slot] = Self.half(of: id) | UInt64(truncatingIfNeeded: place &+ 1)
    } else {
      repeated.append((place, Self.place(slots[slot])))
    }
  }

  /// Where a line of the id stands, or would.
  private func slot(of id: Identifier, in lines: [IncomingLine]) -> Int {
    let half = Self.half(of: id)
    var slot = spread.place(of: id.number) &>> 4
    while slots[slot] != 0 {
      let isLike = slots[slot] & Self.upper == half
      if isLike, lines[Self.place(slots[slot])].id == id { return slot }
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
