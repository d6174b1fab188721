internal import CommandLineKit
internal import EgelCore
internal import EgelStore
internal import JSON

/// `egel restore`: brings back what the trash holds of an entry.
enum RestoreCommand {
  static let entry = RequiredKey("entry", EntryReference.reader, "which entry")
  static let back = Key.option(
    "back", .wholeNumber(from: 1), "go back this many versions; otherwise one")

  static let command = Command<Session>(
    "restore", group: Program.Group.writing,
    summary: "bring back a deleted entry or an earlier version",
    discussion: [
      "A deleted entry comes back as it was. Of an entry that is there, the version before the last "
        + "change comes back, and the present one goes to the trash."
    ],
    examples: [
      Example("egel restore 3k9v", "undo the deletion, or the last change"),
      Example("egel restore 3k9v --back 2", "the version before that"),
    ],
    arguments: [entry, back]
  ) { matches, session in
    let reference = try matches[entry]
    let found = try session.journal.reading { reader in
      try reference.find(in: reader, deletedToo: true)
    }
    let changed = try session.journal.changing { writer in
      let steps = matches[back] ?? 1
      return try restore(found, steps, &writer)
    }
    session.tellSaved(changed.value)
    session.tell(changed)
    return ExitCode.done
  }

  private static func restore(
    _ found: FoundEntry, _ steps: Int, _ writer: inout JournalWriter
  ) throws -> Lineage<Entry> {
    let id = found.entry.id
    let records = try writer.trashed(id)
    guard !records.isEmpty else { throw Failure.nothingToRestore(id.description) }
    guard steps <= records.count else {
      throw Failure.noEarlierVersion(id.description, count: records.count)
    }
    let lineage = try writer.lineage(of: id, in: found.month) ?? found.lineage
    return try writer.restore(
      records[records.count - steps], inPlaceOf: lineage, foundIn: found.month)
  }
}
