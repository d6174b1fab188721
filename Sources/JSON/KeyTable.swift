/// The keys of one large object by their hash, so that a million keys do not take a million
/// comparisons each.
@usableFromInline
struct KeyTable {
  /// The upper half holds the upper half of the hash, the lower half the key's place plus one; 0 is
  /// free.
  private var slots: [UInt64]
  private var count = 0

  init() {
    slots = Array(repeating: 0, count: 64)
  }

  /// Adds a key's place unless an equal key is there already.
  mutating func insert(_ place: Int, hash: UInt64, isEqual: (Int) -> Bool) -> Bool {
    var index = slotIndex(of: hash)
    while slots[index] != 0 {
      let other = Int(slots[index] & 0xFFFF_FFFF) - 1
      if slots[index] >> 32 == hash >> 32, isEqual(other) { return false }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = (hash >> 32) << 32 | UInt64(UInt32(truncatingIfNeeded: place + 1))
    count += 1
    if count * 2 > slots.count { grow() }
    return true
  }

  private func slotIndex(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for slot in old where slot != 0 {
      var index = slotIndex(of: slot)
      while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }
}
