internal import JSON

/// The tags of one text after the other, where all of what makes them is plain.
struct PlainTags {
  /// Where they stand in the text, each once: the first ones of these.
  private var places: [Range<Int>] = []
  private var count = 0

  /// Finds the tags of a text; false where what stands around a sign is for the careful way to judge.
  mutating func find(in text: Span<UInt8>) -> Bool {
    count = 0
    return unsafe text.withUnsafeBytes { bytes in
      var offset = 0
      while offset &+ Lanes16.count <= bytes.count {
        let lanes = unsafe Lanes16.load(bytes, offset)
        var signs = Lanes16.marks(
          Lanes16.equal(lanes, Lanes16.all(UInt8(ascii: "@"))))
        while let place = signs.next() {
          guard take(behind: offset &+ place, in: text) else { return false }
        }
        offset &+= Lanes16.count
      }
      while offset < bytes.count {
        if unsafe bytes[offset] == UInt8(ascii: "@") {
          guard take(behind: offset, in: text) else { return false }
        }
        offset &+= 1
      }
      return true
    }
  }

  /// Takes the word behind a sign, if it is a tag; false where that is not certain.
  private mutating func take(behind sign: Int, in text: Span<UInt8>) -> Bool {
    let start = sign &+ 1
    var end = start
    while end < text.count, Self.isOfName(text[end]) { end &+= 1 }
    if end < text.count, text[end] >= 0x80 { return false }
    if sign > 0, text[sign &- 1] >= 0x80 { return false }
    let begins = sign == 0 || PlainEnds.isSpace(text[sign &- 1])
    if begins, end > start, isNew(start..<end, in: text) { keep(start..<end) }
    return true
  }

  /// Appends the member that holds them, if there are any.
  func append(from text: Span<UInt8>, to line: inout [UInt8]) {
    guard count > 0 else { return }
    var most = ",\"tags\":[]".utf8.count
    for number in 0..<count { most &+= places[number].count &+ 3 }
    line.append(addingCapacity: most) { line in
      line.append(",\"tags\":[")
      for number in 0..<count {
        if number > 0 { line.append(UInt8(ascii: ",")) }
        line.append(UInt8(ascii: "\""))
        for offset in places[number] { line.append(Self.lowered(text[offset])) }
        line.append(UInt8(ascii: "\""))
      }
      line.append(UInt8(ascii: "]"))
    }
  }

  private mutating func keep(_ tag: Range<Int>) {
    if count < places.count { places[count] = tag } else { places.append(tag) }
    count &+= 1
  }

  private func isNew(_ tag: Range<Int>, in text: Span<UInt8>) -> Bool {
    !places[..<count].contains { other in
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
