internal import EgelJSON

/// A word of ASCII, without a slash, that stands in a file as it is or as escapes, and in one case: an id, or
/// a word that this program gives a meaning.
struct ExactNeedle: Sendable {
  private let bytes: [UInt8]
  private let pair: BytePair

  /// Nil for fewer than two letters.
  init?(_ bytes: [UInt8]) {
    guard let pair = BytePair(bytes) else { return nil }
    self.bytes = bytes
    self.pair = pair
  }

  /// The first place from an offset on where the word stands, or an escape that may be part of it.
  func first(in source: UnsafeRawBufferPointer, from start: Int) -> SieveHit? {
    var scan = unsafe LaneScan(source, from: start, for: PairOrEscape(pair: ExactPair(pair)))
    while let place = scan.next() {
      if unsafe source[place] == UInt8(ascii: "\\") {
        return SieveHit(offset: place, isPlain: false)
      } else if unsafe stands(at: place &- pair.place, in: source) {
        return SieveHit(offset: place &- pair.place, isPlain: true)
      }
    }
    return nil
  }

  private func stands(at start: Int, in source: UnsafeRawBufferPointer) -> Bool {
    guard start >= 0, start &+ bytes.count <= source.count else { return false }
    for number in bytes.indices where unsafe source[start &+ number] != bytes[number] {
      return false
    }
    return true
  }
}

/// Marks two bytes that stand beside each other, and escapes of letters.
private struct PairOrEscape: LaneTest {
  let pair: ExactPair

  @inline(__always)
  func marked(_ bytes: Lanes16.Lanes, _ next: Lanes16.Lanes) -> Lanes16.Lanes {
    pair.marked(bytes, next) | Lanes16.escapes(bytes, next)
  }
}
