internal import EgelJSON

/// What is of interest in bytes, sixteen at once.
protocol LaneTest {
  /// Marks bytes in their highest bit, by themselves and by the one behind each.
  func marked(_ bytes: Lanes16.Lanes, _ next: Lanes16.Lanes) -> Lanes16.Lanes
}

/// Goes through bytes sixty-four at once, and stops at each place that a test marks.
@safe struct LaneScan<Test: LaneTest> {
  private let source: UnsafeRawBufferPointer
  private let test: Test
  /// Where the bytes begin whose marks are taken, and those that are not yet told.
  private var block: Int
  private var marks: UInt64 = 0

  private static var blockCount: Int { @inline(__always) get { 64 } }

  @inline(__always)
  init(_ source: UnsafeRawBufferPointer, from start: Int, for test: Test) {
    unsafe self.source = source
    self.test = test
    block = start &- Self.blockCount
  }

  /// The next place, each of them once, in their order.
  @inline(__always)
  mutating func next() -> Int? {
    while marks == 0 {
      guard advance() else { return nil }
    }
    defer { marks &= marks &- 1 }
    return block &+ marks.trailingZeroBitCount
  }

  /// On to the next block that has marks, or to the last one.
  private mutating func advance() -> Bool {
    let step = Lanes16.count
    let count = unsafe source.count
    block &+= Self.blockCount
    while block &+ Self.blockCount < count {
      let one = marked(at: block)
      let two = marked(at: block &+ step)
      let three = marked(at: block &+ step &* 2)
      let four = marked(at: block &+ step &* 3)
      if Lanes16.hasMarks((one | two) | (three | four)) {
        marks =
          Lanes16.bits(one) | Lanes16.bits(two) &<< 16 | Lanes16.bits(three) &<< 32
          | Lanes16.bits(four) &<< 48
        return true
      }
      block &+= Self.blockCount
    }
    guard block < count else { return false }
    marks = marksOfRest()
    return true
  }

  @inline(__always)
  private func marked(at offset: Int) -> Lanes16.Lanes {
    unsafe test.marked(
      Lanes16.load(source, offset), Lanes16.load(source, offset &+ 1))
  }

  /// The marks of the last bytes, as if zeros stood behind them.
  private func marksOfRest() -> UInt64 {
    let step = Lanes16.count
    return unsafe withUnsafeTemporaryAllocation(byteCount: Self.blockCount &+ step, alignment: 16) {
      room in
      let rest = unsafe UnsafeRawBufferPointer(rebasing: source[block...])
      unsafe room.initializeMemory(as: UInt8.self, repeating: 0)
      unsafe room.copyMemory(from: rest)
      let copy = UnsafeRawBufferPointer(room)
      var marks: UInt64 = 0
      for number in 0..<4 {
        let offset = number &* step
        let lanes = unsafe test.marked(
          Lanes16.load(copy, offset), Lanes16.load(copy, offset &+ 1))
        marks |= Lanes16.bits(lanes) &<< UInt64(offset)
      }
      return rest.count == 64 ? marks : marks & ((1 &<< UInt64(rest.count)) &- 1)
    }
  }
}
