internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel delete`: puts an entry into the trash, or does away with it.
enum DeleteCommand {
  static let entry = RequiredKey("entry", EntryReference.reader, "which entry")
  static let forGood = Key.flag("for-good", "leave nothing of it here, the trash included")
  static let yes = Key.flag("yes", "do not ask")

  static let command = Command<Session>(
    "delete", aliases: ["rm"], group: Program.Group.writing, summary: "delete an entry",
    discussion: [
      "A deleted entry lies in the trash until that is emptied, and 'egel restore' brings it back. "
        + "With --for-good nothing is left of it in this journal; copies elsewhere still have it."
    ],
    examples: [
      Example("egel delete 3k9v", "into the trash"),
      Example("egel delete 3k9v --for-good", "asks first, then leaves nothing"),
    ],
    arguments: [entry, forGood, yes]
  ) { matches, session in
    let reference = try matches[entry]
    let isForGood = matches[forGood]
    let found = try session.journal.reading { reader in
      try reference.find(in: reader, deletedToo: isForGood)
    }
    let entry = found.entry
    guard try !isForGood || session.agrees(toLose: entry, matches[yes]) else {
      return ExitCode.failed
    }
    let changed = try session.journal.changing { writer in
      try writer.delete(entry.id, foundIn: found.month, forGood: isForGood)
    }
    session.say(isForGood ? gone(entry) : deleted(entry))
    session.tell(changed)
    return ExitCode.done
  }

  private static func deleted(_ entry: Entry) -> Bilingual {
    let id = entry.id.description.prefix(EntryPage.shownID)
    return Bilingual(
      nl: "Verwijderd; 'egel restore \(id)' haalt het terug.",
      en: "Deleted; 'egel restore \(id)' brings it back.")
  }

  private static func gone(_ entry: Entry) -> Bilingual {
    Bilingual(
      nl: "Voorgoed verwijderd uit dit dagboek. Kopieën elders hebben het nog.",
      en: "Gone from this journal for good. Copies of it elsewhere still have it.")
  }
}

extension Session {
  fileprivate func agrees(toLose entry: Entry, _ isAgreed: Bool) throws -> Bool {
    try confirms(
      Bilingual(
        nl: "Het stukje van \(words.long(entry.day)) voorgoed verwijderen? [j/N]",
        en: "Delete the entry of \(words.long(entry.day)) for good? [y/N]"),
      refusal: "deleting for good", isAgreed: isAgreed)
  }
}
