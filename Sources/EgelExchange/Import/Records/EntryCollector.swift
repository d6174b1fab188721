internal import EgelCore
internal import JSON

/// The entries of one source while they are read.
struct EntryCollector {
  let source: ImportSource
  let rules: ImportRules
  /// What the source's own identities are told by: entries without an id of their own get one from it.
  let kind: ImportFormat
  /// The number of the first record in the whole import.
  let first: Int

  var lines: [IncomingLine] = []
  /// Lines that had to be made; the others lie in the source.
  var made: [UInt8] = []
  var ranges: [Range<UInt32>] = []
  var notes = ImportNotes()
  var names = NameScan()
  /// How often the same was seen, so that true twins stay two.
  var twins: [Fingerprint: Int] = [:]

  /// A character of a text may take six bytes in JSON; what is larger was not written by a person.
  var longestRecord: Int { rules.longestText * 6 + (1 << 20) }

  init(_ source: ImportSource, _ kind: ImportFormat, first: Int, _ rules: ImportRules) {
    self.source = source
    self.kind = kind
    self.first = first
    self.rules = rules
  }

  /// The number of the record that is read next.
  var next: Int { first + ranges.count }

  /// What was read, in the form of the journal.
  var entries: IncomingEntries { IncomingEntries(lines, in: [source.bytes, made]) }
  var places: RecordPlaces {
    RecordPlaces(source: source, format: kind, first: first, ranges: ranges)
  }

  /// Notes where a record stands; what could not be read counts too.
  mutating func count(_ range: Range<Int>) {
    ranges.append(UInt32(clamping: range.lowerBound)..<UInt32(clamping: range.upperBound))
    if ranges.count & 0x1FFF == 0 {
      rules.progress(Double(range.upperBound) / Double(source.bytes.count))
    }
  }

  /// Takes an entry over in the form of the journal.
  mutating func add(_ raw: RawEntry, range: Range<Int>) throws(RecordProblem) {
    guard raw.text.utf8.count <= rules.longestText else {
      let limit = "a text of at most \(rules.longestText >> 20) MB"
      throw RecordProblem("text", .expected(limit, found: "a longer one"), at: raw.textOffset)
    }
    let when = try moment(of: raw)
    let day = raw.day ?? when.moment.localDay
    let id = raw.id ?? identity(of: raw, when)
    let (line, offsets) = written(raw, id, day, when.moment)
    let value: EntryLine
    do throws(JSONError) {
      value = try JSONReader.read(line) { (r) throws(JSONError) in try EntryLine(&r) }
    } catch {
      throw problem(error, in: raw, offsets)
    }
    try refuseEmpty(value, raw)
    guard value.isOfOneMind else {
      throw RecordProblem([.key("deleted")], EntryLine.deletedWithContent, at: raw.start)
    }
    note(value)
    if when.isFloating { notes.floating += 1 }
    if when.isTimeless { notes.timeless += 1 }
    if when.isUncertain { notes.clockChanges += 1 }
    append(value, floating: when.isFloating || when.isTimeless, range: range)
  }

  /// Appends a line that is made anew.
  mutating func append(_ value: EntryLine, floating: Bool = false, range: Range<Int>) {
    let start = made.count
    made += value.bytes
    lines.append(
      IncomingLine(
        id: value.id, day: value.day, at: value.at, isMark: value.isMark, isFloating: floating,
        isPartial: !kind.isJSON, record: next, buffer: 1, range: start..<made.count))
    count(range)
  }

  /// Notes what a summary says of an entry.
  mutating func note(_ value: EntryLine) {
    guard case .entry(let lineage) = value else { return }
    for version in lineage.versions {
      for name in version.extra.names { notes.unread[name, default: 0] += 1 }
    }
    let asked = lineage.shown.readings.compactMap(\.about)
    for case .name(let name) in Set(lineage.shown.about + asked) {
      notes.names[name, default: 0] += 1
    }
  }

  private func written(
    _ raw: RawEntry, _ id: Identifier, _ day: Day, _ at: Moment
  ) -> (line: [UInt8], offsets: [String: Int]) {
    var writer = JSONWriter()
    var offsets = ["at": raw.timeOffset, "text": raw.textOffset]
    writer.beginObject()
    for (name, value) in [("id", id.description), ("day", day.description), ("at", at.description)]
    {
      writer.key(name)
      writer.string(value)
    }
    for member in raw.members {
      writer.key(member.name)
      writer.raw(member.value)
      offsets[member.name] = member.offset
    }
    if !raw.text.isEmpty {
      writer.key("text")
      writer.string(raw.text)
    }
    writer.endObject()
    return (writer.bytes, offsets)
  }

  private func problem(
    _ error: JSONError, in raw: RawEntry, _ offsets: [String: Int]
  ) -> RecordProblem {
    var offset = raw.start
    if case .key(let name)? = error.path.first { offset = offsets[name] ?? raw.start }
    return RecordProblem(error.path, error.problem, at: offset)
  }

  private func refuseEmpty(_ value: EntryLine, _ raw: RawEntry) throws(RecordProblem) {
    guard case .entry(let lineage) = value else { return }
    guard !lineage.versions.contains(where: \.saysSomething) else { return }
    if raw.isTextEmpty {
      throw RecordProblem(
        "text", .expected("something written", found: "an empty text"), at: raw.textOffset)
    }
    throw RecordProblem(
      "", kind.isJSON ? .missing("text") : .expected("something written", found: "nothing"),
      at: raw.start)
  }

  /// The identity of an entry that has none: its source's kind, its time and text as the source gives them,
  /// and which of several equal ones it is. What columns and moods are said to mean is no part of it.
  private mutating func identity(of raw: RawEntry, _ when: FoundMoment) -> Identifier {
    // An array of records and the same records on lines are one kind: what is rejected of one becomes
    // the other.
    var key = Array("\((kind == .json ? .jsonl : kind).rawValue)\n".utf8)
    if let id = raw.sourceID {
      key += Array("id\n\(id)\n".utf8)
    } else {
      key += Array("\(raw.day.map(\.description) ?? "")\n\(when.key)\n".utf8)
      key += Array(raw.text.utf8)
    }
    let same = Fingerprint(of: key)
    let number = twins[same, default: 0]
    twins[same] = number + 1
    return Fingerprint(of: Array("\(same)\n\(number)".utf8)).asIdentifier
  }
}
