internal import EgelCore
internal import JSON

/// Entries of a jrnl text taken over as the bytes they are, where those leave no doubt; elsewhere the careful
/// way decides.
///
/// All that is shared by two threads is looked at through spans: to count who has the source's bytes took a
/// third of the time.
struct PlainJrnl {
  /// What tells the entry in question from others, its text last.
  private var key = Scratch()
  private var tags = PlainTags()
  private var time = WrittenTime()
  /// What all keys begin with, before the time.
  private let beginning: [UInt8]
  /// What stands in a key between the time and the text.
  private static let middle: StaticString = " 0 \n"
  private static let timeLength = 16
  private let textStart: Int
  /// Whether any line ends with a return before its feed.
  private let hasReturns: Bool

  init(_ identities: SourceIdentities, hasReturns: Bool) {
    // As `FoundMoment.Key.wall` is: no day of its own, and the day and time as they stand in the brackets.
    beginning = identities.kind + [UInt8(ascii: "\n")]
    textStart = beginning.count + Self.timeLength + Self.middle.utf8CodeUnitCount
    self.hasReturns = hasReturns
  }

  /// Whether an entry was taken over.
  mutating func take(
    _ head: JrnlHead, of bytes: Span<UInt8>, end: Int, _ entries: inout EntryCollector
  ) -> Bool {
    guard head.isPlain, case .wall(let day, let clock, _)? = head.time,
      let (title, isStarred) = PlainEnds.title(head.title, of: bytes),
      let body = PlainEnds.stripped(min(head.end &+ 1, end)..<end, of: bytes)
    else { return false }
    makeKey(head, title, body, of: bytes)
    let (made, count) = (key.bytes, key.count)
    let text = made.span.extracting(textStart..<count)
    guard !text.isEmpty, text.count <= entries.rules.longestText, tags.find(in: text),
      let moment = entries.clock.moment(day, clock),
      time.isWritten(moment, as: bytes.extracting(head.plainTime))
    else { return false }
    let id = entries.identities.identity(of: made.span.extracting(0..<count))
    let start = entries.beginLine(on: day)
    entries.head.append(id, at: time.bytes.span, to: &entries.made)
    tags.append(from: text, to: &entries.made)
    if isStarred { entries.made.append(",\"starred\":true") }
    entries.made.append(",\"text\":")
    JSONWriter.append(string: text, to: &entries.made)
    entries.made.append(UInt8(ascii: "}"))
    if isStarred { entries.notes.unread["starred", default: 0] += 1 }
    entries.appendFloating(from: start, id, day, moment, head.start..<end)
    return true
  }

  /// The text is the title, and below it the body without the returns that some systems end lines with.
  private mutating func makeKey(
    _ head: JrnlHead, _ title: Range<Int>, _ body: Range<Int>, of bytes: Span<UInt8>
  ) {
    let most = textStart &+ title.count &+ 1 &+ body.count
    key.make(atMost: most) { [beginning, hasReturns] key in
      key.append(copying: beginning.span)
      key.append(copying: bytes.extracting(head.plainTime))
      key.append(Self.middle)
      key.append(copying: bytes.extracting(title))
      if !title.isEmpty && !body.isEmpty { key.append(UInt8(ascii: "\n")) }
      if hasReturns {
        Self.append(body, of: bytes, to: &key)
      } else {
        key.append(copying: bytes.extracting(body))
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
