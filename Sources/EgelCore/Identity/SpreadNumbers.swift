/// Where numbers go in a table of places: spread by a factor that is another in every run, so that nobody
/// can prepare numbers that meet.
struct SpreadNumbers: Sendable {
  private let factor = UInt64(truncatingIfNeeded: Hasher().finalize()) | 1
  private let shift: UInt64

  /// Over a number of places that is a power of two, more than one.
  init(places: Int) {
    shift = UInt64(truncatingIfNeeded: UInt64.bitWidth &- places.trailingZeroBitCount)
  }

  @inline(__always)
  func place(of number: UInt64) -> Int {
    Int(truncatingIfNeeded: (number &* factor) &>> shift)
  }
}

/// How often each of many numbers of sixty bits was seen: eight bytes to each, and more only for those
/// that come again.
package struct SeenNumbers: Sendable {
  /// A number with its highest bit set; 0 is free.
  private var slots: [UInt64]
  private var spread: SpreadNumbers
  private var count = 0
  private var repeated: [UInt64: Int] = [:]

  private static let taken: UInt64 = 1 << 63

  package init() {
    slots = Array(repeating: 0, count: 64)
    spread = SpreadNumbers(places: 64)
  }

  /// Makes room for so many more.
  package mutating func reserve(_ more: Int) {
    var places = slots.count
    while (count + more) * 2 > places { places *= 2 }
    if places > slots.count { grow(to: places) }
  }

  /// How often it was seen before; it has been seen once more then.
  package mutating func see(_ number: UInt64) -> Int {
    let slot = slot(of: number)
    if slots[slot] == 0 {
      slots[slot] = number | Self.taken
      count += 1
      if count * 2 > slots.count { grow(to: slots.count * 2) }
      return 0
    }
    let times = repeated[number, default: 1]
    repeated[number] = times + 1
    return times
  }

  private func slot(of number: UInt64) -> Int {
    var slot = spread.place(of: number)
    while slots[slot] != 0, slots[slot] != number | Self.taken {
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return slot
  }

  private mutating func grow(to places: Int) {
    let old = slots
    slots = Array(repeating: 0, count: places)
    spread = SpreadNumbers(places: places)
    for kept in old where kept != 0 { slots[slot(of: kept & ~Self.taken)] = kept }
  }
}
