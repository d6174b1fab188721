public import EgelCore
internal import EgelJSON
internal import EgelPlatform

// What a program does with a journal that is not this one: read its records, and add to them. Every call is one
// look at the journal, or one change to it: all of it or nothing.

extension Journal {
  /// The local wall clock as it is now, with its offset.
  public var now: Moment { world.moment }

  /// The day it is for the person, whose day may begin after midnight.
  public func today() throws(JournalError) -> Day {
    now.day(startingAt: try preferences().dayStart)
  }

  /// What the person has set.
  public func preferences() throws(JournalError) -> Settings {
    try JournalError.naming { try settings() }
  }

  /// The people, relationships and agreements, as they stand.
  public func community() throws(JournalError) -> Community {
    try JournalError.naming { try readingTables { try $0.community() } }
  }

  /// The person's own questions.
  public func ownQuestions() throws(JournalError) -> [OwnQuestion] {
    try JournalError.naming { try readingTables { try $0.ownQuestions() } }
  }

  /// The months that have entries, in order.
  public func months() throws(JournalError) -> [Month] {
    try JournalError.naming { try reading { $0.months } }
  }

  /// The entries of one month, in order. Deleted ones are not among them; of one that was changed in two places, the
  /// version that is shown is.
  public func entries(of month: Month) throws(JournalError) -> [Entry] {
    try JournalError.naming { try reading { try $0.shownEntries(of: month) } }
  }

  /// All entries, in order.
  public func entries() throws(JournalError) -> [Entry] {
    try JournalError.naming {
      try reading { reader in try reader.months.flatMap { try reader.shownEntries(of: $0) } }
    }
  }

  /// Adds an entry, and returns only when it is safe on the disk. The first one makes the journal.
  ///
  /// An entry with an id that is there already is another version of that one, and stands beside it until the person
  /// settles it; the same entry twice changes nothing.
  public func add(_ entry: Entry) throws(JournalError) { try add([entry]) }

  /// Adds several entries, all of them or none.
  public func add(_ entries: [Entry]) throws(JournalError) {
    try JournalError.naming {
      _ = try changing { writer in
        for entry in entries { try writer.add(entry) }
      }
    }
  }

  /// Saves people, relationships and agreements: those that are new, and those that differ from what is there. What
  /// is not in the community stays as it is; earlier versions go to the trash.
  public func save(_ community: Community) throws(JournalError) {
    try JournalError.naming {
      _ = try changing { writer in
        // A journal without people has a `me` too, of whom nothing has to be written.
        let there = try writer.community()
        for person in community.people where there.person(person.id) != person {
          try writer.put(person)
        }
        for relationship in community.relationships
        where there.relationship(relationship.id) != relationship {
          try writer.put(relationship)
        }
        for agreement in community.agreements where there.agreement(agreement.id) != agreement {
          try writer.put(agreement)
        }
      }
    }
  }
}

extension JournalReader {
  fileprivate func shownEntries(of month: Month) throws(StoreFailure) -> [Entry] {
    let file = try entries(of: month)
    var shown: [Entry] = []
    for view in file.views where view.isLive {
      guard case .entry(let lineage) = try line(of: view, in: file, month: month) else { continue }
      shown.append(lineage.shown)
    }
    return shown
  }
}
