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
    var tags: [String] = []
    var rest = text[...]
    while let sign = rest.utf8.firstIndex(of: UInt8(ascii: "@")) {
      let word = text[sign...]
      let isBeginning = text[..<sign].last?.isWhitespace ?? true
      rest = text[text.utf8.index(after: sign)...]
      guard isBeginning, word.first == "@" else { continue }
      let name = word.dropFirst().prefix { $0.isLetter || $0.isNumber || "-_/".contains($0) }
      if !name.isEmpty { tags.append(name.lowercased()) }
    }
    return tags.bare
  }
}
