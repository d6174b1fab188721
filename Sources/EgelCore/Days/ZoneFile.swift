/// The rules of one time zone, from the system's zone data (TZif, RFC 9636).
///
/// Pure over the file's bytes, so that whoever has them can know the offset at any instant.
package struct ZoneFile: Sendable {
  /// When an offset begins to hold, in order.
  private let instants: [Int64]
  private let offsets: [Int]
  /// What holds before the first change.
  private let earliest: Int
  /// What holds after the last one.
  private let latest: ZoneRule?

  /// Reads a zone file; nil where it is none.
  package init?(_ bytes: [UInt8]) {
    guard let first = ZoneBlock(bytes[...], wide: false) else { return nil }
    let rest = bytes[first.end...]
    // The first block ends in 2037 and is for old readers; from version 2 on another one follows.
    guard first.version >= UInt8(ascii: "2") else {
      self.init(first, rule: nil)
      return
    }
    guard let block = ZoneBlock(rest, wide: true) else { return nil }
    let footer = bytes[block.end...].drop { $0 == UInt8(ascii: "\n") }
      .prefix { $0 != UInt8(ascii: "\n") }
    self.init(block, rule: ZoneRule(Array(footer)))
  }

  private init(_ block: ZoneBlock, rule: ZoneRule?) {
    instants = block.instants
    offsets = block.offsets
    earliest = block.earliest
    latest = rule
  }

  /// How many seconds local time is ahead of universal time at an instant.
  package func offset(at instant: Int64) -> Int {
    guard let last = instants.last else { return latest?.offset(at: instant) ?? earliest }
    if instant >= last { return latest?.offset(at: instant) ?? offsets[offsets.count - 1] }
    var (low, high) = (0, instants.count)
    while low < high {
      let middle = (low + high) / 2
      if instants[middle] <= instant { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? earliest : offsets[low - 1]
  }
}
