internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel delete`: puts entries into the trash, or does away with them.
enum DeleteCommand {
  static let entries = Key.rest("entry", EntryReference.reader, "which entry; several at once")
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
      Example("egel delete @1 @2", "the latest two"),
      Example("egel delete 3k9v --for-good", "asks first, then leaves nothing"),
    ],
    arguments: .of {
      entries
      forGood
      yes
    }
  ) { matches, session in
    let isForGood = matches[forGood]
    let found = try find(matches[entries], deletedToo: isForGood, session)
    guard try !isForGood || agrees(toLose: found.map(\.entry), matches[yes], session) else {
      return ExitCode.failed
    }
    let changed = try session.journal.changing { writer in
      for each in found {
        try writer.delete(each.entry.id, foundIn: each.month, forGood: isForGood)
      }
    }
    let ids = found.map(\.entry.id)
    if isForGood {
      let code = Saving(session).tellGone(changed, gone)
      guard code == ExitCode.done else { return code }
      return try Saving(session).showDeleted(ids, of: "entry", forGood: true, isOne: false)
    }
    for each in found { session.say(deleted(each.entry, session)) }
    Saving(session).tell(changed)
    return try Saving(session).showDeleted(ids, of: "entry", isOne: false)
  }

  /// Finds all of them before any is deleted: `@2` must mean what it meant when it was typed.
  private static func find(
    _ references: [EntryReference], deletedToo: Bool, _ session: Session
  ) throws -> [FoundEntry] {
    guard !references.isEmpty else {
      throw Failure.missingOption("ENTRY: expected " + entries.argument.expected.english)
    }
    let found = try session.journal.reading { reader in
      try references.map { try $0.find(in: reader, deletedToo: deletedToo) }
    }
    var met: Set<Identifier> = []
    return found.filter { met.insert($0.entry.id).inserted }
  }

  private static func deleted(_ entry: Entry, _ session: Session) -> Bilingual {
    let id = entry.id.shown
    let what = EntryMention(entry, session).text
    return Bilingual(
      nl: "Verwijderd: \(what); 'egel restore \(id)' haalt het terug.",
      en: "Deleted: \(what); 'egel restore \(id)' brings it back.")
  }

  private static let gone = Bilingual(
    nl: "Voorgoed verwijderd uit dit dagboek. Kopieën elders hebben het nog.",
    en: "Gone from this journal for good. Copies of it elsewhere still have it.")
}

extension DeleteCommand {
  private static func agrees(
    toLose entries: [Entry], _ isAgreed: Bool, _ session: Session
  ) throws -> Bool {
    let list = entries.map { EntryMention($0, session).text }.joined(separator: "; ")
    return try Asker(session).confirms(
      Bilingual(
        nl: "Voorgoed verwijderen: \(list)? [j/N]", en: "Delete for good: \(list)? [y/N]"),
      refusal: "deleting for good", isAgreed: isAgreed)
  }
}
