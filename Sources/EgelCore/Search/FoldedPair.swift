/// Marks where the end of one letter of a word and the beginning of the next may stand beside each other:
/// in either case, or as something beyond ASCII. Escapes of letters too.
struct FoldedPair: LaneTest {
  private let first: ByteLanes.Lanes
  private let second: ByteLanes.Lanes
  /// Set where one letter beyond ASCII is folded to both, which then lie within it.
  private let within: ByteLanes.Lanes

  init(_ pair: BytePair) {
    first = ByteLanes.all(pair.first | 0x20)
    second = ByteLanes.all(pair.second | 0x20)
    within = ByteLanes.all(Folded.isOneLetter(pair.first, pair.second) ? 0x80 : 0)
  }

  @inline(__always)
  func marked(_ bytes: ByteLanes.Lanes, _ next: ByteLanes.Lanes) -> ByteLanes.Lanes {
    let cases = ByteLanes.all(0x20)
    let ends = ByteLanes.equal(bytes | cases, first) | bytes
    // The two highest bits are set in the first byte of what is beyond ASCII, and only there.
    let isFirst = next & ((next &+ next) | within)
    let begins = ByteLanes.equal(next | cases, second) | isFirst
    return ends & begins | ByteLanes.escapes(bytes, next)
  }
}

/// Marks one letter in either case, what is beyond ASCII, and escapes of letters.
struct FoldedLetter: LaneTest {
  private let letter: ByteLanes.Lanes

  init(_ letter: UInt8) { self.letter = ByteLanes.all(letter | 0x20) }

  @inline(__always)
  func marked(_ bytes: ByteLanes.Lanes, _ next: ByteLanes.Lanes) -> ByteLanes.Lanes {
    ByteLanes.equal(bytes | ByteLanes.all(0x20), letter) | bytes | ByteLanes.escapes(bytes, next)
  }
}
