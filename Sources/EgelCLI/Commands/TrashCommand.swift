internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelStore

/// `egel trash`: what was deleted or changed, until it is emptied.
enum TrashCommand {
  static let yes = Key.flag("yes", "do not ask")

  static let command = Command<Session>(
    "trash", group: Program.Group.keeping, summary: "list what the trash holds, or empty it",
    discussion: ["It holds deleted entries, earlier versions, and copies that were folded in."],
    examples: [
      Example("egel trash", "what lies there"),
      Example("egel trash empty", "asks first, then leaves nothing"),
    ],
    subcommands: [
      Command(
        "empty", summary: "do away with everything in the trash",
        examples: [Example("egel trash empty --yes", "without asking")], arguments: [yes],
        run: empty)
    ],
    run: list)

  private static let list: Command<Session>.Run = { _, session in
    let (records, files) = try session.journal.reading { reader in
      (try reader.trashedRecords(), try reader.trashedFiles())
    }
    if session.wantsJSON {
      try session.write(RecordLines.bytes(records.map(\.bytes)))
    } else if records.isEmpty && files.isEmpty {
      session.say(Bilingual(nl: "De prullenbak is leeg.", en: "The trash is empty."))
    } else {
      try session.show(page(records, files, session))
    }
    return ExitCode.done
  }

  private static let empty: Command<Session>.Run = { matches, session in
    let isAgreed = try session.confirms(
      Bilingual(
        nl: "Alles in de prullenbak voorgoed verwijderen? [j/N]",
        en: "Do away with everything in the trash? [y/N]"),
      refusal: "emptying the trash", isAgreed: matches[yes])
    guard isAgreed else { return ExitCode.failed }
    let changed = try session.journal.changing { try $0.emptyTrash() }
    session.say(
      changed.value == 0
        ? Bilingual(nl: "De prullenbak was al leeg.", en: "The trash was empty already.")
        : Bilingual(
          nl: "De prullenbak is leeg. Kopieën elders hebben het nog.",
          en: "The trash is empty. Copies of the journal elsewhere still have it."))
    session.tell(changed)
    return ExitCode.done
  }

  private static func page(
    _ records: [TrashedRecord], _ files: [String], _ session: Session
  ) throws -> Page {
    var page = Page()
    for record in records.sorted(by: { $0.trashedAt > $1.trashedAt }) {
      let why =
        record.why == .deleted
        ? session.language.is(nl: "verwijderd", en: "deleted")
        : session.language.is(nl: "eerdere versie", en: "earlier version")
      let day = try record.entry().map { session.words.long($0.day) } ?? ""
      page.row([
        .accent(String(record.id.description.prefix(EntryPage.shownID))), .plain("  "),
        .plain(day), .plain("  "),
        .faint("\(why) \(record.trashedAt.localDay)"),
      ])
    }
    for file in files {
      page.row([.plain(file), .plain("  "), .faint(session.language.is(nl: "kopie", en: "copy"))])
    }
    return page
  }
}
