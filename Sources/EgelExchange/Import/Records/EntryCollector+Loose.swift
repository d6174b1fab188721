internal import EgelCore
internal import EgelJSON

extension EntryCollector {
  /// Takes the next value of a reader where it is a plain record of little: its line is made of the bytes it
  /// lies in, and a text that is written as in a journal stays where it is. Otherwise nothing is passed.
  mutating func takeAtAGlance(
    _ reader: inout JSONReader, in bytes: [UInt8], base: Int
  ) -> Bool {
    guard !rules.isCareful else { return false }
    let start = reader.offset
    var found: FoundMoment?
    let entry = reader.glance { (glance) -> LooseEntry? in
      guard let entry = LooseEntry(&glance), entry.saysSomething,
        entry.text.map({ $0.count <= rules.longestText }) ?? true
      else { return nil }
      if let people = entry.severalPeople, peopleOnce.needsCare(people, in: bytes) { return nil }
      found = moment(of: entry, glance)
      return found == nil ? nil : entry
    }
    guard let entry, let found else { return false }
    let day = entry.day ?? found.moment.localDay
    let id = entry.id ?? identity(of: entry, found, bytes, &reader)
    append(entry, id, day, found, (start + base)..<(reader.offset + base), &reader, bytes, base)
    return true
  }

  private mutating func moment(of entry: LooseEntry, _ glance: borrowing Glance) -> FoundMoment? {
    if let moment = entry.at { return FoundMoment(moment: moment, key: .moment(moment)) }
    var raw = RawEntry()
    raw.day = entry.day
    if let range = entry.time {
      guard let time = ReadTime(glance.string(range)) else { return nil }
      if case .wall(let day, let clock, 0) = time, let found = floating(day, clock) { return found }
      raw.time = time
    }
    do throws(RecordProblem) { return try moment(of: raw) } catch { return nil }
  }

  private mutating func identity(
    of entry: LooseEntry, _ found: FoundMoment, _ bytes: [UInt8], _ reader: inout JSONReader
  ) -> Identifier {
    identities.identity { key in
      entry.day?.append(to: &key)
      key.append(UInt8(ascii: "\n"))
      if let written = entry.written {
        key.append(contentsOf: bytes[written])
      } else {
        found.key.append(to: &key)
      }
      key.append(UInt8(ascii: "\n"))
      guard let text = entry.text else { return }
      if text.hasEscapes {
        reader.append(text, to: &key)
      } else {
        key.append(contentsOf: bytes[text.start..<text.end])
      }
    }
  }

  private mutating func append(
    _ entry: LooseEntry, _ id: Identifier, _ day: Day, _ found: FoundMoment, _ range: Range<Int>,
    _ reader: inout JSONReader, _ bytes: [UInt8], _ base: Int
  ) {
    let start = made.count
    if let about = entry.appendMembers(from: bytes, &reader, to: &made) {
      looseNames.add(about, in: made)
    }
    let members = madePiece(from: start)
    var text: IncomingLine.Piece?
    if let string = entry.text, entry.hasText {
      if reader.isAsWritten(string) {
        text = IncomingLine.Piece((string.start - 1 + base)..<(string.end + 1 + base), in: 0)
      } else {
        text = appendAnew(string, &reader)
      }
    }
    lines.append(
      IncomingLine(
        id: id, day: day, at: found.moment, isFloating: found.isFloating || found.isTimeless,
        isPartial: !kind.isJSON, record: next, as: text == nil ? .members : .membersAndString,
        members,
        text: text))
    note(found)
    count(range)
    if entry.id == nil { identities.keep(asLine: lines.count - 1) }
  }

  private mutating func appendAnew(
    _ text: JSONText, _ reader: inout JSONReader
  ) -> IncomingLine.Piece {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.count)
    reader.append(text, to: &decoded)
    let start = made.count
    JSONWriter.append(string: decoded.span, to: &made)
    return madePiece(from: start)
  }
}
