internal import EgelCore
internal import EgelJSON

/// The entries of one source while they are read.
struct EntryCollector {
  let source: ImportSource
  let rules: ImportRules
  /// What the source's own identities are told by: entries without an id of their own get one from it.
  let kind: ImportFormat
  /// The number of the first record in the whole import.
  let first: Int
  /// How many bytes of the source are read here.
  let part: Int
  /// Where what is made here will stand among the buffers of the import: behind the source, and behind what was
  /// made of the half before.
  private let buffer: Int

  var lines: [IncomingLine] = []
  /// Lines and beginnings of lines that had to be made; the others lie in the source.
  var made: [UInt8] = []
  /// What was read of the second half, where this is the first; none or one.
  private var beside: [EntryCollector] = []
  /// Where each id stands, if that was found out already.
  private var idPlaces: IncomingPlaces?
  private(set) var ranges: [Range<UInt32>] = []
  var notes = ImportNotes()
  /// The people of lines in the journal's own form, and those of lines that were made of less.
  var names = NameScan(isOnceEach: false)
  var looseNames = NameScan(isOnceEach: true)
  var peopleOnce = PeopleOnce()
  var shownNames = ShownNames()
  var identities: SourceIdentities
  var clock: SteadyClock

  /// A character of a text may take six bytes in JSON; what is larger was not written by a person.
  var longestRecord: Int { rules.longestText * 6 + (1 << 20) }

  init(
    _ source: ImportSource, _ kind: ImportFormat, first: Int, _ rules: ImportRules,
    _ half: SourceHalf? = nil
  ) {
    self.source = source
    self.kind = kind
    self.first = first
    self.rules = rules
    part = half?.range.count ?? source.bytes.count
    buffer = half?.isSecond ?? false ? 2 : 1
    identities = SourceIdentities(kind)
    clock = SteadyClock(rules.here)
  }

  /// The number of the record that is read next.
  var next: Int { first + ranges.count }

  /// What was read, in the form of the journal, when twins are told apart.
  func entries(_ index: IncomingIndex?) -> IncomingEntries {
    IncomingEntries(
      allLines, in: [source.bytes, made] + beside.map { $0.made }, index: index)
  }

  /// The lines of both halves.
  private var allLines: IncomingLines {
    IncomingLines(lines, beside.first?.lines ?? [], recordsBefore: ranges.count)
  }

  /// Where each id stands: of both halves what was found out when they were read.
  var index: IncomingIndex {
    idPlaces.map { IncomingIndex(allLines, $0, beside.first?.idPlaces) }
      ?? IncomingIndex(allLines)
  }

  var places: RecordPlaces {
    RecordPlaces(
      source: source, format: kind, first: first, ranges: ranges,
      rangesBeside: beside.first?.ranges ?? [])
  }

  /// The piece of what was made that begins here and ends where nothing more is made yet.
  func madePiece(from start: Int) -> IncomingLine.Piece {
    IncomingLine.Piece(start..<made.count, in: buffer)
  }

  /// Notes where a record stands; what could not be read counts too.
  mutating func count(_ range: Range<Int>) {
    ranges.append(UInt32(clamping: range.lowerBound)..<UInt32(clamping: range.upperBound))
    if ranges.count == Self.toJudgeBy { makeRoom(range.upperBound - Int(ranges[0].lowerBound)) }
    if ranges.count & 0x1FFF == 0 {
      rules.progress(Double(range.upperBound) / Double(source.bytes.count))
    }
  }

  /// So many records show how many there will be: to let arrays grow took as long as to fill them.
  private static let toJudgeBy = 128

  /// Gives every line the identity that no other has; when all are read.
  mutating func tellTwinsApart() {
    var renamed: [(line: Int, id: Identifier)] = []
    identities.tellTwinsApart { renamed.append(($0, $1)) }
    for (place, id) in renamed {
      if place < lines.count {
        rename(place, id)
      } else {
        beside[0].rename(place - lines.count, id)
      }
    }
  }

  private mutating func rename(_ place: Int, _ id: Identifier) {
    let placeOfID = lines[place].placeOfID
    lines[place] = lines[place].renamed(id)
    if let placeOfID { made.replaceSubrange(placeOfID, with: id.description.utf8) }
  }

  private mutating func makeRoom(_ read: Int) {
    let length = max(read / Self.toJudgeBy, 1)
    ranges.reserveCapacity(Self.room(for: part, length))
    if !identities.isEmpty { identities.reserve(Self.room(for: part, length)) }
    let likelyMade = made.count * part / max(read, 1)
    made.reserveCapacity(min(likelyMade + likelyMade / 8, 2 * part))
    // What is taken most for comes last, and is taken for as if it were all of the source: so nearly all of it
    // lies in large pages, which begin and end where they like. What is not filled costs nothing.
    lines.reserveCapacity(Self.room(for: source.bytes.count, length))
    lines.tellMemory(rules.beforeFilling)
    made.tellMemory(rules.beforeFilling)
  }

  /// Room for the records of so many bytes. The first ones may be shorter than the rest by far: no more is taken
  /// than they all may need.
  private static func room(for bytes: Int, _ length: Int) -> Int {
    let likely = bytes / length
    return min(likely + likely / 8, bytes / 64)
  }

  /// Finds out where each id stands, as long as the other half is read on the other core.
  mutating func findPlaces() {
    if identities.areAllLines { idPlaces = IncomingPlaces(lines) }
  }

  /// Adds what was read of the half of the source that comes after this one.
  mutating func join(_ next: EntryCollector) {
    beside = [next]
    identities.join(next.identities, after: lines.count)
    notes.join(next.notes)
    names.join(next.names)
    looseNames.join(next.looseNames)
    shownNames.join(next.shownNames)
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
    try refuseNameless(value, offsets, raw)
    try refuseEmpty(value, raw)
    guard value.isOfOneMind else {
      throw RecordProblem([.key("deleted")], EntryLine.deletedWithContent, at: raw.start)
    }
    for member in raw.members where ["about", "readings"].contains(member.name) {
      _ = shownNames.add(member.value.indices, in: member.value)
    }
    note(value)
    note(when)
    append(value, floating: when.isFloating || when.isTimeless, range: range)
    if raw.id == nil { identities.keep(asLine: lines.count - 1) }
  }

  /// Appends a line that is made anew.
  mutating func append(_ value: EntryLine, floating: Bool = false, range: Range<Int>) {
    let start = made.count
    made += value.bytes
    lines.append(
      IncomingLine(
        id: value.id, day: value.day, at: value.at, isMark: value.isMark, isFloating: floating,
        isPartial: !kind.isJSON, record: next, madePiece(from: start)))
    count(range)
  }

  mutating func note(_ when: FoundMoment) {
    if when.isFloating { notes.floating += 1 }
    if when.isTimeless { notes.timeless += 1 }
    if when.isUncertain { notes.clockChanges += 1 }
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

  private func refuseNameless(
    _ value: EntryLine, _ offsets: [String: Int], _ raw: RawEntry
  ) throws(RecordProblem) {
    guard case .entry(let lineage) = value else { return }
    for (member, isNameless) in [
      ("about", lineage.shown.about.contains(where: \.isNameless)),
      ("readings", lineage.shown.readings.contains { $0.about?.isNameless ?? false }),
    ] where isNameless {
      throw RecordProblem(
        member, .expected("somebody's name", found: "an empty one"),
        at: offsets[member] ?? raw.start)
    }
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

  private mutating func identity(of raw: RawEntry, _ when: FoundMoment) -> Identifier {
    if let id = raw.sourceID { return identities.identity(named: id) }
    return identities.identity(day: raw.day, time: when.key) {
      $0.append(contentsOf: raw.text.utf8)
    }
  }
}

extension Array {
  /// Tells where the memory lies that it has reserved.
  fileprivate mutating func tellMemory(_ tell: (UInt, Int) -> Void) {
    let address = unsafe withUnsafeMutableBytes { UInt(bitPattern: $0.baseAddress) }
    tell(address, capacity * MemoryLayout<Element>.stride)
  }
}
