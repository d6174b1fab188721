/// A word of ASCII that stands in a file as it is or behind escapes, and in one case: an id, or a word that
/// this program gives a meaning.
struct ExactNeedle: Sendable {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first place from an offset on where the word stands, or an escape that may be part of it.
  func first(in source: UnsafeRawBufferPointer, from start: Int) -> SieveNeedle.Hit? {
    guard let head = bytes.first, let tail = bytes.last else { return nil }
    let ends = Ends(
      heads: ByteLanes.all(head), tails: ByteLanes.all(tail), gap: bytes.count &- 1)
    let step = ByteLanes.count
    let limit = source.count &- ends.gap &- step
    var offset = start
    while offset <= limit {
      if offset &+ step &* 3 <= limit,
        unsafe !ByteLanes.hasMarks(
          ends.marked(source, offset) | ends.marked(source, offset &+ step)
            | ends.marked(source, offset &+ step &* 2) | ends.marked(source, offset &+ step &* 3))
      {
        offset &+= step &* 4
        continue
      }
      var marks = unsafe ByteLanes.marks(ends.marked(source, offset))
      while let place = marks.next() {
        if let hit = unsafe look(at: offset &+ place, in: source) { return hit }
      }
      offset &+= step
    }
    while offset < source.count {
      if let hit = unsafe look(at: offset, in: source) { return hit }
      offset &+= 1
    }
    return nil
  }

  /// The first and the last byte of the word.
  private struct Ends {
    let heads: ByteLanes.Lanes
    let tails: ByteLanes.Lanes
    let gap: Int

    /// Marks where both stand, and backslashes.
    @inline(__always)
    func marked(_ source: UnsafeRawBufferPointer, _ offset: Int) -> ByteLanes.Lanes {
      let one = unsafe ByteLanes.load(source, offset)
      let other = unsafe ByteLanes.load(source, offset &+ gap)
      return ByteLanes.zeros((one ^ heads) | (other ^ tails))
        | ByteLanes.zeros(one ^ ByteLanes.all(UInt8(ascii: "\\")))
    }
  }

  private func look(at place: Int, in source: UnsafeRawBufferPointer) -> SieveNeedle.Hit? {
    if unsafe source[place] == UInt8(ascii: "\\") {
      guard place &+ 1 < source.count else { return nil }
      let next = unsafe source[place &+ 1]
      return next == UInt8(ascii: "u") || next == UInt8(ascii: "/")
        ? SieveNeedle.Hit(offset: place, isPlain: false) : nil
    }
    guard place &+ bytes.count <= source.count else { return nil }
    for number in bytes.indices where unsafe source[place &+ number] != bytes[number] {
      return nil
    }
    return SieveNeedle.Hit(offset: place, isPlain: true)
  }
}
