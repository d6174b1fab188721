/// Finds some bytes among many, by their first and their last one.
struct ByteFinder: Hashable, Sendable {
  let needle: [UInt8]

  /// Where the needle first stands, from an offset on and before an end.
  func first(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
    guard let head = needle.first, let tail = needle.last else { return start <= end ? start : nil }
    let last = end - needle.count
    let ends = Ends(
      heads: ByteLanes.all(head), tails: ByteLanes.all(tail), gap: needle.count &- 1)
    let step = ByteLanes.count
    var offset = start
    while offset &+ step <= last {
      // Four at once where there is nothing, as in most of a text: a branch for each is half of the time.
      if offset &+ step &* 4 <= last,
        unsafe !ByteLanes.hasMarks(
          ends.marked(bytes, offset) | ends.marked(bytes, offset &+ step)
            | ends.marked(bytes, offset &+ step &* 2) | ends.marked(bytes, offset &+ step &* 3))
      {
        offset &+= step &* 4
        continue
      }
      var marks = unsafe ByteLanes.marks(ends.marked(bytes, offset))
      while let place = marks.next() {
        if unsafe stands(at: offset &+ place, in: bytes) { return offset &+ place }
      }
      offset &+= step
    }
    while offset <= last {
      if unsafe stands(at: offset, in: bytes) { return offset }
      offset &+= 1
    }
    return nil
  }

  /// The first and the last byte of a needle.
  private struct Ends {
    let heads: ByteLanes.Lanes
    let tails: ByteLanes.Lanes
    let gap: Int

    /// Marks where both stand.
    @inline(__always)
    func marked(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> ByteLanes.Lanes {
      let one = unsafe ByteLanes.load(bytes, offset)
      let other = unsafe ByteLanes.load(bytes, offset &+ gap)
      return ByteLanes.zeros((one ^ heads) | (other ^ tails))
    }
  }

  private func stands(at offset: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    for place in needle.indices where unsafe bytes[offset &+ place] != needle[place] {
      return false
    }
    return true
  }
}
