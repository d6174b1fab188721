internal import EgelCore
internal import JSON

/// Entries of a jrnl text taken over as the bytes they are, where those leave no doubt: where letters that
/// join others stand at the end of something, the careful way decides what it ends with.
struct PlainJrnl {
  /// The text of the entry in question, and where the tags in it stand; kept for their memory.
  private var text: [UInt8] = []
  private var tags: [Range<Int>] = []
  /// The time as a journal writes it, and the offset that it ends with.
  private var written: [UInt8] = []
  private var offset: Int32?
  /// Whether any line ends with a return before its feed.
  private let hasReturns: Bool

  init(_ range: Range<Int>, of bytes: [UInt8]) {
    hasReturns = ByteScan.contains(UInt8(ascii: "\r"), in: bytes, range)
  }

  /// Whether an entry was taken over.
  mutating func take(
    _ head: JrnlHead, of bytes: [UInt8], end: Int, _ entries: inout EntryCollector
  ) -> Bool {
    guard head.isPlain, case .wall(let day, let time, _)? = head.time,
      let (title, isStarred) = Self.title(head.title, bytes),
      let body = Self.stripped(min(head.end + 1, end)..<end, of: bytes)
    else { return false }
    join(title, body, of: bytes)
    guard !text.isEmpty, text.count <= entries.rules.longestText, findTags(),
      let found = entries.floating(day, time)
    else { return false }
    write(found.moment, head, bytes)
    guard written.count == LineHead.timeLength else { return false }
    let id = entries.identities.identity { key in
      // As `FoundMoment.Key.wall` is: the day and time as they stand in the brackets.
      key.append(UInt8(ascii: "\n"))
      key.append(contentsOf: bytes[(head.start + 1)..<(head.start + 17)])
      key.append(contentsOf: " 0 \n".utf8)
      key.append(contentsOf: text)
    }
    let start = entries.made.count
    entries.head.append(id, at: written[...], to: &entries.made)
    append(isStarred: isStarred, to: &entries.made)
    if isStarred { entries.notes.unread["starred", default: 0] += 1 }
    entries.appendMade(from: start, id, day, found, head.start..<end)
    entries.identities.keep(asLine: entries.lines.count - 1)
    return true
  }

  /// Writes the moment down: what differs from the last one stands in the brackets, mostly.
  private mutating func write(_ at: Moment, _ head: JrnlHead, _ bytes: [UInt8]) {
    guard at.offset == offset, written.count == LineHead.timeLength else {
      written.removeAll(keepingCapacity: true)
      at.append(to: &written)
      offset = at.offset
      return
    }
    for place in 0..<10 { written[place] = bytes[head.start + 1 + place] }
    for place in 11..<16 { written[place] = bytes[head.start + 1 + place] }
  }

  private func append(isStarred: Bool, to line: inout [UInt8]) {
    if !tags.isEmpty {
      line.append(contentsOf: ",\"tags\":".utf8)
      for place in tags.indices {
        line.append(place == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
        line.append(UInt8(ascii: "\""))
        for byte in text[tags[place]] { line.append(Self.lowered(byte)) }
        line.append(UInt8(ascii: "\""))
      }
      line.append(UInt8(ascii: "]"))
    }
    if isStarred { line.append(contentsOf: ",\"starred\":true".utf8) }
    line.append(contentsOf: ",\"text\":".utf8)
    JSONWriter.append(string: text[...], to: &line)
    line.append(UInt8(ascii: "}"))
  }

  /// The title, and below it the body without the returns that some systems end lines with.
  private mutating func join(_ title: Range<Int>, _ body: Range<Int>, of bytes: [UInt8]) {
    text.removeAll(keepingCapacity: true)
    text.append(contentsOf: bytes[title])
    if !title.isEmpty && !body.isEmpty { text.append(UInt8(ascii: "\n")) }
    guard hasReturns else { return text.append(contentsOf: bytes[body]) }
    var start = body.lowerBound
    while start < body.upperBound {
      let mark = ByteScan.first(UInt8(ascii: "\r"), in: bytes, start..<body.upperBound)
      text.append(contentsOf: bytes[start..<mark])
      start = mark + 1
      guard mark < body.upperBound, start >= body.upperBound || bytes[start] != UInt8(ascii: "\n")
      else { continue }
      text.append(UInt8(ascii: "\r"))
    }
  }

  /// A title without its star, if that can be told.
  private static func title(
    _ range: Range<Int>, _ bytes: [UInt8]
  ) -> (Range<Int>, isStarred: Bool)? {
    guard let title = stripped(range, of: bytes) else { return nil }
    guard title.last.map({ bytes[$0] }) == UInt8(ascii: "*") else { return (title, false) }
    let rest = title.dropLast()
    guard let before = rest.last else { return (rest, true) }
    if bytes[before] != UInt8(ascii: " ") { return (title, false) }
    return stripped(rest, of: bytes).map { ($0, true) }
  }

  /// A range without the white space around it.
  private static func stripped(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int>? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isSpace(bytes[start]) { start += 1 }
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    guard start < end else { return start..<start }
    return isCertain(at: start, of: bytes) && isCertain(before: end, of: bytes) ? start..<end : nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  /// Whether what begins here is no white space, and joins nothing.
  private static func isCertain(at start: Int, of bytes: [UInt8]) -> Bool {
    bytes[start] < 0x80 || isLatin(bytes[start])
      || bytes[start] == 0xE2 && isQuote(bytes[start + 1], bytes[start + 2])
  }

  private static func isCertain(before end: Int, of bytes: [UInt8]) -> Bool {
    bytes[end - 1] < 0x80 || end >= 2 && isLatin(bytes[end - 2])
      || end >= 3 && bytes[end - 3] == 0xE2 && isQuote(bytes[end - 2], bytes[end - 1])
  }

  /// The first byte of U+00C0 to U+027F: letters, and two signs.
  private static func isLatin(_ lead: UInt8) -> Bool { (0xC3...0xC9).contains(lead) }

  /// Dashes, quotation marks and the ellipsis.
  private static func isQuote(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && ((0x93...0x9F).contains(third) || third == 0xA6)
  }

  /// Finds the tags of the text, if all of what makes them is plain.
  private mutating func findTags() -> Bool {
    tags.removeAll(keepingCapacity: true)
    var sign = ByteScan.first(UInt8(ascii: "@"), in: text, 0..<text.count)
    while sign < text.count {
      let start = sign + 1
      var end = start
      while end < text.count, Self.isOfName(text[end]) { end += 1 }
      if end < text.count, text[end] >= 0x80 { return false }
      if sign > 0, text[sign - 1] >= 0x80 { return false }
      if end > start, sign == 0 || Self.isSpace(text[sign - 1]), isNew(start..<end) {
        tags.append(start..<end)
      }
      sign = ByteScan.first(UInt8(ascii: "@"), in: text, start..<text.count)
    }
    return true
  }

  private func isNew(_ tag: Range<Int>) -> Bool {
    !tags.contains { other in
      other.count == tag.count
        && zip(text[other], text[tag]).allSatisfy { Self.lowered($0) == Self.lowered($1) }
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
