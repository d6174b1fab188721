extension [Int] {
  /// Whether no number stands twice, of which the bits are ids: a list of `Int` is one that most runs make
  /// anyhow, and to make the first of another kind takes as long as the table. Each has a place in a table of twice as many; sorting them took
  /// ten times as long.
  package var areAllOnce: Bool {
    let mask = (Swift.max(1, count) &* 2).nextPowerOfTwo &- 1
    // Zero is a place that is free, and so is counted apart.
    var table = [Int](repeating: 0, count: mask &+ 1)
    var hasZero = false
    for number in self {
      if number == 0 {
        if hasZero { return false }
        hasZero = true
        continue
      }
      var place =
        Int(truncatingIfNeeded: (UInt64(bitPattern: Int64(number)) &* 0x9E37_79B9_7F4A_7C15) &>> 32)
        & mask
      while table[place] != 0 {
        if table[place] == number { return false }
        place = (place &+ 1) & mask
      }
      table[place] = number
    }
    return true
  }
}

extension Int {
  fileprivate var nextPowerOfTwo: Int {
    self <= 1 ? 1 : 1 &<< (Int.bitWidth &- (self &- 1).leadingZeroBitCount)
  }
}

extension Array {
  /// Each element once, where it stands first, told from others by what `key` makes of it.
  package func firstOfEach<Key: Hashable>(_ key: (Element) -> Key) -> Self {
    guard count > 1 else { return self }
    let keys = map(key)
    // Those whom an entry is about are two or three: a set of them takes ten times as long as comparing.
    if count <= 8 {
      return indices.filter { !keys[..<$0].contains(keys[$0]) }.map { self[$0] }
    }
    var met: Set<Key> = []
    return indices.filter { met.insert(keys[$0]).inserted }.map { self[$0] }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it stands first.
  package var firstOfEach: Self { firstOfEach { $0 } }
}
