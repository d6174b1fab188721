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
  /// Which bytes the word is made of.
  private let isLetter: [Bool]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var isLetter = [Bool](repeating: false, count: 256)
    for byte in bytes { isLetter[Int(byte)] = true }
    self.isLetter = isLetter
  }

  /// The first place from an offset on where the word may stand, or where only a careful reader can say.
  func first(in source: UnsafeRawBufferPointer, from start: Int) -> Hit? {
    guard let head = bytes.first, let tail = bytes.last else { return nil }
    let heads = UInt64(head | 0x20) &* Self.ones
    let tails = UInt64(tail | 0x20) &* Self.ones
    let gap = bytes.count &- 1
    let limit = source.count &- gap &- 8
    var offset = start
    while offset <= limit {
      let one = unsafe UInt64(
        littleEndian: source.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      let other = unsafe UInt64(
        littleEndian: source.loadUnaligned(fromByteOffset: offset &+ gap, as: UInt64.self))
      let difference = ((one | Self.cases) ^ heads) | ((other | Self.cases) ^ tails)
      let special = Self.zeros(difference) | Self.zeros(one ^ Self.backslashes) | one
      var marks = special & Self.highs
      while marks != 0 {
        let place = offset &+ marks.trailingZeroBitCount &>> 3
        if let hit = unsafe look(at: place, in: source) { return hit }
        marks &= marks &- 1
      }
      offset &+= 8
    }
    while offset < source.count {
      if let hit = unsafe look(at: offset, in: source) { return hit }
      offset &+= 1
    }
    return nil
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
      let byte = unsafe source[place &+ number]
      let isUpper = byte &- 0x41 < 26
      if (isUpper ? byte | 0x20 : byte) != bytes[number] { return false }
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
      guard isLetter[Int(one)] || isLetter[Int(other)] else { return false }
    }
    let room = bytes.count &* 3
    let window = max(0, place &- room)..<min(source.count, place &+ room &+ 3)
    return unsafe ByteFolder.folded(source, window).holds(bytes)
  }
}

// Eight bytes at once.

extension SieveNeedle {
  private static var ones: UInt64 { @inline(__always) get { 0x0101_0101_0101_0101 } }
  private static var highs: UInt64 { @inline(__always) get { 0x8080_8080_8080_8080 } }
  private static var cases: UInt64 { @inline(__always) get { 0x2020_2020_2020_2020 } }
  private static var backslashes: UInt64 { @inline(__always) get { 0x5C5C_5C5C_5C5C_5C5C } }

  /// Marks at least the first byte that is zero; what it marks beyond that is looked at in vain.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word }
}

extension [UInt8] {
  fileprivate func holds(_ needle: [UInt8]) -> Bool {
    let finder = ByteFinder(needle: needle)
    return unsafe withUnsafeBytes { unsafe finder.first(in: $0, from: 0, to: $0.count) != nil }
  }
}
