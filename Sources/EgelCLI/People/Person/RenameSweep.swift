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
          nl: "Waar alleen de naam \(person.name) staat, kan ook iemand anders bedoeld zijn: daar "
            + "is niets veranderd.",
          en: "Where there's only the name \(person.name), it may be someone else: nothing was "
            + "changed there."))
    } else if linked > 0 {
      let count = linked
      session.say(
        Bilingual(
          nl:
            "De oude naam stond in \(count) \(count == 1 ? "stukje" : "stukjes"), en is daar nu weg.",
          en: "The old name was in \(count) \(count == 1 ? "entry" : "entries"); it's gone now."
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
          + "schreef, en komt ook mee in een export met aliassen. 'egel search \(person.name)' "
          + "toont waar; hernoem met --texts om het ook daar te veranderen.",
        en:
          "\(person.name) is still in what you wrote, in \(count) \(count == 1 ? "place" : "places"), "
          + "and goes along in an export with aliases. 'egel search \(person.name)' shows where; "
          + "rename with --texts to change it there too."))
  }
}
