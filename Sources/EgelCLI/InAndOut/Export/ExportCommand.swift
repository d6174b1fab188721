internal import CommandLineKit
internal import EgelCore
internal import EgelExchange

/// `egel export`: everything, or what is chosen, for other programs and other people.
enum ExportCommand {
  static let format = Key.option(
    "format", short: "f", .choice(.format, of: ExportFormat.self), "how it is written down",
    note: "json if nothing else is said.")
  static let output = Key.option(
    "output", short: "o", .text(.file, offer: .file), "write to this file, readable by you alone")
  static let split = Key.option(
    "split", .text(.folder, offer: .folder), "markdown: a file for each entry in this new folder")
  static let readings = Key.flag("readings", "csv: the answers on scales, one on a row")
  static let raw = Key.flag("raw", "csv: cells as they are, formulas and controls included")
  static let alias = Key.flag("alias", "put aliases in the place of names, in texts too")
  static let force = Key.flag("force", "replace files that are there already")

  static let command = Command<Session>(
    "export", group: Program.Group.moving,
    summary: "write entries down for other programs and other people",
    discussion: [
      "json without filters is the full copy: importing it into an empty journal makes the same files "
        + "again, apart from the trash. It is one object, {\"egel\":1, \"settings\": ..., \"entries\": "
        + "[...], \"people\": [...], ...}, with one record on each line.",
      "Everything else leaves private entries out, sealed ones until their day, and those that speak of "
        + "somebody who is in the journal for a hidden tie alone, and says how many. With filters, json "
        + "has the chosen entries and the people they are about; jsonl, csv and markdown have entries alone.",
      "In csv, an apostrophe goes before cells that a spreadsheet would take for formulas. Several "
        + "words in a cell have semicolons between them.",
      "With --alias, whoever has no alias becomes 'person 1' and so on, the same one throughout. "
        + "Entries in which a name may still be hidden, in a longer word for one, are listed. What egel "
        + "does not know of an entry, and its earlier versions, stay behind.",
    ],
    examples: [
      Example("egel export -o journal.json", "a full copy in one file"),
      Example("egel export --format csv --from 2026 > 2026.csv", "this year, for a spreadsheet"),
      Example("egel export --format markdown --split notes", "a folder of notes"),
      Example("egel export --format markdown --alias --about Kim", "to show to somebody else"),
    ],
    arguments: .of {
      FilterOptions.all
      format
      output
      split
      readings
      raw
      alias
      force
    }
  ) { matches, session in
    let order = try ExportOrder(matches, session)
    let exporter = Exporter(order: order, session: session)
    let outcome = try order.folder.map { try exporter.split(into: $0) } ?? exporter.stream()
    tell(outcome, order, session)
    return ExitCode.done
  }

  private static func tell(_ outcome: Exporter.Outcome, _ order: ExportOrder, _ session: Session) {
    if outcome.count == 0 {
      session.say(Bilingual(nl: "Niets gevonden.", en: "Nothing found."))
    } else if let place = order.path ?? order.folder {
      session.say(
        Bilingual(
          nl: "Bewaard in \(session.short(place)): \(outcome.count).",
          en: "Written to \(session.short(place)): \(outcome.count)."))
    }
    if outcome.withheld.count > 0 { tell(outcome.withheld, session) }
    if !outcome.doubtful.isEmpty { tell(outcome.doubtful, session) }
  }

  static func tell(_ withheld: Withheld, _ session: Session) {
    tell(
      withheld, fullCopy: Bilingual(nl: "json zonder filters", en: "json without filters"), session)
  }

  static func tell(_ withheld: Withheld, fullCopy: Bilingual, _ session: Session) {
    let parts = [
      (withheld.isPrivate, "privé", "private"), (withheld.isSealed, "verzegeld", "sealed"),
      (withheld.isHidden, "van een verborgen band", "of a hidden tie"),
    ]
    let left = parts.filter { $0.0 > 0 }
    session.say(
      Bilingual(
        nl: "Weggelaten: " + left.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
          + ". De volledige kopie, \(fullCopy[.dutch]), heeft alles.",
        en: "Left out: " + left.map { "\($0.0) \($0.2)" }.joined(separator: ", ")
          + ". The full copy, \(fullCopy[.english]), has everything."))
  }

  static func tell(_ doubtful: [AliasBook.Doubtful], _ session: Session) {
    session.say(
      Bilingual(
        nl: "Hierin kan nog een naam staan; lees het na voor je het weggeeft:",
        en: "A name may still be in these; read them before you give this away:"))
    session.say(doubtful.map { "  \($0.day)  \($0.id)" }.joined(separator: "\n"))
  }
}
