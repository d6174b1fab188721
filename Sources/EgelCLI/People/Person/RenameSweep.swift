internal import EgelCore
internal import EgelStore

/// What a rename changes besides the person: entries with the bare old name are linked, and the questions
/// that were asked are reworded.
struct RenameSweep: Sendable {
  struct Outcome: Sendable {
    var linked = 0
    /// In how many places the user wrote the old name.
    var written = 0
    /// Whether a bare name may mean another person, so that it was left alone.
    var isUnclear = false
  }

  private let trace: NameTrace
  private let isUnclear: Bool
  /// Whether the new name replaces the old one in the user's texts, too.
  private let rewords: Bool

  init(_ person: Person, to name: String, rewords: Bool, in community: Community) {
    let trace = NameTrace(of: person, becoming: name)
    self.trace = trace
    self.rewords = rewords
    isUnclear = community.people.contains { other in
      other.id != person.id
        && [other.name, other.alias ?? ""].contains { trace.isBareName(.name($0)) }
    }
  }

  func carryOut(_ writer: inout JournalWriter) throws -> Outcome {
    guard !isUnclear else { return Outcome(isUnclear: true) }
    var outcome = Outcome()
    try sweepEntries(&writer, &outcome)
    for type in RecordKind.all { try sweep(type, &writer, &outcome) }
    return outcome
  }

  private func sweep<Kept: TableRecord>(
    _ type: Kept.Type, _ writer: inout JournalWriter, _ outcome: inout Outcome
  ) throws {
    for record in try writer.records(of: type) {
      let presence = trace.presence(in: record)
      if presence.isWritten { outcome.written += 1 }
      guard presence.isByName || presence.isWritten && rewords else { continue }
      try writer.replaceWithoutTrace(trace.linked(record, rewords: rewords))
    }
  }

  private func sweepEntries(
    _ writer: inout JournalWriter, _ outcome: inout Outcome
  ) throws {
    let all = try writer.reader.find(EntryFilter(), order: .oldestFirst, limit: nil).entries
    for found in all {
      let presence = trace.presence(in: found.lineage.versions)
      if presence.isByName { outcome.linked += 1 }
      if presence.isWritten { outcome.written += 1 }
      guard presence.isByName || presence.isWritten && rewords else { continue }
      let lineage = try writer.lineage(of: found.entry.id, in: found.month) ?? found.lineage
      var entry = trace.linked(lineage.shown, rewords: rewords)
      entry.history = lineage.next(edited: writer.now)
      try writer.replaceInSilence(entry, foundIn: found.month)
    }
    try writer.changeTrashed { entry in
      let presence = trace.presence(in: entry)
      guard presence.isByName || presence.isWritten && rewords else { return nil }
      return trace.linked(entry, rewords: rewords)
    }
  }
}

extension RenameSweep.Outcome {
  func tell(of person: Person, to session: Session) {
    if isUnclear {
      session.say(
        Bilingual(
          nl:
            "Waar alleen de naam \(person.name) staat, kan een ander bedoeld zijn: dat blijft zo.",
          en: "Where only the name \(person.name) stands, another may be meant: that stays so."))
    } else if linked > 0 {
      let count = linked
      session.say(
        Bilingual(
          nl: "In \(count) \(count == 1 ? "stukje" : "stukjes") stond de oude naam; die is nu weg.",
          en: "The old name stood in \(count) \(count == 1 ? "entry" : "entries"); it is gone now."
        ))
    }
  }

  /// The user's texts are left as they are, but the old name in them is reported: no alias would cover a name
  /// that is nowhere else.
  func tellWritten(of person: Person, to session: Session) {
    guard written > 0 else { return }
    let count = written
    session.say(
      Bilingual(
        nl:
          "\(person.name) staat nog op \(count) \(count == 1 ? "plaats" : "plaatsen") in wat je zelf "
          + "schreef, ook in wat je met aliassen weggeeft. 'egel search \(person.name)' toont waar; "
          + "hernoemen met --texts zet er de nieuwe naam.",
        en:
          "\(person.name) still stands in \(count) \(count == 1 ? "place" : "places") of what you wrote, "
          + "also in what you give away with aliases. 'egel search \(person.name)' shows where; renaming "
          + "with --texts puts the new name there."))
  }
}
