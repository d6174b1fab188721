/// A word that lines are sieved by.
enum SieveNeedle: Sendable {
  case folded(FoldedNeedle)
  case exact(ExactNeedle)

  /// The first place from an offset on where it may stand.
  func first(in source: UnsafeRawBufferPointer, from start: Int) -> SieveHit? {
    switch self {
    case .folded(let needle): unsafe needle.first(in: source, from: start)
    case .exact(let needle): unsafe needle.first(in: source, from: start)
    }
  }

  /// Catches each line where it may stand, the first of them known. A plain hit behind one that is not is
  /// not looked for: the line is looked at with care anyway.
  func mark(
    _ caught: inout [LineSieve.Catch?], _ lines: [Range<Int>], in bytes: [UInt8], first: SieveHit?
  ) {
    unsafe bytes.withUnsafeBytes { source in
      var number = 0
      var next = first
      while let hit = next {
        while number < lines.count, lines[number].upperBound <= hit.offset { number += 1 }
        guard number < lines.count else { return }
        let plain = hit.isPlain ? hit.offset : nil
        if caught[number] == nil {
          caught[number] = LineSieve.Catch(line: lines[number], plainHit: plain)
        }
        next = unsafe self.first(in: source, from: lines[number].upperBound)
      }
    }
  }
}
