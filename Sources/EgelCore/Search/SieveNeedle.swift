/// A folded word of ASCII, looked for in bytes as they are.
///
/// Where a text spells the word in plain letters, a look at two bytes of it whatever their case finds
/// the place. Where it does not, there is something beyond ASCII within the word, and each such place is
/// folded with what stands around it. So a file need not be folded as a whole, which took four times as long.
@safe struct SieveNeedle: Sendable {
  /// A place where the word may stand; a plain one stands there letter for letter, whatever the case.
  struct Hit: Sendable {
    var offset: Int
    var isPlain: Bool
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The first place from an offset on where the word may stand, or where only a careful reader can say.
  func first(in source: UnsafeRawBufferPointer, from start: Int) -> Hit? {
    guard let head = bytes.first, let tail = bytes.last else { return nil }
    let ends = Ends(
      heads: ByteLanes.all(head | 0x20), tails: ByteLanes.all(tail | 0x20), gap: bytes.count &- 1)
    let step = ByteLanes.count
    let limit = source.count &- ends.gap &- step
    var offset = start
    while offset <= limit {
      // Two at once where there is nothing: a branch for each is a quarter of the time.
      let one = unsafe ends.marked(source, offset)
      if offset &+ step <= limit,
        unsafe !ByteLanes.hasMarks(one | ends.marked(source, offset &+ step))
      {
        offset &+= step &* 2
        continue
      }
      var marks = ByteLanes.marks(one)
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

  /// The first and the last byte of the word, in either case.
  private struct Ends {
    let heads: ByteLanes.Lanes
    let tails: ByteLanes.Lanes
    let gap: Int

    /// Marks where both stand, and what has to be looked at: a backslash, and what is beyond ASCII.
    @inline(__always)
    func marked(_ source: UnsafeRawBufferPointer, _ offset: Int) -> ByteLanes.Lanes {
      let cases = ByteLanes.all(0x20)
      let one = unsafe ByteLanes.load(source, offset)
      let other = unsafe ByteLanes.load(source, offset &+ gap)
      let isPlain = ByteLanes.zeros(((one | cases) ^ heads) | ((other | cases) ^ tails))
      return isPlain | ByteLanes.zeros(one ^ ByteLanes.all(UInt8(ascii: "\\"))) | one
    }
  }

  private func look(at place: Int, in source: UnsafeRawBufferPointer) -> Hit? {
    let byte = unsafe source[place]
    if byte < 0x80 {
      if byte == UInt8(ascii: "\\") {
        return unsafe beginsUnclearEscape(at: place, in: source)
          ? Hit(offset: place, isPlain: false) : nil
      }
      return unsafe stands(at: place, in: source) ? Hit(offset: place, isPlain: true) : nil
    }
    // Within a letter: its beginning was looked at.
    guard byte >= 0xC2, unsafe mayFold(at: place, in: source) else { return nil }
    return Hit(offset: place, isPlain: false)
  }

  private func stands(at place: Int, in source: UnsafeRawBufferPointer) -> Bool {
    guard place &+ bytes.count <= source.count else { return false }
    for number in bytes.indices {
      if unsafe Self.lowered(source[place &+ number]) != bytes[number] { return false }
    }
    return true
  }

  /// `\u00e9` and `\/`, as other programs write.
  private func beginsUnclearEscape(at place: Int, in source: UnsafeRawBufferPointer) -> Bool {
    guard place &+ 1 < source.count else { return false }
    let next = unsafe source[place &+ 1]
    return next == UInt8(ascii: "u") || next == UInt8(ascii: "/")
  }

  /// Whether the word stands around a letter beyond ASCII.
  private func mayFold(at place: Int, in source: UnsafeRawBufferPointer) -> Bool {
    switch unsafe FoldTable.shared.folded(at: place, in: source) {
    case .kept: return false
    // A mark that is left out can be one of many: the line is looked at.
    case .dropped: return true
    case .letters(let one, let other):
      guard unsafe fits(one, other, at: place, in: source) else { return false }
    }
    let room = bytes.count &* 3
    let window = max(0, place &- room)..<min(source.count, place &+ room &+ 3)
    return unsafe ByteFolder.folded(source, window).holds(bytes)
  }

  /// Whether one letter, or two, go with what stands beside them somewhere in the word. Few do, and folding
  /// what stands around each took longer than everything else.
  private func fits(_ one: UInt8, _ other: UInt8, at place: Int, in source: UnsafeRawBufferPointer)
    -> Bool
  {
    let length = unsafe source[place] < 0xE0 ? 2 : 3
    let letters = other == 0 ? 1 : 2
    return ((1 - letters)..<bytes.count).contains { number in
      unsafe isAt(number, one) && (other == 0 || isAt(number &+ 1, other))
        && mayStand(at: place &- 1, number &- 1, in: source)
        && mayStand(at: place &+ length, number &+ letters, in: source)
    }
  }

  private func isAt(_ number: Int, _ letter: UInt8) -> Bool {
    !bytes.indices.contains(number) || bytes[number] == letter
  }

  /// Whether a byte of the word may stand at a place: what is beyond ASCII can be anything.
  private func mayStand(at place: Int, _ number: Int, in source: UnsafeRawBufferPointer) -> Bool {
    guard bytes.indices.contains(number) else { return true }
    guard source.indices.contains(place) else { return false }
    let byte = unsafe source[place]
    return byte >= 0x80 || Self.lowered(byte) == bytes[number]
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}

extension [UInt8] {
  fileprivate func holds(_ needle: [UInt8]) -> Bool {
    let finder = ByteFinder(needle: needle)
    return unsafe withUnsafeBytes { unsafe finder.first(in: $0, from: 0, to: $0.count) != nil }
  }
}
