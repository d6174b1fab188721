internal import CommandLineKit
internal import EgelCore
internal import EgelExchange

/// `egel export`: everything, or what is chosen, for other programs and other people.
enum ExportCommand {
  static let format = Key.option(
    "format", short: "f", .choice(.format, of: ExportFormat.self),
    Words(nl: "in welke indeling", en: "which format to write"),
    note: Words(nl: "json, als je niets zegt.", en: "json, unless you say otherwise."))
  static let output = Key.option(
    "output", short: "o", .text(.file, offer: .file),
    Words(
      nl: "schrijf naar dit bestand, dat alleen jij kunt lezen",
      en: "write to this file, which only you can read"))
  static let split = Key.option(
    "split", .text(.folder, offer: .folder),
    Words(
      nl: "markdown: voor elk stukje een bestand in deze nieuwe map",
      en: "markdown: a file for each entry in this new folder"))
  static let readings = Key.flag(
    "readings",
    Words(
      nl: "csv: de antwoorden op schalen, één per rij",
      en: "csv: the answers on scales, one to a row"))
  static let raw = Key.flag(
    "raw",
    Words(
      nl: "csv: cellen zoals ze zijn, met formules en stuurtekens",
      en: "csv: cells as they are, with formulas and control characters"))
  static let alias = Key.flag(
    "alias",
    Words(
      nl: "zet aliassen in plaats van namen, ook in teksten",
      en: "use aliases instead of names, in texts too"))
  static let force = Key.flag(
    "force",
    Words(nl: "overschrijf bestanden die er al zijn", en: "replace files that are there already"))

  static let command = Command<Session>(
    "export", group: Program.Group.moving,
    summary: Words(
      nl: "schrijf stukjes weg voor andere programma's en andere mensen",
      en: "write entries out for other programs and other people"),
    discussion: [
      Words(
        nl: "json zonder filters is de volledige kopie: in een leeg dagboek geïmporteerd maakt "
          + "ze dezelfde bestanden, op de prullenbak na. Het is één object, {\"egel\":1, "
          + "\"settings\": ..., \"entries\": [...], \"people\": [...], ...}, met één gegeven op "
          + "elke regel.",
        en: "json without filters is the full copy: imported into an empty journal, it makes the "
          + "same files again, except for the trash. It is one object, {\"egel\":1, "
          + "\"settings\": ..., \"entries\": [...], \"people\": [...], ...}, with one record on "
          + "each line."),
      Words(
        nl: "Al het andere laat weg wat privé is, wat verzegeld is tot zijn dag, en wat gaat "
          + "over iemand die alleen om een verborgen relatie in het dagboek staat, en zegt "
          + "hoeveel dat is. Met filters heeft json de gekozen stukjes en de mensen over wie ze "
          + "gaan; jsonl, csv en markdown hebben alleen stukjes.",
        en: "Everything else leaves out private entries, sealed ones until their day, and those "
          + "about someone who is only in the journal because of a hidden relationship, and says "
          + "how many. With filters, json has the chosen entries and the people they are about; "
          + "jsonl, csv and markdown have entries only."),
      Words(
        nl: "In csv krijgt een cel die een rekenblad voor een formule zou houden een apostrof "
          + "ervoor. Tussen meer woorden in een cel staan puntkomma's.",
        en: "In csv, a cell that a spreadsheet would take for a formula gets an apostrophe in "
          + "front. Several words in a cell are separated by semicolons."),
      Words(
        nl: "Met --alias wordt wie geen alias heeft 'persoon 1' enzovoort, overal dezelfde. "
          + "Stukjes waarin misschien nog een naam verstopt zit, zoals in een langer woord, "
          + "worden genoemd. Wat egel niet van een stukje kent, en de eerdere versies, gaan niet "
          + "mee.",
        en: "With --alias, anyone without an alias becomes 'person 1' and so on, the same "
          + "throughout. Entries that may still have a name hidden in them, say within a longer "
          + "word, are listed. What egel doesn't know of an entry, and its earlier versions, "
          + "stay behind."),
    ],
    examples: [
      Example(
        Words(nl: "egel export -o dagboek.json", en: "egel export -o journal.json"),
        Words(nl: "een volledige kopie in één bestand", en: "a full copy in one file")),
      Example(
        Words(same: "egel export --format csv --from 2026 > 2026.csv"),
        Words(nl: "dit jaar, voor een rekenblad", en: "this year, for a spreadsheet")),
      Example(
        Words(
          nl: "egel export --format markdown --split notities",
          en: "egel export --format markdown --split notes"),
        Words(nl: "een map met notities", en: "a folder of notes")),
      Example(
        Words(same: "egel export --format markdown --alias --about Kim"),
        Words(nl: "om aan iemand anders te laten zien", en: "to show someone else")),
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
      let (count, path) = (outcome.count, session.short(place))
      session.say(
        Bilingual(
          nl: "\(count) \(count == 1 ? "stukje" : "stukjes") bewaard in \(path).",
          en: "\(count) \(count == 1 ? "entry" : "entries") written to \(path)."))
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
      (withheld.isHidden, "over een verborgen relatie", "about a hidden relationship"),
    ]
    let left = parts.filter { $0.0 > 0 }
    session.say(
      Bilingual(
        nl: "Weggelaten: " + left.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
          + ". De volledige kopie, \(fullCopy[.dutch]), heeft alles.",
        en: "Left out: " + left.map { "\($0.0) \($0.2)" }.joined(separator: ", ")
          + ". The full copy, \(fullCopy[.english]), has everything."))
  }

  static func tell(_ doubtful: [EntryName], _ session: Session) {
    session.say(
      Bilingual(
        nl: "Hierin staat misschien nog een naam; lees dit na voor je het deelt:",
        en: "There may still be a name in these; read them before you share this:"))
    session.say(doubtful.map { "  \($0.day)  \($0.id)" }.joined(separator: "\n"))
  }
}
