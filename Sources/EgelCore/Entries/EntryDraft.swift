package import EgelJSON

/// An entry as a source gives it: typed, any of it missing, and where each part stood.
///
/// A record is read into one with all care, its members in any order and whatever its white space: this way alone
/// says what is wrong with one. Importers of other formats fill one in. Only one place makes an entry of it, or an
/// error: `EntryLine(_:)` of a record of the journal's own, and the collector of an import of everything else.
package struct EntryDraft: Sendable {
  /// How strictly a record has to be spelled.
  package enum Spelling: Sendable {
    /// As in a journal's own files.
    case strict
    /// As a script may write one: without an id or a day, a time in any usual form, a name where a list of people
    /// could stand, and null for nothing.
    case loose
  }

  package var id: Identifier?
  /// What tells the entry in its source, where that has identities of its own.
  package var sourceID: String?
  package var day: Day?
  package var time: ReadTime?
  /// The zone in which its clock hung, where that is named.
  package var zone: String?
  /// The month that it went to; then it is only a mark.
  package var moved: Month?
  /// Everything else; when it was is put into its place by whoever makes an entry of it.
  package var content = Entry(id: Identifier(bits: 0), day: .earliest, at: .epoch, text: "")
  /// The versions beside it.
  package var others: [Entry] = []
  package var hasText = false
  /// Where it begins in its source.
  package var start: Int
  /// Where each member stands, one more than its offset; 0 where it does not. No list: to make one for each record
  /// took as long as to read the record.
  private var offsets = InlineArray<32, UInt32>(repeating: 0)
  /// Names that stand beside ids, of people who may not be here.
  package private(set) var shownNames: [(id: Identifier, name: String)] = []
  /// Where its parts lie, for a view.
  private(set) var view = EntryView(
    id: Identifier(bits: 0), day: .earliest, at: .epoch, record: 0..<0)

  package init(start: Int) { self.start = start }

  /// Notes where a member stands.
  package mutating func note(_ member: EntryMember, at offset: Int) {
    offsets[Int(member.rawValue)] = UInt32(clamping: offset + 1)
  }

  /// Where a member stands; where the record begins if it has none.
  package func offset(of member: EntryMember) -> Int {
    has(member) ? Int(offsets[Int(member.rawValue)]) - 1 : start
  }

  package func has(_ member: EntryMember) -> Bool { offsets[Int(member.rawValue)] > 0 }

  /// Where the text stands, where it was found and not wanted.
  package var textPlace: JSONText? { content.text.isEmpty ? view.text : nil }
}

// Reading.

extension EntryDraft {
  /// The record that comes next. Who wants no text finds out where it stands (`textPlace`): to make a string of
  /// one takes longer than all else.
  package init(
    _ reader: inout JSONReader, _ spelling: Spelling, wantsText: Bool = true
  ) throws(JSONError) {
    _ = try reader.peekKind()
    self.init(start: reader.offset)
    switch spelling {
    case .strict:
      try reader.openObject()
      while let key = try reader.nextKey() {
        if let member = EntryMember(key) {
          try take(member, key, &reader, wantsText)
        } else {
          try content.extra.keep(key, from: &reader)
        }
      }
      try checkIdentity(&reader)
    case .loose: try takeMembers(&reader, wantsText: wantsText)
    }
    if moved != nil { try checkMark(&reader) }
  }

  /// Takes what a script, or the front matter of a note, says in an object. All of it stands at one place where that
  /// is told.
  package mutating func takeMembers(
    _ reader: inout JSONReader, at place: Int? = nil, wantsText: Bool = true
  ) throws(JSONError) {
    try reader.openObject()
    while let key = try reader.nextKey() {
      if try reader.skipNull() { continue }
      _ = try reader.peekKind()
      if let member = EntryMember(key) {
        note(member, at: place ?? reader.offset)
        try takeLoosely(member, key, &reader, wantsText)
      } else if key.equals("zone") {
        try takeZone(&reader, at: place)
      } else {
        try content.extra.keep(key, from: &reader)
      }
    }
  }

  private mutating func take(
    _ member: EntryMember, _ key: borrowing JSONKey, _ reader: inout JSONReader, _ wantsText: Bool
  ) throws(JSONError) {
    _ = try reader.peekKind()
    let start = reader.offset
    switch member {
    case .id: id = try reader.identifier()
    case .day: day = try reader.day()
    case .at: time = .moment(try reader.moment())
    case .moved:
      moved = try reader.month()
      view.moved = moved
    case .kind:
      content.writtenKind = try reader.written(of: Kind.self)
      view.writtenKind = content.writtenKind
    case .about:
      content.about = try reader.list { (reader) throws(JSONError) in
        try Subject.read(&reader, noting: &shownNames)
      }
      view.people = ListPlace(start..<reader.offset, count: content.about.count)
    case .tags:
      content.tags = try reader.list { (reader) throws(JSONError) in try reader.string() }
      view.tagged = ListPlace(start..<reader.offset, count: content.tags.count)
    case .feelings:
      content.feelings = try reader.list { (reader) throws(JSONError) in try Feeling.read(&reader) }
      view.felt = ListPlace(start..<reader.offset, count: content.feelings.count)
    case .whose:
      content.whose = try reader.word(of: Whose.self)
      view.whose = content.whose
    case .outcome:
      content.outcome = try reader.word(of: Outcome.self)
      view.outcome = content.outcome
    case .isPrivate:
      content.isPrivate = try reader.bool()
      view.isPrivate = content.isPrivate
    case .sealed:
      content.sealedUntil = try reader.day()
      view.sealedUntil = content.sealedUntil
    case .edited:
      content.history.edited = try reader.moment()
      view.edited = content.history.edited
    case .deleted:
      content.history.deleted = try reader.moment()
      view.deleted = content.history.deleted
    case .seen:
      let seen = try reader.list { (reader) throws(JSONError) in try reader.fingerprint() }
      content.history = History(
        edited: content.history.edited, deleted: content.history.deleted, seen: seen)
      view.seen = ListPlace(start..<reader.offset, count: seen.count)
    case .readings:
      content.readings = try reader.list { (reader) throws(JSONError) in
        try Reading.read(&reader, .strict, noting: &shownNames)
      }
      view.answers = ListPlace(start..<reader.offset, count: content.readings.count)
    case .asked:
      content.asked = try Asked.read(&reader)
      view.asked = start..<reader.offset
    case .others:
      others = try reader.list { (reader) throws(JSONError) in
        try versions(&reader)
      }.flatMap { $0 }
      view.hasOthers = true
    case .thread: try takeThread(key, &reader)
    case .text:
      let found = try reader.text()
      view.text = found
      hasText = true
      if wantsText { content.text = reader.string(of: found) }
    }
  }

  /// The same of a member that a script wrote.
  private mutating func takeLoosely(
    _ member: EntryMember, _ key: borrowing JSONKey, _ reader: inout JSONReader, _ wantsText: Bool
  ) throws(JSONError) {
    switch member {
    case .at: time = try Self.time(&reader)
    case .about:
      content.about = try reader.oneOrMore { (reader) throws(JSONError) in
        try Subject.read(&reader, .loose, noting: &shownNames)
      }
      content.about.keepFirstOfEach()
    case .tags:
      // A tag has no comma.
      content.tags =
        try reader.peekKind() == .string
        ? [try reader.string()].splitAtCommas
        : try reader.list { (reader) throws(JSONError) in try reader.string() }
    case .feelings:
      content.feelings = try reader.oneOrMore { (reader) throws(JSONError) in
        guard try reader.peekKind() == .string else { return try Feeling.read(&reader) }
        return try Feeling.readWord(&reader)
      }
    case .readings:
      content.readings = try reader.list { (reader) throws(JSONError) in
        try Reading.read(&reader, .loose, noting: &shownNames)
      }
    case .text:
      // A text of a gigabyte is refused before it is copied.
      let found = try reader.text()
      guard found.count <= Entry.longestText * 6 else {
        throw reader.error(.expected(.text(upTo: Entry.longestText), found: .longer))
      }
      hasText = true
      if wantsText { content.text = reader.string(of: found) } else { view.text = found }
    case .id, .day, .moved, .kind, .whose, .outcome, .isPrivate, .sealed, .edited, .deleted, .seen,
      .asked, .others, .thread:
      try take(member, key, &reader, true)
    }
  }

  private static func time(_ reader: inout JSONReader) throws(JSONError) -> ReadTime {
    // Most are written in full.
    if let moment = reader.glance({ $0.passMoment() }) { return .moment(moment) }
    let start = reader.offset
    let text = try reader.string()
    if let time = ReadTime(text) { return time }
    throw reader.error(
      .expected(.moment, found: .string(text)), at: start)
  }

  /// A zone says where the clock hung, and stays with the entry, which has no member for it.
  private mutating func takeZone(
    _ reader: inout JSONReader, at place: Int?
  ) throws(JSONError) {
    let start = place ?? reader.offset
    let name = try reader.string()
    zone = name
    if time == nil { note(.at, at: start) }
    content.extra.keep("zone", string: name)
  }

  /// A member that is newer than 0.1.0 and stands there otherwise than it is written now was kept by that version
  /// as it stood, and went into fingerprints so: it stays one of the unknown ones.
  private mutating func takeThread(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) {
    let start = reader.offset
    let bytes = try reader.raw()
    let found = try? JSONReader.read(bytes) { (reader) throws(JSONError) in
      try reader.list { (reader) throws(JSONError) in try reader.identifier() }
    }
    guard let found, !found.isEmpty, Entry.bytes(ofThread: found) == bytes else {
      return content.extra.keep(key.string, bytes)
    }
    content.thread = found
    view.thread = ListPlace(start..<reader.offset, count: found.count)
  }

  /// One of the `others`, and those beside it.
  private mutating func versions(_ reader: inout JSONReader) throws(JSONError) -> [Entry] {
    _ = try reader.peekKind()
    let start = reader.offset
    let version = try EntryDraft(&reader, .strict)
    guard version.moved == nil else {
      throw reader.error(
        .expected(
          JSONPhrase(nl: "een versie van het stukje", en: "a version of the entry"),
          found: JSONPhrase(nl: "een verwijzing naar een andere maand", en: "a moved record")),
        at: start)
    }
    shownNames += version.shownNames
    return [version.content] + version.others
  }

  private mutating func checkIdentity(_ reader: inout JSONReader) throws(JSONError) {
    guard let id else { throw reader.error(.missing("id"), at: start) }
    guard let day else { throw reader.error(.missing("day"), at: start) }
    guard case .moment(let at) = time else { throw reader.error(.missing("at"), at: start) }
    guard others.allSatisfy({ $0.id == id }) else {
      throw reader.error(Self.foreignOthers, at: start)
    }
    (content.id, content.day, content.at) = (id, day, at)
    (view.id, view.day, view.at) = (id, day, at)
    view.record = start..<reader.offset
    view.hasExtra = !content.extra.isEmpty
  }

  /// What is wrong with versions that are not of one record.
  package static let foreignOthers = JSONError.Problem.expected(
    JSONPhrase(nl: "andere versies met hetzelfde id", en: "others of the same id"),
    found: JSONPhrase(nl: "een ander id", en: "another id"))

  /// A mark says nothing but where an entry went and what of it had been there.
  private mutating func checkMark(_ reader: inout JSONReader) throws(JSONError) {
    let isBare = EntryMember.inOrder.allSatisfy { member in
      switch member {
      case .id, .day, .at, .moved, .seen, .thread: true
      case .kind, .about, .tags, .feelings, .whose, .outcome, .deleted, .readings, .asked:
        !content.says(member)
      case .isPrivate: !content.isPrivate
      case .sealed: content.sealedUntil == nil
      case .edited: content.history.edited == nil
      case .others: others.isEmpty
      case .text: content.text.isEmpty && (view.text.map { $0.count == 0 } ?? true)
      }
    }
    guard isBare else {
      throw reader.error(
        .expected(
          JSONPhrase(
            nl: "een verwijzing zonder inhoud naar een andere maand",
            en: "a moved record without content"),
          found: JSONPhrase(nl: "inhoud", en: "content")), at: start)
    }
    // It belongs to nothing, but 0.1.0 kept what stood there.
    guard !content.thread.isEmpty else { return }
    content.extra.keep(EntryMember.thread.name.description, Entry.bytes(ofThread: content.thread))
    content.thread = []
  }
}

extension EntryLine {
  /// What a draft is when all of it is known.
  package init(_ draft: consuming EntryDraft) {
    if let month = draft.moved {
      let mark = draft.content
      self = .moved(
        MovedMark(
          id: mark.id, day: mark.day, at: mark.at, to: month, seen: mark.history.seen,
          extra: mark.extra))
      return
    }
    let joined = draft.others.isEmpty ? nil : Lineage(joining: [draft.content] + draft.others)
    self = .entry(joined ?? Lineage(draft.content))
  }
}

extension JSONReader {
  /// The elements of an array, or the one that stands there by itself.
  fileprivate mutating func oneOrMore<Element>(
    _ read: (inout JSONReader) throws(JSONError) -> Element
  ) throws(JSONError) -> [Element] {
    try peekKind() == .array ? try list(read) : [try read(&self)]
  }
}

extension [Subject] {
  /// Leaves everyone in it once, where they are named first; a name is the same whatever its case.
  package mutating func keepFirstOfEach() {
    guard indices.contains(where: { place in self[..<place].contains { $0.mayBe(self[place]) } })
    else {
      return
    }
    self = firstOfEach { subject in
      if case .name(let name) = subject { Subject.name(Folded(name).text) } else { subject }
    }
  }
}

extension Subject {
  /// Whether two may be one. Most names begin with letters that differ whatever their case; to fold two names takes
  /// longer than to read them.
  fileprivate func mayBe(_ other: Subject) -> Bool {
    guard case .name(let name) = self, case .name(let otherName) = other else { return true }
    guard let first = name.utf8.first, let otherFirst = otherName.utf8.first,
      first.isLetter, otherFirst.isLetter
    else { return true }
    return first | 0x20 == otherFirst | 0x20
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { UInt8(ascii: "a")...UInt8(ascii: "z") ~= self | 0x20 }
}
