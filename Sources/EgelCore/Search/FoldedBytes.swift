/// A text folded byte by byte, with the place each byte came from, and single spaces.
struct FoldedBytes {
  private var bytes: [UInt8] = []
  private var origins: [Int32] = []
  private let text: String

  init(_ text: String) {
    self.text = text
    let source = Array(text.utf8)
    bytes.reserveCapacity(source.count)
    origins.reserveCapacity(source.count + 1)
    var place = 0
    while place < source.count {
      let byte = source[place]
      let start = Int32(truncatingIfNeeded: place)
      if byte < 0x80 {
        put(byte &- 0x41 < 26 ? byte | 0x20 : byte, from: start)
        place += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(source.count, place + length)
      switch unsafe source.withUnsafeBytes({ unsafe FoldTable.shared.folded(at: place, in: $0) }) {
      case .kept: for byte in source[place..<end] { put(byte, from: start) }
      case .dropped: break
      case .letters(let one, let other):
        put(one, from: start)
        if other != 0 { put(other, from: start) }
      }
      place = end
    }
    origins.append(Int32(truncatingIfNeeded: source.count))
  }

  private mutating func put(_ byte: UInt8, from place: Int32) {
    let isSpace = byte == UInt8(ascii: " ") || (9...13).contains(byte)
    if isSpace && bytes.last == UInt8(ascii: " ") { return }
    bytes.append(isSpace ? UInt8(ascii: " ") : byte)
    origins.append(place)
  }

  /// Where a folded word of ASCII stands.
  func places(of needle: [UInt8]) -> [Range<String.Index>] {
    let finder = ByteFinder(needle: needle)
    return unsafe bytes.withUnsafeBytes { buffer in
      var places: [Range<String.Index>] = []
      var start = 0
      while let found = unsafe finder.first(in: buffer, from: start, to: buffer.count) {
        start = found + needle.count
        places.append(index(origins[found])..<end(behind: start - 1))
      }
      return places
    }
  }

  private func index(_ offset: Int32) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: Int(offset))
  }

  /// Marks behind a letter belong to it.
  private func end(behind place: Int) -> String.Index {
    let last = index(origins[place])
    return text.index(after: text.rangeOfCharacter(at: last))
  }
}

extension String {
  /// The beginning of the character that holds a place.
  fileprivate func rangeOfCharacter(at place: Index) -> Index {
    Index(place, within: self) ?? index(before: index(after: place))
  }
}
