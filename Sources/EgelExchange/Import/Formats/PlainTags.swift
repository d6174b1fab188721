internal import EgelCore
internal import EgelJSON

/// The tags of one text after the other, where all of what makes them is plain.
struct PlainTags {
  /// Where they stand in the text, each once: the first ones of these.
  private var places: [Range<Int>] = []
  private var count = 0
  /// The last tag that stood alone, as it is written, and the member that was made of it.
  private var lone: [UInt8] = []
  private var loneMember: IncomingLine.Piece?

  /// Finds the tags of a text; false where what stands around a sign is for the careful way to judge.
  mutating func find(in text: Span<UInt8>) -> Bool {
    count = 0
    return unsafe text.withUnsafeBytes { bytes in
      var offset = 0
      while offset &+ Lanes16.count <= bytes.count {
        let lanes = unsafe Lanes16.load(bytes, offset)
        let found = Lanes16.equal(lanes, Lanes16.all(UInt8(ascii: "@")))
        if Lanes16.hasMarks(found) {
          var signs = Lanes16.marks(found)
          while let place = signs.next() {
            guard take(behind: offset &+ place, in: text) else { return false }
          }
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

  /// The member that holds the tags, if there are any. Entries that follow each other often have the same one
  /// tag, and then share a member: that takes a third of the time, and no memory.
  mutating func member(of text: Span<UInt8>, in entries: inout EntryCollector) -> IncomingLine.Piece
  {
    let isLone = count == 1
    if isLone, let loneMember, isLastLone(text.extracting(places[0])) { return loneMember }
    let start = entries.made.count
    append(from: text, to: &entries.made)
    let member = entries.madePiece(from: start)
    if isLone {
      lone.removeAll(keepingCapacity: true)
      lone.append(copying: text.extracting(places[0]))
      loneMember = member
    }
    return member
  }

  private func isLastLone(_ tag: Span<UInt8>) -> Bool {
    guard tag.count == lone.count else { return false }
    for place in tag.indices where tag[place] != lone[place] { return false }
    return true
  }

  /// Appends the member that holds them, if there are any.
  func append(from text: Span<UInt8>, to line: inout [UInt8]) {
    guard count > 0 else { return }
    var most = ",\"tags\":[]".utf8.count
    for number in 0..<count { most &+= places[number].count &+ 3 }
    line.append(addingCapacity: most) { line in
      line.append(",\"tags\":[\"")
      for number in 0..<count {
        if number > 0 { line.append("\",\"") }
        for offset in places[number] { line.append(Self.lowered(text[offset])) }
      }
      line.append("\"]")
    }
  }

  private mutating func keep(_ tag: Range<Int>) {
    if count < places.count { places[count] = tag } else { places.append(tag) }
    count &+= 1
  }

  private func isNew(_ tag: Range<Int>, in text: Span<UInt8>) -> Bool {
    if count == 0 { return true }
    return !places[..<count].contains { other in
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
