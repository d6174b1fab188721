/// An entry that came from elsewhere: where it belongs, and what it is.
package struct IncomingEntry: Sendable {
  /// What it is. Of a record in JSON only where it lies is kept, in one of the import's sources, until its month is
  /// written.
  package enum Content: Sendable {
    /// A record in the journal's own form: its line is these bytes.
    case line(Range<Int>, source: Int)
    /// A record that a script wrote: it is read again, with the same care, and then has the id, day and time that it
    /// was given here.
    case told(Range<Int>, source: Int)
    /// What was made of anything else, or of a line whose names were linked.
    indirect case value(EntryLine)
  }

  /// Where it will stand among all others.
  package private(set) var place: LinePlace
  /// Which record of the import it is, counted from one.
  package let record: Int
  /// Whether its source gave a wall clock without a zone, which was taken as here.
  package let isFloating: Bool
  /// The members that its source could not say.
  package let unsaid: EntryMembers
  /// The lowest form of a journal that it can stand in.
  let format: Int
  package private(set) var content: Content

  package init(
    _ place: LinePlace, _ content: Content, record: Int, isFloating: Bool = false,
    unsaid: EntryMembers, format: Int
  ) {
    self.format = format
    self.place = place
    self.content = content
    self.record = record
    self.isFloating = isFloating
    self.unsaid = unsaid
  }

  /// A record in the journal's own form. A view knows no versions beside it, which may want a higher format.
  package init(
    _ view: EntryView, _ range: Range<Int>, source: Int, record: Int, unsaid: EntryMembers,
    format: Int? = nil
  ) {
    self.init(
      view.place, .line(range, source: source), record: record, unsaid: unsaid,
      format: format ?? view.format)
  }

  package init(_ line: EntryLine, record: Int, isFloating: Bool = false, unsaid: EntryMembers) {
    self.init(
      line.place, .value(line), record: record, isFloating: isFloating, unsaid: unsaid,
      format: line.format)
  }

  package var id: Identifier { place.id }
  package var day: Day { place.day }
  package var at: Moment { place.at }
  /// Whether it is what a moved entry left behind.
  package var isMark: Bool { place.isMark }

  /// The same, as something else.
  func with(_ line: EntryLine) -> IncomingEntry {
    var changed = self
    changed.content = .value(line)
    return changed
  }

  /// The same under another id; only of what has no versions, which all have the id of their entry.
  package func renamed(_ id: Identifier) -> IncomingEntry {
    var renamed = self
    renamed.place.id = id
    if case .value(.entry(let lineage)) = content {
      var entry = lineage.shown
      entry.id = id
      renamed.content = .value(.entry(Lineage(entry)))
    }
    return renamed
  }

  /// The same with its source behind so many others.
  func behind(_ sources: Int) -> IncomingEntry {
    var behind = self
    switch content {
    case .line(let range, let source): behind.content = .line(range, source: source + sources)
    case .told(let range, let source): behind.content = .told(range, source: source + sources)
    case .value: break
    }
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
