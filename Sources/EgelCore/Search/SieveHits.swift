/// Where the words of a sieve stand next, each of them looked for once.
struct SieveHits {
  private let needles: [SieveNeedle]
  /// For each word its next offset, twice, and one more where it stands there plainly: an array of numbers
  /// is made ten times as fast as the first of its kind.
  private var next: [Int] = []
  private static let none = Int.max

  init(_ needles: [SieveNeedle], in source: UnsafeRawBufferPointer) {
    self.needles = needles
    next.reserveCapacity(needles.count)
    for needle in needles {
      let start = needle.since.map { unsafe SievedLines.start(of: $0, in: source) } ?? 0
      unsafe next.append(Self.hit(of: needle, from: start, in: source))
    }
  }

  /// The first of them.
  var first: SieveHit? {
    var first = Self.none
    for hit in next where hit < first { first = hit }
    return first == Self.none ? nil : SieveHit(offset: first &>> 1, isPlain: first & 1 == 1)
  }

  /// Passes those before a place.
  mutating func goOn(from place: Int, in source: UnsafeRawBufferPointer) {
    for number in needles.indices where next[number] &>> 1 < place {
      next[number] = unsafe Self.hit(of: needles[number], from: place, in: source)
    }
  }

  private static func hit(
    of needle: SieveNeedle, from place: Int, in source: UnsafeRawBufferPointer
  ) -> Int {
    guard let hit = unsafe needle.first(in: source, from: place) else { return none }
    return hit.offset &<< 1 | (hit.isPlain ? 1 : 0)
  }
}

/// A place where a word may stand; a plain one stands there letter for letter, whatever the case.
struct SieveHit: Sendable {
  var offset: Int
  var isPlain: Bool
}
