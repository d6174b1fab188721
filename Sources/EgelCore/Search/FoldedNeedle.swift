/// A folded word of ASCII, looked for in bytes as they are.
///
/// Where a text spells the word in plain letters, a look at two of them whatever their case finds the
/// place. Where it does not, something beyond ASCII stands for one of the two or beside it, and what is
/// around such a place is folded. So a file need not be folded as a whole, which took four times as long.
struct FoldedNeedle: Sendable {
  private let bytes: [UInt8]
  /// Nil for a word of one letter.
  private let pair: BytePair?
  /// Whether a single letter beyond ASCII can stand for the two, which then lie within it.
  private let isOneLetter: Bool
  private let finder: ByteFinder

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    pair = BytePair(bytes, unlessOnly: Folded.isOneLetter)
    isOneLetter = pair.map { Folded.isOneLetter($0.first, $0.second) } ?? false
    finder = ByteFinder(needle: bytes)
  }

  /// The first place from an offset on where the word may stand, or where only a careful reader can say.
  func first(in source: UnsafeRawBufferPointer, from start: Int) -> SieveHit? {
    guard let only = bytes.first else { return nil }
    guard let pair else {
      var scan = unsafe LaneScan(source, from: start, for: FoldedLetter(only))
      while let place = scan.next() {
        if let hit = unsafe look(at: place, for: 0, in: source) { return hit }
      }
      return nil
    }
    var scan = unsafe LaneScan(source, from: start, for: FoldedPair(pair))
    while let place = scan.next() {
      if let hit = unsafe look(at: place, for: pair.place, in: source) { return hit }
    }
    return nil
  }

  /// Looks around a place where a letter of the word may end.
  private func look(at place: Int, for number: Int, in source: UnsafeRawBufferPointer) -> SieveHit?
  {
    if unsafe source[place] == UInt8(ascii: "\\") {
      return SieveHit(offset: place, isPlain: false)
    }
    guard let before = unsafe plain(before: place, from: number, in: source),
      let behind = unsafe plain(behind: place, from: number &+ 1, in: source)
    else { return nil }
    if before &+ behind == bytes.count {
      return SieveHit(offset: place &+ 1 &- before, isPlain: true)
    }
    return unsafe isFolded(around: place, in: source)
      ? SieveHit(offset: place, isPlain: false) : nil
  }

  /// Whether the word stands in what is around a place, once that is folded.
  private func isFolded(around place: Int, in source: UnsafeRawBufferPointer) -> Bool {
    let room = bytes.count &* 3
    let window = max(0, place &- room)..<min(source.count, place &+ room &+ 3)
    let folded = unsafe ByteFolder.folded(source, window)
    return unsafe folded.withUnsafeBytes {
      unsafe finder.first(in: $0, from: 0, to: $0.count) != nil
    }
  }

  /// How many letters of the word, from one back to the first, stand plainly up to a place. Something beyond
  /// ASCII ends them, if it may stand for the next one; nil where another letter stands.
  private func plain(
    before place: Int, from number: Int, in source: UnsafeRawBufferPointer
  ) -> Int? {
    var count = 0
    while count <= number {
      guard place &- count >= 0 else { return nil }
      let byte = unsafe source[place &- count]
      let letter = bytes[number &- count]
      guard byte < 0x80 else {
        return unsafe mayEnd(at: place &- count, with: letter, in: source) ? count : nil
      }
      guard lowered(byte) == letter else { return nil }
      count &+= 1
    }
    return count
  }

  /// How many letters, from one on, stand plainly behind a place.
  private func plain(
    behind place: Int, from number: Int, in source: UnsafeRawBufferPointer
  ) -> Int? {
    var count = 0
    while number &+ count < bytes.count {
      let next = place &+ 1 &+ count
      guard next < source.count else { return nil }
      let byte = unsafe source[next]
      let letter = bytes[number &+ count]
      guard byte < 0x80 else {
        return unsafe mayBegin(at: next, with: letter, in: source) ? count : nil
      }
      guard lowered(byte) == letter else { return nil }
      count &+= 1
    }
    return count
  }

  /// Whether what ends at a place beyond ASCII may be folded to a letter. Folding all that stands around each
  /// such place took longer than everything else.
  private func mayEnd(at place: Int, with letter: UInt8, in source: UnsafeRawBufferPointer) -> Bool
  {
    var start = place
    while start > 0, unsafe source[start] & 0xC0 == 0x80 { start &-= 1 }
    return switch unsafe FoldTable.shared.folded(at: start, in: source) {
    case .kept: false
    // A mark that is left out can stand behind any letter.
    case .dropped: true
    case .letters(let one, let other): (other == 0 ? one : other) == letter || isOneLetter
    }
  }

  private func mayBegin(at place: Int, with letter: UInt8, in source: UnsafeRawBufferPointer)
    -> Bool
  {
    switch unsafe FoldTable.shared.folded(at: place, in: source) {
    case .kept: isOneLetter
    case .dropped: true
    case .letters(let one, _): one == letter || isOneLetter
    }
  }

  private func lowered(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}
