internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel delete`: puts entries into the trash, or does away with them.
enum DeleteCommand {
  static let entries = Key.rest(
    "entry", EntryReference.reader,
    Words(nl: "welk stukje; ook meer tegelijk", en: "which entry; several at once are fine"))
  static let forGood = Key.flag(
    "for-good",
    Words(
      nl: "laat er hier niets van over, ook niet in de prullenbak",
      en: "leave nothing of it here, not even in the trash"))
  static let yes = Key.flag("yes", Words(nl: "vraag niets", en: "don't ask"))

  static let command = Command<Session>(
    "delete", aliases: ["rm"], group: Program.Group.writing,
    summary: Words(nl: "verwijder een stukje", en: "delete an entry"),
    discussion: [
      Words(
        nl: "Een verwijderd stukje ligt in de prullenbak tot je die leegmaakt, en 'egel restore' "
          + "haalt het terug. Met --for-good blijft er in dit dagboek niets van over; kopieën "
          + "elders hebben het nog.",
        en: "A deleted entry stays in the trash until you empty it, and 'egel restore' brings it "
          + "back. With --for-good nothing of it is left in this journal; copies elsewhere still "
          + "have it.")
    ],
    examples: [
      Example(Words(same: "egel delete 3k9v"), Words(nl: "in de prullenbak", en: "into the trash")),
      Example(Words(same: "egel delete @1 @2"), Words(nl: "de laatste twee", en: "the latest two")),
      Example(
        Words(same: "egel delete 3k9v --for-good"),
        Words(
          nl: "vraagt het eerst, en laat dan niets over", en: "asks first, then deletes it for good"
        )),
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
      throw ProgramFailure.missing(
        Bilingual(.entry), expected: Bilingual(entries.argument.expected))
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
    nl: "Voorgoed verwijderd uit dit dagboek. In kopieën elders staat het nog.",
    en: "Permanently deleted from this journal. Copies elsewhere still have it.")
}

extension DeleteCommand {
  private static func agrees(
    toLose entries: [Entry], _ isAgreed: Bool, _ session: Session
  ) throws -> Bool {
    let list = entries.map { EntryMention($0, session).text }.joined(separator: "; ")
    return try Asker(session).confirms(
      Bilingual(
        nl: "Voorgoed verwijderen: \(list)? [j/N]", en: "Delete permanently: \(list)? [y/N]"),
      refusal: Bilingual(nl: "voorgoed verwijderen", en: "deleting for good"), isAgreed: isAgreed)
  }
}
