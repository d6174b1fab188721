internal import EgelCore
internal import EgelStore

/// What forgetting a person comes to, found before anything is changed.
struct ForgetPlan: Sendable {
  let person: Person
  /// Entries that are about the person.
  private(set) var about: [FoundEntry] = []
  /// Entries whose text or tags hold the name.
  private(set) var naming: [FoundEntry] = []
  /// Days of deleted entries and earlier versions whose text or tags hold the name.
  let trashedNaming: [Day]
  /// Everything else that the person is in, or that holds the name.
  let records: NamedRecords
  /// Texts that wait in drafts, or the words beside them, that hold the name.
  let drafts: [NamedDraft]
  let trace: NameTrace

  init(
    _ person: Person, _ community: Community, _ reader: JournalReader, _ waiting: Drafts
  ) throws {
    self.person = person
    // Renamed in another copy, they still stand in what was written here under the name of before.
    let before = try reader.everyVersion(of: person.id, Person.self)
    let trace = NameTrace(
      of: person, becoming: person.alias, formerly: before,
      besides: community.people.filter { $0.id != person.id })
    self.trace = trace
    drafts = NamedDraft.all(in: waiting, trace)
    trashedNaming = try reader.trashedRecords().compactMap { try $0.entry() }
      .filter { trace.presence(in: $0).isWritten }.map(\.day)
    records = try NamedRecords(of: person.id, trace, reader)
    for found in try reader.find(EntryFilter(), order: .oldestFirst, limit: nil).entries {
      let presence = trace.presence(in: found.lineage.versions)
      if presence.isMeant { about.append(found) }
      if presence.isWritten { naming.append(found) }
    }
  }

  func carryOut(_ writer: inout JournalWriter, redacts: Bool) throws {
    for type in RecordKind.all { try leave(type, &writer, redacts: redacts) }
    try leaveEntries(&writer, redacts: redacts)
    try writer.forgetPerson(person.id, orTrashed: { redacts && trace.isNamed(inWords: $0) })
  }

  /// Takes the person out of what there is by now of a kind.
  private func leave<Kept: TableRecord>(
    _ type: Kept.Type, _ writer: inout JournalWriter, redacts: Bool
  ) throws {
    for record in try writer.records(of: type) where record.id != person.id {
      let presence = trace.presence(in: record)
      guard presence.isMeant || redacts && presence.isWritten else { continue }
      if record.isGone(without: person.id) {
        try writer.removeWithoutTrace(record.id, type)
      } else {
        try writer.replaceWithoutTrace(trace.without(record, redacts: redacts))
      }
    }
  }

  private func leaveEntries(_ writer: inout JournalWriter, redacts: Bool) throws {
    let ids = Set(about.map(\.entry.id))
    for found in about + (redacts ? naming.filter { !ids.contains($0.entry.id) } : []) {
      let lineage = try writer.lineage(of: found.entry.id, in: found.month) ?? found.lineage
      var entry = trace.without(lineage.shown, redacts: redacts)
      entry.history = lineage.next(edited: writer.now)
      try writer.replaceWithoutTrace(entry, foundIn: found.month)
    }
    try writer.changeTrashed { entry in
      let presence = trace.presence(in: entry)
      guard presence.isMeant || redacts && presence.isWritten else { return nil }
      return trace.without(entry, redacts: redacts)
    }
  }
}
