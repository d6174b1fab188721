/// Something written: the unit of the journal.
public struct Entry: Hashable, Sendable {
  /// How many bytes a text may have; a library of a hundred novels has no more.
  public static let longestText = 64 << 20

  /// The entry's id.
  public package(set) var id: Identifier
  /// The day it belongs to for the person, which is not always the date on the clock.
  public var day: Day
  /// The local wall clock when it was written, with its offset.
  public var at: Moment
  /// What it is to the person who wrote it.
  public var kind: Kind {
    get { writtenKind.word }
    set { writtenKind = writtenKind.becoming(newValue) }
  }
  /// The same as it stands in its record.
  package var writtenKind: Written<Kind>
  /// The people it is about.
  public var about: [Subject]
  /// The person's own words to find it by.
  public var tags: [String]
  /// What was felt, on top and underneath.
  public var feelings: [Feeling]
  /// Answers on scales; an entry that has some is a check-in.
  public var readings: [Reading]
  /// The question it answers.
  public var asked: Asked?
  /// Whose the thing is.
  public var whose: Whose?
  /// What became of it, where something was asked or meant to be said.
  public var outcome: Outcome?
  /// Kept out of every export and report but the full one.
  public var isPrivate: Bool
  /// The day until which the text is not shown.
  public var sealedUntil: Day?
  /// The entries that this one belongs to: a hurt and what repaired it, a request and what became of it.
  public var thread: [Identifier]
  /// What was written.
  public var text: String
  /// When it was changed or deleted, and the versions before it.
  public var history: History
  /// Members that a newer version or another program added.
  package var extra: ExtraMembers

  /// An entry with a text and nothing else; its kind is ``Kind/note``.
  public init(id: Identifier, day: Day, at: Moment, text: String) {
    self.id = id
    self.day = day
    self.at = at
    self.text = text
    writtenKind = Written(.note)
    about = []
    tags = []
    feelings = []
    readings = []
    asked = nil
    outcome = nil
    whose = nil
    isPrivate = false
    sealedUntil = nil
    thread = []
    history = History()
    extra = ExtraMembers()
  }

  /// Whether the text stays hidden on a day.
  public func isSealed(on today: Day) -> Bool {
    sealedUntil.map { today < $0 } ?? false
  }
}

extension Entry {
  /// Puts people in the place of names. Whom an answer is about becomes one of those whom the entry is
  /// about, as in a check-in that is written here; nobody is there twice because of it.
  package mutating func link(_ linked: (Subject) -> Subject) {
    let before = about
    about = about.map(linked)
    for place in readings.indices {
      guard let name = readings[place].about else { continue }
      let person = linked(name)
      guard person != name else { continue }
      readings[place].about = person
      about.append(person)
    }
    guard about != before else { return }
    about = about.firstOfEach
  }

  /// Everybody it is about, whole or in one of its answers.
  package var subjects: [Subject] { about + readings.compactMap(\.about) }
}

/// What tells an entry to the person: the id by which it is asked for, and the day by which it is remembered.
package struct EntryName: Hashable, Sendable {
  package var id: Identifier
  package var day: Day

  package init(id: Identifier, day: Day) {
    self.id = id
    self.day = day
  }
}

extension Entry {
  package var name: EntryName { EntryName(id: id, day: day) }
}
