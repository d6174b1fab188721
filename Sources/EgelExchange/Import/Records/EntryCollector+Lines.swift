internal import EgelCore
internal import EgelJSON

extension EntryCollector {
  /// Takes the next value of a reader over the source's bytes, or over a part of them that begins at `base`.
  ///
  /// A record in the journal's own form is only looked at, and its line copied later as it stands.
  mutating func take(
    _ reader: inout JSONReader, in bytes: [UInt8], base: Int = 0
  ) throws(JSONError) {
    _ = try reader.peekKind()
    let start = reader.offset
    guard Self.looksOwn(bytes, at: start) else {
      if takeAtAGlance(&reader, in: bytes, base: base) { return }
      try takeLoose(&reader, base: base, start: start)
      return
    }
    let view = try EntryView(&reader)
    let range = (view.record.lowerBound + base)..<(view.record.upperBound + base)
    if range.count > longestRecord { throw tooLong(&reader, start) }
    let hasNames = !view.isPlain && noteShownNames(view, in: bytes)
    if base == 0, !hasNames, !view.hasExtra, !view.isDeleted,
      view.isPlain || Self.isCompact(view, bytes)
    {
      if let about = view.about { names.add(about, in: bytes) }
      lines.append(
        IncomingLine(
          id: view.id, day: view.day, at: view.at, isMark: view.moved != nil, record: next,
          IncomingLine.Piece(range, in: 0)))
      count(range)
      return
    }
    let value = try JSONReader.read(bytes, range: view.record) { (r) throws(JSONError) in
      try EntryLine(&r)
    }
    guard value.isOfOneMind else {
      throw reader.error(EntryLine.deletedWithContent, at: start).under([.key("deleted")])
    }
    note(value)
    append(value, range: range)
  }

  /// Notes names beside ids, which a journal's own file does not have, and says whether there are any.
  private mutating func noteShownNames(_ view: EntryView, in bytes: [UInt8]) -> Bool {
    // The other versions have theirs.
    let lists = view.hasOthers ? [view.record] : [view.about, view.readings].compactMap(\.self)
    var isAny = false
    for list in lists where shownNames.add(list, in: bytes) { isAny = true }
    return isAny
  }

  private mutating func takeLoose(
    _ reader: inout JSONReader, base: Int, start: Int
  ) throws(JSONError) {
    let raw = try RawEntry(&reader, base: base)
    let end = reader.offset
    do throws(RecordProblem) {
      try add(raw, range: (start + base)..<(end + base))
    } catch {
      throw reader.error(error.problem, at: max(error.offset - base, 0)).under(error.steps)
    }
  }

  /// Whether a record begins as this program writes them.
  private static func looksOwn(_ bytes: [UInt8], at start: Int) -> Bool {
    // {"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"
    guard start + 46 <= bytes.count else { return false }
    return matches("{\"id\":\"", bytes, start) && matches("\",\"day\":\"", bytes, start + 19)
      && matches("\",\"at\":\"", bytes, start + 38)
  }

  private static func matches(_ text: StaticString, _ bytes: [UInt8], _ start: Int) -> Bool {
    text.withUTF8Buffer { expected in
      for index in 0..<expected.count where unsafe expected[index] != bytes[start + index] {
        return false
      }
      return true
    }
  }

  /// Whether no white space stands between the record's tokens, and its text stands last.
  private static func isCompact(_ view: EntryView, _ bytes: [UInt8]) -> Bool {
    var end = view.record.upperBound - 1
    if let text = view.text {
      guard text.end == end - 1 else { return false }
      end = text.start - 1
    }
    // The id, day and time are as they should be; what is between them and the text is short.
    var isInString = false
    var offset = view.record.lowerBound + 46
    // Inside the string that is the time.
    isInString = true
    while offset < end {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        isInString.toggle()
      } else if byte == UInt8(ascii: "\\") {
        offset += 1
      } else if byte <= 0x20 && !isInString {
        return false
      }
      offset += 1
    }
    return true
  }

  private func tooLong(_ reader: inout JSONReader, _ start: Int) -> JSONError {
    reader.error(
      .expected("a record of at most \(longestRecord >> 20) MB", found: "a longer one"), at: start)
  }
}
