extension [UInt64] {
  /// Whether no number stands twice. Each has a place in a table of twice as many; sorting them took
  /// ten times as long.
  package var areAllOnce: Bool {
    let mask = (Swift.max(1, count) &* 2).nextPowerOfTwo &- 1
    var table = [UInt64?](repeating: nil, count: mask &+ 1)
    for number in self {
      var place = Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) &>> 32) & mask
      while let there = table[place] {
        if there == number { return false }
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
