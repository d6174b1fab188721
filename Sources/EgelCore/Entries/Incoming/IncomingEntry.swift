/// An entry that came from elsewhere: where it belongs, and what it is.
package struct IncomingEntry: Sendable {
  /// What it is.
  package enum Content: Sendable {
    /// A record in the journal's own form: its line is the bytes that it lies in, of one of the import's sources.
    case line(Range<Int>, source: Int)
    /// What was made of anything else, or of a line whose names were linked.
    indirect case value(EntryLine)
  }

  package private(set) var id: Identifier
  package let day: Day
  package let at: Moment
  /// Which record of the import it is, counted from one.
  package let record: Int
  /// Whether it is what a moved entry left behind.
  package let isMark: Bool
  /// Whether its source gave a wall clock without a zone, which was taken as here.
  package let isFloating: Bool
  /// The members that its source could not say.
  package let unsaid: EntryMembers
  package private(set) var content: Content

  package init(
    _ view: EntryView, _ range: Range<Int>, source: Int, record: Int, unsaid: EntryMembers
  ) {
    id = view.id
    day = view.day
    at = view.at
    isMark = view.moved != nil
    isFloating = false
    self.record = record
    self.unsaid = unsaid
    content = .line(range, source: source)
  }

  package init(_ line: EntryLine, record: Int, isFloating: Bool = false, unsaid: EntryMembers) {
    id = line.id
    day = line.day
    at = line.at
    isMark = line.isMark
    self.isFloating = isFloating
    self.record = record
    self.unsaid = unsaid
    content = .value(line)
  }

  var place: LinePlace { LinePlace(day: day, at: at, id: id, isMark: isMark) }

  /// The same, as something else.
  func with(_ line: EntryLine) -> IncomingEntry {
    var changed = self
    changed.content = .value(line)
    return changed
  }

  /// The same under another id; only of what has no versions, which all have the id of their entry.
  package func renamed(_ id: Identifier) -> IncomingEntry {
    guard case .value(.entry(let lineage)) = content else { return self }
    var entry = lineage.shown
    entry.id = id
    var renamed = with(.entry(Lineage(entry)))
    renamed.id = id
    return renamed
  }

  /// The same with its source behind so many others.
  func behind(_ sources: Int) -> IncomingEntry {
    guard case .line(let range, let source) = content else { return self }
    var behind = self
    behind.content = .line(range, source: source + sources)
    return behind
  }
}

/// Some of the members of an entry.
package struct EntryMembers: Equatable, Sendable {
  private var bits: UInt32 = 0
  /// Whether those count too that the program does not know.
  package let hasUnknown: Bool

  package init(_ members: [EntryMember] = [], hasUnknown: Bool = false) {
    self.hasUnknown = hasUnknown
    for member in members { bits |= 1 &<< UInt32(member.rawValue) }
  }

  package func contains(_ member: EntryMember) -> Bool {
    bits & 1 &<< UInt32(member.rawValue) != 0
  }
}

extension Entry {
  /// The entry with what its source could not say as it is in another version: a table or a listing that is brought
  /// back erases nothing.
  package func completed(_ unsaid: EntryMembers, from here: Entry) -> Entry {
    var entry = self
    if unsaid.hasUnknown, extra.isEmpty { entry.extra = here.extra }
    for member in EntryMember.inOrder where unsaid.contains(member) {
      switch member {
      // No source leaves these open.
      case .id, .day, .at, .moved, .edited, .deleted, .seen, .others: break
      case .kind: if kind == .note { entry.writtenKind = here.writtenKind }
      case .about: if about.isEmpty { entry.about = here.about }
      case .tags: if tags.isEmpty { entry.tags = here.tags }
      case .feelings: if feelings.isEmpty { entry.feelings = here.feelings }
      case .whose: entry.whose = whose ?? here.whose
      case .outcome: entry.outcome = outcome ?? here.outcome
      case .isPrivate: entry.isPrivate = isPrivate || here.isPrivate
      case .sealed: entry.sealedUntil = sealedUntil ?? here.sealedUntil
      case .readings: if readings.isEmpty { entry.readings = here.readings }
      // A table has a question's words and not its id.
      case .asked: if asked == nil || asked?.words == here.asked?.words { entry.asked = here.asked }
      case .thread: if thread.isEmpty { entry.thread = here.thread }
      case .text: if text.isEmpty { entry.text = here.text }
      }
    }
    return entry
  }
}
