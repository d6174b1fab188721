internal import EgelCore
internal import EgelJSON

/// The entries of one source while they are read: the one place that makes an entry of what an importer found, or an
/// error.
struct EntryCollector {
  let source: ImportSource
  let rules: ImportRules
  /// What the source's own identities are told by: entries without an id of their own get one from it.
  let kind: ImportFormat
  /// The number of the first record in the whole import.
  let first: Int

  private let unsaid: EntryMembers
  private var entries: [IncomingEntry] = []
  private(set) var ranges: [Range<UInt32>] = []
  var notes = ImportNotes()
  /// How many entries are about a name.
  private var mentions: [String: Mentions] = [:]
  var identities: SourceIdentities
  var clock: SteadyClock
  /// The text of the draft in question, where it matters; kept for its memory.
  private var text: [UInt8] = []

  /// A character of a text may take six bytes in JSON; what is larger was not written by a person.
  var longestRecord: Int { rules.longestText * 6 + (1 << 20) }

  init(_ source: ImportSource, _ kind: ImportFormat, first: Int, _ rules: ImportRules) {
    self.source = source
    self.kind = kind
    self.first = first
    self.rules = rules
    unsaid = kind.unsaid
    identities = SourceIdentities(kind)
    clock = SteadyClock(rules.here)
    // A record is seldom shorter; room that is not used takes no memory.
    entries.reserveCapacity(source.bytes.count / 256)
    ranges.reserveCapacity(source.bytes.count / 256)
  }

  /// The number of the record that is read next.
  var next: Int { first + ranges.count }

  /// What was read and noted; no more is taken then.
  mutating func finish() -> ImportResult {
    disambiguateDuplicates()
    var result = ImportResult()
    result.entries = IncomingEntries(entries, from: [source.bytes])
    entries = []
    result.notes = notes
    result.notes.names = mentions.mapValues(\.count)
    result.places = [RecordPlaces(source: source, format: kind, first: first, ranges: ranges)]
    return result
  }

  /// Notes where a record stands; what could not be read counts too.
  mutating func count(_ range: Range<Int>) {
    ranges.append(UInt32(clamping: range.lowerBound)..<UInt32(clamping: range.upperBound))
    if ranges.count & 0x1FFF == 0 {
      rules.progress(Double(range.upperBound) / Double(source.bytes.count))
    }
  }

  /// Gives every entry the identity that no other has; when all are read.
  mutating func disambiguateDuplicates() {
    identities.disambiguateDuplicates { place, id in entries[place] = entries[place].renamed(id) }
  }
}

// Records in JSON.

extension EntryCollector {
  /// Takes the next value of a reader over the source's bytes, or over a part of them that begins at `base`.
  ///
  /// A record in the journal's own form is only looked at, and its line copied later as it stands; any other is read
  /// with care, and read again later.
  mutating func take(
    _ reader: inout JSONReader, in bytes: [UInt8], base: Int = 0
  ) throws(JSONError) {
    _ = try reader.peekKind()
    let start = reader.offset
    guard Self.looksOwn(bytes, at: start) else {
      return try takeTold(&reader, base: base)
    }
    let view = try EntryView(&reader)
    let range = (view.record.lowerBound + base)..<(view.record.upperBound + base)
    if range.count > longestRecord { throw tooLong(&reader, start) }
    if view.isPlain, !view.isDeleted {
      if view.about != nil { note(view.people(in: reader)) }
      append(view, range)
    } else {
      try takeOwn(view, range, &reader, in: bytes)
    }
  }

  /// A record in the journal's own form of which all has to be known.
  private mutating func takeOwn(
    _ view: EntryView, _ range: Range<Int>, _ reader: inout JSONReader, in bytes: [UInt8]
  ) throws(JSONError) {
    let draft = try JSONReader.read(bytes, range: view.record) { (r) throws(JSONError) in
      try EntryDraft(&r, .strict)
    }
    let line = EntryLine(draft)
    guard line.isConsistent else {
      throw reader.error(EntryLine.deletedWithContent, at: view.record.lowerBound)
        .under([.key("deleted")])
    }
    note(line)
    note(draft.shownNames)
    let raw = try JSONReader.read(bytes, range: view.record) { (r) throws(JSONError) in try r.raw()
    }
    if draft.shownNames.isEmpty, raw.elementsEqual(bytes[view.record]) {
      append(view, range, format: line.format)
    } else {
      append(IncomingEntry(line, record: next, unsaid: unsaid(by: view)), range)
    }
  }

  /// Takes an entry over that was read from JSON.
  mutating func add(
    _ draft: consuming EntryDraft, _ reader: inout JSONReader, base: Int
  ) throws(JSONError) {
    let range = (draft.start + base)..<(reader.offset + base)
    do throws(RecordProblem) {
      try add(draft, range: range)
    } catch {
      throw reader.error(error.problem, at: max(error.offset, 0)).under(error.steps)
    }
  }

  /// Takes a record over that a script wrote. Where there is one version of it and it is not deleted, only where it
  /// stands is kept: it is read again when its month is written.
  private mutating func takeTold(_ reader: inout JSONReader, base: Int) throws(JSONError) {
    var draft = try EntryDraft(&reader, .loose, wantsText: false)
    guard draft.moved == nil, draft.others.isEmpty, draft.content.history.deleted == nil else {
      if let place = draft.textPlace { draft.content.text = reader.makeString(place) }
      return try add(draft, &reader, base: base)
    }
    text.removeAll(keepingCapacity: true)
    if let place = draft.textPlace, draft.id == nil || place.count > rules.longestText {
      reader.append(place, to: &text)
    }
    let range = (draft.start + base)..<(reader.offset + base)
    do throws(RecordProblem) {
      let isNew = draft.id == nil
      let when = try complete(&draft)
      note(draft.content)
      note(when)
      let place = LinePlace(day: draft.content.day, at: draft.content.at, id: draft.content.id)
      append(
        IncomingEntry(
          place, .told(range, source: 0), record: next,
          isFloating: when.isFloating || when.isTimeless, unsaid: unsaid,
          format: draft.content.format), range)
      if isNew { identities.keep(at: entries.count - 1) }
    } catch {
      throw reader.error(error.problem, at: max(error.offset, 0)).under(error.steps)
    }
  }

  /// Whether a record begins as this program writes them.
  private static func looksOwn(_ bytes: [UInt8], at start: Int) -> Bool {
    // {"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"
    ByteScan.stands("{\"id\":\"", in: bytes, at: start)
      && ByteScan.stands("\",\"day\":\"", in: bytes, at: start + 19)
      && ByteScan.stands("\",\"at\":\"", in: bytes, at: start + 38)
  }

  private func tooLong(_ reader: inout JSONReader, _ start: Int) -> JSONError {
    reader.error(
      .expected(.record(upTo: longestRecord), found: .longer), at: start)
  }
}

// What every format goes through.

extension EntryCollector {
  /// Takes an entry over.
  mutating func add(_ draft: consuming EntryDraft, range: Range<Int>) throws(RecordProblem) {
    text.removeAll(keepingCapacity: true)
    text.append(contentsOf: draft.content.text.utf8)
    let (isNew, start) = (draft.id == nil, draft.start)
    let when = try complete(&draft)
    let line = EntryLine(draft)
    guard line.isConsistent else {
      throw RecordProblem([.key("deleted")], EntryLine.deletedWithContent, at: start)
    }
    note(line)
    note(when)
    append(
      IncomingEntry(
        line, record: next, isFloating: when.isFloating || when.isTimeless, unsaid: unsaid), range)
    if isNew { identities.keep(at: entries.count - 1) }
  }

  /// Gives a draft, whose text is in `text`, its id, day and moment, or says why it is no entry.
  private mutating func complete(_ draft: inout EntryDraft) throws(RecordProblem) -> FoundMoment {
    guard text.count <= rules.longestText else {
      throw RecordProblem(
        "text", .expected(.text(upTo: rules.longestText), found: .longer),
        at: draft.offset(of: .text))
    }
    let when = try moment(of: draft)
    let id = draft.id ?? identity(of: draft, when)
    guard draft.others.allSatisfy({ $0.id == id }) else {
      throw RecordProblem("", EntryDraft.foreignOthers, at: draft.start)
    }
    draft.content.id = id
    draft.content.day = draft.day ?? when.moment.localDay
    draft.content.at = when.moment
    try refuseNameless(draft)
    try refuseEmpty(draft)
    note(draft.shownNames)
    return when
  }

  private func refuseNameless(_ draft: EntryDraft) throws(RecordProblem) {
    let nameless: EntryMember? =
      if draft.content.about.contains(where: \.isNameless) {
        .about
      } else if draft.content.readings.contains(where: { $0.about?.isNameless ?? false }) {
        .readings
      } else {
        nil
      }
    guard let nameless else { return }
    throw RecordProblem(
      nameless.name.description,
      .expected(
        JSONPhrase(nl: "iemands naam", en: "someone's name"),
        found: JSONPhrase(nl: "een lege", en: "an empty one")),
      at: draft.offset(of: nameless))
  }

  private func refuseEmpty(_ draft: EntryDraft) throws(RecordProblem) {
    guard draft.moved == nil, !draft.content.saysSomething, (draft.textPlace?.count ?? 0) == 0,
      !draft.others.contains(where: \.saysSomething)
    else { return }
    if draft.hasText {
      throw RecordProblem(
        "text",
        .expected(
          .somethingWritten, found: JSONPhrase(nl: "een lege tekst", en: "an empty text")),
        at: draft.offset(of: .text))
    }
    throw RecordProblem(
      "",
      kind.isJSON
        ? .missing("text")
        : .expected(.somethingWritten, found: JSONPhrase(nl: "niets", en: "nothing")),
      at: draft.start)
  }

  private mutating func identity(of draft: EntryDraft, _ when: FoundMoment) -> Identifier {
    if let id = draft.sourceID { return identities.identity(named: id) }
    return identities.identity(day: draft.day, time: when.key, text: text)
  }

  private mutating func append(_ view: EntryView, _ range: Range<Int>, format: Int? = nil) {
    append(
      IncomingEntry(
        view, range, source: 0, record: next, unsaid: unsaid(by: view), format: format), range)
  }

  private mutating func append(_ entry: IncomingEntry, _ range: Range<Int>) {
    entries.append(entry)
    count(range)
  }

  /// A listing says that a text is sealed, and not the text.
  private func unsaid(by view: EntryView) -> EntryMembers {
    view.sealedUntil != nil && view.text == nil ? EntryMembers([.text]) : unsaid
  }
}

// What a summary tells.

extension EntryCollector {
  private mutating func note(_ when: FoundMoment) {
    if when.isFloating { notes.floating += 1 }
    if when.isTimeless { notes.timeless += 1 }
    if when.isUncertain { notes.clockChanges += 1 }
  }

  private mutating func note(_ line: EntryLine) {
    guard case .entry(let lineage) = line else { return }
    for version in lineage.others { noteUnread(version.extra) }
    note(lineage.shown)
  }

  private mutating func note(_ entry: Entry) {
    noteUnread(entry.extra)
    note(entry.about)
    for reading in entry.readings {
      if case .name(let name) = reading.about { mention(name) }
    }
  }

  private mutating func noteUnread(_ extra: ExtraMembers) {
    guard !extra.isEmpty else { return }
    for name in extra.names { notes.unread[name, default: 0] += 1 }
  }

  private mutating func note(_ people: [Subject]) {
    for case .name(let name) in people { mention(name) }
  }

  /// Counts the record that is read for a name, once.
  private mutating func mention(_ name: String) {
    let record = next
    mentions[name, default: Mentions()].note(record)
  }

  private mutating func note(_ shown: [Subject.ShownName]) {
    for (id, name) in shown { notes.shownNames[id] = name }
  }
}

/// How many records mention a name, each counted once however often it does.
private struct Mentions: Sendable {
  private(set) var count = 0
  private var last = 0

  /// Counts a record, of which all mentions follow each other.
  mutating func note(_ record: Int) {
    if record != last { count += 1 }
    last = record
  }
}

extension EntryLine {
  /// Whether what is deleted has no content.
  var isConsistent: Bool {
    guard case .entry(let lineage) = self else { return true }
    if lineage.isSettled, lineage.shown.history.deleted == nil { return true }
    return lineage.versions.allSatisfy { version in
      var bare = version
      bare.history.deleted = nil
      return version.history.deleted == nil || !bare.saysSomething
    }
  }

  static let deletedWithContent = JSONError.Problem.expected(
    JSONPhrase(nl: "een verwijderd record zonder inhoud", en: "a deleted record without content"),
    found: JSONPhrase(nl: "een met inhoud", en: "one that has some"))
}

extension Subject {
  /// A name in which nothing stands.
  var isNameless: Bool {
    if case .name(let name) = self { name.utf8.allSatisfy { $0 <= 0x20 } } else { false }
  }
}

extension JSONPhrase {
  fileprivate static var somethingWritten: JSONPhrase {
    JSONPhrase(nl: "iets wat geschreven is", en: "something written")
  }
}
