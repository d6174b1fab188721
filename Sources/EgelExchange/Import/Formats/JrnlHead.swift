internal import EgelCore
internal import EgelJSON

/// The line that begins an entry in a jrnl text.
struct JrnlHead {
  let start: Int
  /// Where the line ends.
  let end: Int
  /// None where it has the form of one and cannot be.
  let time: ReadTime?
  /// The time where it is written as `2026-01-04 20:00`.
  let clock: WallClock?
  /// What stands behind the brackets.
  let title: Range<Int>

  private init(
    _ line: Range<Int>, _ time: ReadTime?, _ clock: WallClock? = nil, title start: Int
  ) {
    self.start = line.lowerBound
    end = line.upperBound
    self.time = time
    self.clock = clock
    title = start..<line.upperBound
  }

  /// Reads a line in one of these forms.
  init?(_ line: String, _ range: Range<Int>, _ formats: [TimeFormat]) {
    guard line.hasPrefix("["), let close = line.firstIndex(of: "]") else { return nil }
    let inside = line[line.index(after: line.startIndex)..<close]
    guard let format = formats.first(where: { $0.fits(inside) }) else { return nil }
    let time = format.read(inside)
    let behind = line.utf8.distance(from: line.startIndex, to: line.index(after: close))
    self.init(range, time, title: range.lowerBound + behind)
  }

  /// A line as jrnl writes it by itself, `[2026-01-04 20:00]`, with a time that can be.
  static func plain(
    _ bytes: Span<UInt8>, _ range: Range<Int>, after last: JrnlHead? = nil
  ) -> JrnlHead? {
    let start = range.lowerBound
    guard range.count >= plainLength, bytes[start] == UInt8(ascii: "["),
      bytes[start + 17] == UInt8(ascii: "]"),
      // What comes after may change what the bracket is.
      range.count == plainLength || bytes[start + plainLength] < 0x80,
      let clock = WallClock(
        utf8: ByteScan.word(bytes, at: start + 1), ByteScan.word(bytes, at: start + 9),
        near: last?.clock)
    else { return nil }
    return JrnlHead(
      range, .wall(clock.day, clock.time, nanoseconds: 0), clock, title: start + plainLength)
  }

  /// The length of `[2026-01-04 20:00]`.
  private static let plainLength = 18

  /// A title, and whether the entry has a star.
  static func title(in text: String) -> (text: String, isStarred: Bool) {
    let title = text.stripped
    guard title == "*" || title.hasSuffix(" *") else { return (String(title), false) }
    return (String(String(title.dropLast()).stripped), true)
  }
}

/// Words behind an at sign, as jrnl takes them for tags.
enum JrnlTags {
  /// The signs are looked for as bytes: to look at every character of a text took half the time of an
  /// import.
  static func tags(in text: String) -> [String] {
    let bytes = text.utf8Span.span
    var tags: [String] = []
    var sign = ByteScan.first(UInt8(ascii: "@"), in: bytes, 0..<bytes.count)
    while sign < bytes.count {
      let name = name(in: text, bytes, behind: sign)
      if !name.isEmpty { tags.append(name.lowercased()) }
      sign = ByteScan.first(UInt8(ascii: "@"), in: bytes, sign + 1..<bytes.count)
    }
    return tags.firstOfEach
  }

  /// The word behind a sign that begins one. Where all about it is ASCII, as of most, no character is looked at.
  private static func name(in text: String, _ bytes: Span<UInt8>, behind sign: Int) -> Substring {
    let first = sign + 1
    var end = first
    while end < bytes.count, isPlain(bytes[end]) { end += 1 }
    let before = sign > 0 ? bytes[sign - 1] : 0x20
    func index(_ offset: Int) -> String.Index { text.utf8.index(text.startIndex, offsetBy: offset) }
    if before < 0x80, end == bytes.count || bytes[end] < 0x80 {
      let isBeginning = before == 0x20 || before &- 0x09 < 5
      return isBeginning ? text[index(first)..<index(end)] : ""
    }
    let word = text[index(sign)...]
    guard text[..<word.startIndex].last?.isWhitespace ?? true, word.first == "@" else { return "" }
    return word.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_/".contains($0) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "/"):
      true
    default: false
    }
  }
}
