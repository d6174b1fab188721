internal import EgelCore
internal import JSON

/// Entries of a jrnl text taken over as the bytes they are, where those leave no doubt; elsewhere the careful
/// way decides.
///
/// All that is shared by two threads is looked at through spans: to count who has the source's bytes took a
/// third of the time.
struct PlainJrnl {
  private var key: PlainKey
  private var tags = PlainTags()
  private var head = LineHead()
  /// Whether any line ends with a return before its feed.
  private let hasReturns: Bool

  init(_ identities: SourceIdentities, hasReturns: Bool) {
    key = PlainKey(identities)
    self.hasReturns = hasReturns
  }

  /// Whether an entry was taken over.
  mutating func take(
    _ head: JrnlHead, of bytes: Span<UInt8>, end: Int, _ entries: inout EntryCollector
  ) -> Bool {
    guard let clock = head.clock,
      let (title, isStarred) = PlainEnds.title(head.title, of: bytes),
      let body = PlainEnds.stripped(min(head.end &+ 1, end)..<end, of: bytes)
    else { return false }
    makeKey(clock, title, body, of: bytes)
    let key = key
    return key.read { key, text in
      guard !text.isEmpty, text.count <= entries.rules.longestText, tags.find(in: text),
        let moment = entries.clock.moment(clock.day, clock.time),
        self.head.fill(moment, by: clock)
      else { return false }
      let id = entries.identities.identity(of: key, asLine: entries.lines.count)
      let start = append(id, on: clock.day, text, isStarred: isStarred, to: &entries)
      entries.appendFloating(from: start, id, clock.day, moment, head.start..<end)
      return true
    }
  }

  /// Appends the line of an entry to those that were made, and says where it begins.
  private mutating func append(
    _ id: Identifier, on day: Day, _ text: Span<UInt8>, isStarred: Bool,
    to entries: inout EntryCollector
  ) -> Int {
    let gap = entries.gap(before: day)
    let start = entries.made.count + gap.utf8CodeUnitCount
    let most = gap.utf8CodeUnitCount + head.count + tags.memberCount + 40
    entries.made.append(addingCapacity: most) { line in
      line.append(gap)
      head.append(id, to: &line)
      tags.append(from: text, to: &line)
      if isStarred { line.append(",\"starred\":true") }
      line.append(",\"text\":\"")
    }
    if isStarred { entries.notes.unread["starred", default: 0] += 1 }
    JSONWriter.append(inString: text, to: &entries.made)
    entries.made.append("\"}")
    return start
  }

  /// The text is the title, and below it the body without the returns that some systems end lines with.
  private mutating func makeKey(
    _ clock: WallClock, _ title: Range<Int>, _ body: Range<Int>, of bytes: Span<UInt8>
  ) {
    let hasReturns = hasReturns
    key.make(clock, textOf: title.count &+ 1 &+ body.count) { text in
      text.append(copying: bytes.extracting(title))
      if !title.isEmpty && !body.isEmpty { text.append(UInt8(ascii: "\n")) }
      if hasReturns {
        Self.append(body, of: bytes, to: &text)
      } else {
        text.append(copying: bytes.extracting(body))
      }
    }
  }

  /// Appends lines without the returns at their ends.
  private static func append(
    _ body: Range<Int>, of bytes: Span<UInt8>, to text: inout OutputSpan<UInt8>
  ) {
    var start = body.lowerBound
    while start < body.upperBound {
      let mark = ByteScan.first(UInt8(ascii: "\r"), in: bytes, start..<body.upperBound)
      text.append(copying: bytes.extracting(start..<mark))
      start = mark + 1
      guard mark < body.upperBound, start >= body.upperBound || bytes[start] != UInt8(ascii: "\n")
      else { continue }
      text.append(UInt8(ascii: "\r"))
    }
  }
}
