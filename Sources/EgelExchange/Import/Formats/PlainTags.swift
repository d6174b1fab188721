internal import JSON

/// The tags of one text after the other, where all of what makes them is plain.
struct PlainTags {
  /// Where they stand in the text, each once.
  private var places: [Range<Int>] = []

  /// Finds the tags of a text; false where what stands around a sign is for the careful way to judge.
  mutating func find(in text: Span<UInt8>) -> Bool {
    // They are few: to remove all at once takes longer.
    while !places.isEmpty { places.removeLast() }
    var sign = ByteScan.first(UInt8(ascii: "@"), in: text, 0..<text.count)
    while sign < text.count {
      let start = sign &+ 1
      var end = start
      while end < text.count, Self.isOfName(text[end]) { end &+= 1 }
      if end < text.count, text[end] >= 0x80 { return false }
      if sign > 0, text[sign &- 1] >= 0x80 { return false }
      if end > start, sign == 0 || PlainEnds.isSpace(text[sign &- 1]), isNew(start..<end, in: text)
      {
        places.append(start..<end)
      }
      sign = ByteScan.first(UInt8(ascii: "@"), in: text, start..<text.count)
    }
    return true
  }

  /// Appends the member that holds them, if there are any.
  func append(from text: Span<UInt8>, to line: inout [UInt8]) {
    guard !places.isEmpty else { return }
    let count = places.reduce(",\"tags\":[]".utf8.count) { $0 &+ $1.count &+ 3 }
    line.append(addingCapacity: count) { line in
      line.append(",\"tags\":[")
      for place in places.indices {
        line.append(place == 0 ? "\"" : ",\"")
        for offset in places[place] { line.append(Self.lowered(text[offset])) }
        line.append(UInt8(ascii: "\""))
      }
      line.append(UInt8(ascii: "]"))
    }
  }

  private func isNew(_ tag: Range<Int>, in text: Span<UInt8>) -> Bool {
    !places.contains { other in
      other.count == tag.count
        && zip(other, tag).allSatisfy { Self.lowered(text[$0]) == Self.lowered(text[$1]) }
    }
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "/")
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}
