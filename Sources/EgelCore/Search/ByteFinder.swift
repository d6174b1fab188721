/// Finds some bytes among many, by their first and their last one.
struct ByteFinder: Hashable, Sendable {
  let needle: [UInt8]

  /// Where the needle first stands, from an offset on and before an end.
  func first(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
    guard let head = needle.first, let tail = needle.last else { return start <= end ? start : nil }
    let last = end - needle.count
    let heads = ByteLanes.all(head)
    let tails = ByteLanes.all(tail)
    let gap = needle.count &- 1
    var offset = start
    while offset &+ ByteLanes.count <= last {
      let one = unsafe ByteLanes.load(bytes, offset)
      let other = unsafe ByteLanes.load(bytes, offset &+ gap)
      var marks = ByteLanes.marks(ByteLanes.zeros((one ^ heads) | (other ^ tails)))
      while let place = marks.next() {
        if unsafe stands(at: offset &+ place, in: bytes) { return offset &+ place }
      }
      offset &+= ByteLanes.count
    }
    while offset <= last {
      if unsafe stands(at: offset, in: bytes) { return offset }
      offset &+= 1
    }
    return nil
  }

  private func stands(at offset: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    for place in needle.indices where unsafe bytes[offset &+ place] != needle[place] {
      return false
    }
    return true
  }
}
