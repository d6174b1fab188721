internal import EgelJSON

/// Marks where the end of one letter of a word and the beginning of the next may stand beside each other:
/// in either case, or as something beyond ASCII. Escapes of letters too.
struct FoldedPair: LaneTest {
  private let first: Lanes16.Lanes
  private let second: Lanes16.Lanes
  /// Set where one letter beyond ASCII is folded to both, which then lie within it.
  private let within: Lanes16.Lanes

  init(_ pair: BytePair) {
    first = Lanes16.all(pair.first | 0x20)
    second = Lanes16.all(pair.second | 0x20)
    within = Lanes16.all(Folded.isOneLetter(pair.first, pair.second) ? 0x80 : 0)
  }

  @inline(__always)
  func marked(_ bytes: Lanes16.Lanes, _ next: Lanes16.Lanes) -> Lanes16.Lanes {
    let cases = Lanes16.all(0x20)
    let ends = Lanes16.equal(bytes | cases, first) | bytes
    // The two highest bits are set in the first byte of what is beyond ASCII, and only there.
    let isFirst = next & ((next &+ next) | within)
    let begins = Lanes16.equal(next | cases, second) | isFirst
    return ends & begins | Lanes16.escapes(bytes, next)
  }
}

/// Marks one letter in either case, what is beyond ASCII, and escapes of letters.
struct FoldedLetter: LaneTest {
  private let letter: Lanes16.Lanes

  init(_ letter: UInt8) { self.letter = Lanes16.all(letter | 0x20) }

  @inline(__always)
  func marked(_ bytes: Lanes16.Lanes, _ next: Lanes16.Lanes) -> Lanes16.Lanes {
    Lanes16.equal(bytes | Lanes16.all(0x20), letter) | bytes | Lanes16.escapes(bytes, next)
  }
}

extension Lanes16 {
  /// Marks the beginning of an escape like `\u00e9`, as other programs write any letter.
  @inline(__always)
  static func escapes(_ bytes: Lanes, _ next: Lanes) -> Lanes {
    equal(bytes, all(UInt8(ascii: "\\"))) & equal(next, all(UInt8(ascii: "u")))
  }
}
