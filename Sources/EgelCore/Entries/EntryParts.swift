internal import EgelJSON

/// A record while it is read with all care: its members in any order, whatever its white space. This way alone says
/// what is wrong with one.
struct EntryParts {
  private var id: Identifier?
  private var day: Day?
  private var at: Moment?
  private var moved: Month?
  private var kind = Kind.note
  private var about: [Subject] = []
  private var tags: [String] = []
  private var feelings: [Feeling] = []
  private var whose: Whose?
  private var outcome: Outcome?
  private var isPrivate = false
  private var sealedUntil: Day?
  private var edited: Moment?
  private var deleted: Moment?
  private var seen: [Fingerprint] = []
  private var readings: [Reading] = []
  private var asked: Asked?
  private(set) var others: [Entry] = []
  private var thread: [Identifier] = []
  private var text = ""
  private var extra = ExtraMembers()
  /// Where they lie.
  private(set) var view = EntryView(
    id: Identifier(bits: 0), day: .earliest, at: .epoch, record: 0..<0)
  private let wantsText: Bool

  /// The record that comes next, with nothing in it that it could not be written with again. A view wants no text:
  /// to make a string of one takes longer than all else.
  init(_ reader: inout JSONReader, wantsText: Bool = true) throws(JSONError) {
    self.wantsText = wantsText
    _ = try reader.peekKind()
    let start = reader.offset
    try reader.openObject()
    while let key = try reader.nextKey() {
      if let member = EntryMember(key) {
        try take(member, key, &reader)
      } else {
        try extra.keep(key, from: &reader)
      }
    }
    guard let id else { throw reader.error(.missing("id"), at: start) }
    guard let day else { throw reader.error(.missing("day"), at: start) }
    guard let at else { throw reader.error(.missing("at"), at: start) }
    guard others.allSatisfy({ $0.id == id }) else {
      throw reader.error(.expected("others of the same id", found: "another id"), at: start)
    }
    if moved != nil {
      guard isBare else {
        throw reader.error(.expected("a moved record without content", found: "content"), at: start)
      }
      // A mark belongs to nothing, but 0.1.0 kept what stood there.
      if !thread.isEmpty {
        extra.keep(EntryMember.thread.name.description, Entry.bytes(ofThread: thread))
      }
    }
    (view.id, view.day, view.at) = (id, day, at)
    view.record = start..<reader.offset
    view.hasExtra = !extra.isEmpty
  }

  private mutating func take(
    _ member: EntryMember, _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) {
    _ = try reader.peekKind()
    let start = reader.offset
    switch member {
    case .id: id = try reader.identifier()
    case .day: day = try reader.day()
    case .at: at = try reader.moment()
    case .moved:
      moved = try reader.month()
      view.moved = moved
    case .kind:
      kind = try reader.word(of: Kind.self)
      view.kind = kind
    case .about:
      about = try reader.list { (reader) throws(JSONError) in try Subject.read(&reader) }
      view.people = ListPlace(start..<reader.offset, count: about.count)
    case .tags:
      tags = try reader.list { (reader) throws(JSONError) in try reader.string() }
      view.tagged = ListPlace(start..<reader.offset, count: tags.count)
    case .feelings:
      feelings = try reader.list { (reader) throws(JSONError) in try Feeling.read(&reader) }
      view.felt = ListPlace(start..<reader.offset, count: feelings.count)
    case .whose:
      whose = try reader.word(of: Whose.self)
      view.whose = whose
    case .outcome:
      outcome = try reader.word(of: Outcome.self)
      view.outcome = outcome
    case .isPrivate:
      isPrivate = try reader.bool()
      view.isPrivate = isPrivate
    case .sealed:
      sealedUntil = try reader.day()
      view.sealedUntil = sealedUntil
    case .edited:
      edited = try reader.moment()
      view.edited = edited
    case .deleted:
      deleted = try reader.moment()
      view.deleted = deleted
    case .seen:
      seen = try reader.list { (reader) throws(JSONError) in try reader.fingerprint() }
      view.seen = ListPlace(start..<reader.offset, count: seen.count)
    case .readings:
      readings = try reader.list { (reader) throws(JSONError) in try Reading.read(&reader) }
      view.answers = ListPlace(start..<reader.offset, count: readings.count)
    case .asked:
      asked = try Asked.read(&reader)
      view.asked = start..<reader.offset
    case .others:
      others = try reader.list { (reader) throws(JSONError) in
        try EntryParts.versions(&reader)
      }.flatMap { $0 }
      view.hasOthers = true
    case .thread: try takeThread(key, &reader)
    case .text:
      let found = try reader.text()
      view.text = found
      if wantsText { text = reader.string(of: found) }
    }
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
      return extra.keep(key.string, bytes)
    }
    thread = found
    view.thread = ListPlace(start..<reader.offset, count: found.count)
  }

  /// One of the `others`, and those beside it.
  private static func versions(_ reader: inout JSONReader) throws(JSONError) -> [Entry] {
    _ = try reader.peekKind()
    let start = reader.offset
    let parts = try EntryParts(&reader)
    guard parts.moved == nil else {
      throw reader.error(.expected("a version of the entry", found: "a moved record"), at: start)
    }
    return [parts.entry] + parts.others
  }

  /// The entry, where it is no mark.
  var entry: Entry {
    var entry = Entry(id: view.id, day: view.day, at: view.at, text: text)
    entry.kind = kind
    entry.about = about
    entry.tags = tags
    entry.feelings = feelings
    entry.readings = readings
    entry.asked = asked
    entry.outcome = outcome
    entry.whose = whose
    entry.isPrivate = isPrivate
    entry.sealedUntil = sealedUntil
    entry.thread = thread
    entry.history = History(edited: edited, deleted: deleted, seen: seen)
    entry.extra = extra
    return entry
  }

  /// The mark that it is, if it is one.
  var mark: MovedMark? {
    moved.map {
      MovedMark(id: view.id, day: view.day, at: view.at, to: $0, seen: seen, extra: extra)
    }
  }

  /// Whether there is nothing but what a mark holds too.
  private var isBare: Bool {
    let entry = entry
    return EntryMember.inOrder.allSatisfy { member in
      switch member {
      case .id, .day, .at, .moved, .seen, .thread: true
      case .kind, .about, .tags, .feelings, .whose, .outcome, .deleted, .readings, .asked:
        !entry.says(member)
      case .isPrivate: !isPrivate
      case .sealed: sealedUntil == nil
      case .edited: edited == nil
      case .others: others.isEmpty
      case .text: view.text.map { $0.count == 0 } ?? true
      }
    }
  }
}
