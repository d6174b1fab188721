internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelStore

/// `egel trash`: what was deleted or changed, until it is emptied.
enum TrashCommand {
  static let yes = Key.flag("yes", Words(nl: "vraag niets", en: "don't ask"))

  static let command = Command<Session>(
    "trash", group: Program.Group.keeping,
    summary: Words(
      nl: "toon wat er in de prullenbak ligt, of maak die leeg",
      en: "list what is in the trash, or empty it"),
    discussion: [
      Words(
        nl: "Hier ligt wat je verwijderde, met eerdere versies en kopieën die zijn samengevoegd. "
          + "'egel restore' haalt terug wat hier staat.",
        en: "It holds what you deleted, earlier versions, and copies that were merged in. 'egel "
          + "restore' brings back anything listed here.")
    ],
    examples: [
      Example(Words(same: "egel trash"), Words(nl: "wat er ligt", en: "what's in it")),
      Example(
        Words(same: "egel trash empty"),
        Words(nl: "vraagt het eerst, en laat dan niets over", en: "asks first, then deletes it all")
      ),
    ],
    subcommands: [
      Command(
        "list", summary: Words(nl: "wat er ligt", en: "what's in it"),
        examples: [
          Example(
            Words(same: "egel trash list"),
            Words(nl: "hetzelfde als trash", en: "the same as trash"))
        ],
        run: list),
      Command(
        "empty",
        summary: Words(
          nl: "verwijder voorgoed wat er in de prullenbak ligt",
          en: "permanently delete everything in the trash"),
        examples: [
          Example(
            Words(same: "egel trash empty --yes"),
            Words(nl: "zonder te vragen", en: "without asking"))
        ], arguments: .of { yes },
        run: empty),
    ],
    run: list)

  private static let list: Command<Session>.Run = { _, session in
    let (records, others, files, sealed) = try session.journal.reading { reader in
      (
        try reader.trashedRecords(), try reader.trashedTableRecords(), try reader.trashedFiles(),
        session.wantsJSON ? reader.sealed(on: session.today) : []
      )
    }
    if session.wantsJSON {
      let shown = try records.map {
        json(try $0.shown(on: session.today, sealed: sealed), of: "entry")
      }
      let tabled = others.map { json($0.record, of: $0.kind.word) }
      try session.write(RecordLines.bytes(shown + tabled))
    } else if records.isEmpty && others.isEmpty && files.isEmpty {
      session.say(Bilingual(nl: "De prullenbak is leeg.", en: "The trash is empty."))
    } else {
      try session.show(page(records, others, files, session))
    }
    return ExitCode.done
  }

  /// As it lies in its file, with what kind of record it is.
  private static func json(_ trashed: TrashedRecord, of kind: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("id", trashed.id.description)
    writer.member("of", kind)
    writer.member("trashed", trashed.trashedAt.description)
    writer.member("why", trashed.why.rawValue)
    writer.key("record")
    writer.raw(trashed.record)
    writer.endObject()
    return writer.bytes
  }

  private static let empty: Command<Session>.Run = { matches, session in
    let isAgreed = try Asker(session).confirms(
      Bilingual(
        nl: "Alles in de prullenbak voorgoed verwijderen? [j/N]",
        en: "Permanently delete everything in the trash? [y/N]"),

      refusal: Bilingual(nl: "de prullenbak legen", en: "emptying the trash"),
      isAgreed: matches[yes])
    guard isAgreed else { return ExitCode.failed }
    let changed = try session.journal.changing { try $0.emptyTrash() }
    let code = Saving(session).tellGone(
      changed,
      changed.value == 0
        ? Bilingual(nl: "De prullenbak was al leeg.", en: "The trash was empty already.")
        : Bilingual(
          nl: "De prullenbak is leeg. In kopieën elders staat het nog.",
          en: "The trash is empty. Copies elsewhere still have what was in it."),
      in: "trash/")
    guard code == ExitCode.done else { return code }
    return try Saving(session).showJSON { $0.member("emptiedCount", changed.value) }
  }

  private static func page(
    _ records: [TrashedRecord], _ others: [TrashedTableRecord], _ files: [String],
    _ session: Session
  ) throws -> Page {
    let entries = try records.map { record in
      (record, try record.entry().map { session.words.long($0.day) } ?? "")
    }
    let tabled = others.map { ($0.record, $0.kind.one[session.language]) }
    var page = Page()
    for (record, what) in (entries + tabled).sorted(by: { $0.0.trashedAt > $1.0.trashedAt }) {
      let why = TrashWords.name(record.why)[session.language]
      page.row([
        .accent(record.id.shown), .plain("  "),
        .plain(what), .plain("  "),
        .faint("\(why) \(record.trashedAt.localDay)"),
      ])
    }
    for file in files {
      page.row([.plain(file), .plain("  "), .faint(session.language.is(nl: "kopie", en: "copy"))])
    }
    return page
  }
}

extension JournalReader {
  /// The entries whose text is sealed; months that cannot be read are skipped.
  fileprivate func sealed(on today: Day) -> Set<Identifier> {
    var found: Set<Identifier> = []
    for month in months {
      guard let file = try? entries(of: month) else { continue }
      for view in file.views where view.sealedUntil.map({ $0 > today }) ?? false {
        found.insert(view.id)
      }
    }
    return found
  }
}

/// What lies in the trash, in words.
enum TrashWords {
  static func name(_ why: TrashedRecord.Why) -> Bilingual {
    switch why {
    case .deleted: Bilingual(nl: "verwijderd", en: "deleted")
    case .edited: Bilingual(nl: "eerdere versie", en: "earlier version")
    }
  }
}
