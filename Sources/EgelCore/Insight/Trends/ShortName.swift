internal import EgelJSON

/// A name of up to sixteen bytes as two numbers, with zeros behind it, which no name has: nearly all are so
/// short, and are told apart without a loop.
struct ShortName: Equatable {
  private let first: UInt64
  private let rest: UInt64

  /// Nil for a longer one.
  @inline(__always)
  init?(_ place: Range<Int>, in glance: borrowing Glance) {
    guard place.count <= 16 else { return nil }
    let start = place.lowerBound
    if place.count <= 8 {
      first = Self.beginning(of: glance.word(at: start), place.count)
      rest = 0
    } else {
      first = glance.word(at: start)
      rest = Self.beginning(of: glance.word(at: start &+ 8), place.count &- 8)
    }
  }

  /// So many bytes of a word, the first one lowest.
  @inline(__always)
  private static func beginning(of word: UInt64, _ count: Int) -> UInt64 {
    count == 0 ? 0 : word & .max &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count)
  }
}
