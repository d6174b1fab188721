internal import CommandLineKit
internal import EgelCore
internal import EgelJSON
internal import EgelStore

/// `egel restore`: brings back what the trash holds.
enum RestoreCommand {
  static let entry = RequiredKey(
    "entry", EntryReference.reader(offering: "trash"), Words(nl: "welk stukje", en: "which entry"))
  static let back = Key.option(
    "back", .wholeNumber(from: 1),
    Words(
      nl: "ga zoveel versies terug; anders één", en: "go back this many versions; otherwise one"))

  static let command = Command<Session>(
    "restore", group: Program.Group.writing,
    summary: Words(
      nl: "haal een verwijderd stukje of een eerdere versie terug",
      en: "bring back a deleted entry or an earlier version"),
    discussion: [
      Words(
        nl: "Een verwijderd stukje komt terug zoals het was. Is het stukje er nog, dan komt de "
          + "versie van voor de laatste verandering terug, en gaat de huidige naar de "
          + "prullenbak. Zo gaat het ook met mensen, relaties, afspraken en al het andere dat "
          + "'egel trash' toont.",
        en: "A deleted entry comes back as it was. If the entry is still there, the version "
          + "before the last change comes back, and the present one goes to the trash. People, "
          + "relationships, agreements and everything else that 'egel trash' lists work the same "
          + "way.")
    ],
    examples: [
      Example(
        Words(same: "egel restore 3k9v"),
        Words(
          nl: "haal terug wat verwijderd of veranderd is",
          en: "undo the deletion, or the last change")),
      Example(
        Words(same: "egel restore 3k9v --back 2"),
        Words(nl: "de versie daarvoor", en: "the version before that")),
    ],
    arguments: .of {
      entry
      back
    }
  ) { matches, session in
    let reference = try matches[entry]
    let found: FoundEntry
    do {
      found = try session.journal.reading { try reference.find(in: $0, deletedToo: true) }
    } catch ReadingBackFailure.noSuchEntry {
      guard let other = try other(reference, matches[back] ?? 1, session) else {
        throw ReadingBackFailure.noSuchEntry(reference.typed)
      }
      let changed = try session.journal.changing { try $0.restore(other) }
      let what = other.kind.one
      session.say(
        Bilingual(
          nl: "Teruggehaald: \(what[.dutch]).", en: "Restored: \(what[.english])."))
      Saving(session).tell(changed)
      return try Saving(session).showJSON { writer in
        writer.member("id", other.record.id.description)
        writer.member("of", other.kind.word)
        writer.key("record")
        writer.raw(other.record.record)
      }
    }
    let changed = try session.journal.changing { writer in
      let steps = matches[back] ?? 1
      return try restore(found, steps, &writer)
    }
    Saving(session).tellSaved(changed.value)
    Saving(session).tell(changed)
    return try showJSON(changed.value.shown, session)
  }

  /// The entry that came back, in the shape of everything else that does.
  private static func showJSON(_ entry: Entry, _ session: Session) throws -> Int32 {
    guard session.wantsJSON else { return ExitCode.done }
    let found = FoundEntry(month: entry.day.month, lineage: Lineage(entry))
    let names = try PeopleNames(for: [found], session)
    return try Saving(session).showJSON { writer in
      writer.member("id", entry.id.description)
      writer.member("of", "entry")
      writer.key("record")
      writer.raw(EntryJSON(today: session.today, names: names).bytes(of: found))
    }
  }

  /// A record that is no entry and has this id.
  private static func other(
    _ reference: EntryReference, _ steps: Int, _ session: Session
  ) throws -> TrashedTableRecord? {
    let prefix = reference.typed.lowercased()
    guard !prefix.isEmpty, !prefix.hasPrefix("@") else { return nil }
    let found = try session.journal.reading { try $0.trashedTableRecords() }
      .filter { $0.record.id.begins(with: prefix) }
    guard let last = found.last, found.allSatisfy({ $0.record.id == last.record.id }) else {
      return nil
    }
    guard steps <= found.count else {
      throw WritingFailure.noEarlierVersion(last.record.id.description, count: found.count)
    }
    return found[found.count - steps]
  }

  private static func restore(
    _ found: FoundEntry, _ steps: Int, _ writer: inout JournalWriter
  ) throws -> Lineage<Entry> {
    let id = found.entry.id
    let records = try writer.trashed(id)
    guard !records.isEmpty else { throw WritingFailure.nothingToRestore(id.description) }
    guard steps <= records.count else {
      throw WritingFailure.noEarlierVersion(id.description, count: records.count)
    }
    let lineage = try writer.lineage(of: id, in: found.month) ?? found.lineage
    return try writer.restore(
      records[records.count - steps], inPlaceOf: lineage, foundIn: found.month)
  }
}
