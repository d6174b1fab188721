internal import EgelCore
internal import EgelJSON

/// Entries of a jrnl text taken over as the bytes they are, where those leave no doubt; elsewhere the careful
/// way decides.
///
/// All that is shared by two threads is looked at through spans: to count who has the source's bytes took a
/// third of the time.
struct PlainJrnl {
  private var tags = PlainTags()
  /// The text of an entry, where it does not stand in the source as it is; kept for its memory.
  private var made: [UInt8] = []
  /// Whether any line ends with a return before its feed.
  private let hasReturns: Bool

  init(hasReturns: Bool) {
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
    let entry = Entry(clock: clock, isStarred: isStarred, range: head.start..<end)
    if let place = place(title, body, of: bytes) {
      let piece = IncomingLine.Piece(place, in: 0)
      return take(entry, bytes.extracting(place), in: piece, &entries)
    }
    make(title, body, of: bytes)
    let made = made
    return take(entry, made.span, in: nil, &entries)
  }

  /// What an entry is besides its text.
  private struct Entry {
    let clock: WallClock
    let isStarred: Bool
    let range: Range<Int>
  }

  /// The same with its text, which is a piece of the source or has to be kept.
  private mutating func take(
    _ entry: Entry, _ text: Span<UInt8>, in piece: IncomingLine.Piece?,
    _ entries: inout EntryCollector
  ) -> Bool {
    let clock = entry.clock
    guard !text.isEmpty, text.count <= entries.rules.longestText, tags.find(in: text),
      let moment = entries.clock.moment(clock.day, clock.time)
    else { return false }
    let id = entries.identities.identity(of: clock, text, asLine: entries.lines.count)
    let members =
      entry.isStarred
      ? starred(text, &entries) : tags.member(of: text, in: &entries)
    entries.appendFloating(
      IncomingLine(
        id: id, day: clock.day, at: moment, isFloating: true, isPartial: true,
        record: entries.next, as: .membersAndText, members, text: piece ?? entries.keep(text)),
      entry.range)
    return true
  }

  /// The members of an entry that has a star.
  private func starred(
    _ text: Span<UInt8>, _ entries: inout EntryCollector
  ) -> IncomingLine.Piece {
    let start = entries.made.count
    tags.append(from: text, to: &entries.made)
    entries.star()
    return entries.madePiece(from: start)
  }

  /// Where the text stands in the source, if it stands there as it is.
  private func place(
    _ title: Range<Int>, _ body: Range<Int>, of bytes: Span<UInt8>
  ) -> Range<Int>? {
    if body.isEmpty { return title }
    if hasReturns { return nil }
    if title.isEmpty { return body }
    let isBelow =
      title.upperBound &+ 1 == body.lowerBound && bytes[title.upperBound] == UInt8(ascii: "\n")
    return isBelow ? title.lowerBound..<body.upperBound : nil
  }

  /// The text is the title, and below it the body without the returns that some systems end lines with.
  private mutating func make(
    _ title: Range<Int>, _ body: Range<Int>, of bytes: Span<UInt8>
  ) {
    made.removeAll(keepingCapacity: true)
    made.append(copying: bytes.extracting(title))
    if !title.isEmpty && !body.isEmpty { made.append(UInt8(ascii: "\n")) }
    if hasReturns {
      made.append(addingCapacity: body.count) { Self.append(body, of: bytes, to: &$0) }
    } else {
      made.append(copying: bytes.extracting(body))
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

extension EntryCollector {
  /// Makes the member of an entry that has a star.
  fileprivate mutating func star() {
    made.append(",\"starred\":true")
    notes.unread["starred", default: 0] += 1
  }

  /// Keeps a text that is not in the source as it is.
  fileprivate mutating func keep(_ text: Span<UInt8>) -> IncomingLine.Piece {
    let start = made.count
    made.append(copying: text)
    return madePiece(from: start)
  }

  /// Appends a line of an entry that has the time of the clock here.
  fileprivate mutating func appendFloating(_ line: IncomingLine, _ range: Range<Int>) {
    lines.append(line)
    notes.floating += 1
    count(range)
  }
}
