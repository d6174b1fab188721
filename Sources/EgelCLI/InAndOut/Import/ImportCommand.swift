internal import CommandLineKit
internal import EgelCore
internal import EgelExchange
internal import EgelPlatform
internal import EgelStore

/// `egel import`: brings in entries from files of other programs, or from this one's own.
enum ImportCommand {
  static let command = Command<Session>(
    "import", group: Program.Group.moving,
    summary: Words(nl: "haal stukjes binnen uit bestanden", en: "bring entries in from files"),
    discussion: [
      Words(
        nl: "Alles of niets: is één gegeven onleesbaar, dan komt er niets binnen, tenzij "
          + "--keep-good zegt waar het heen moet. Twee keer hetzelfde bestand importeren voegt "
          + "niets toe. Een script hoeft weinig te geven: "
          + "{\"at\":\"2026-11-21T21:04:00+01:00\",\"text\":\"...\"} op elke regel.",
        en: "All or nothing: if one record can't be understood, nothing is imported, unless "
          + "--keep-good says where to put it. Importing the same file twice adds nothing. A "
          + "script has to give very little: "
          + "{\"at\":\"2026-11-21T21:04:00+01:00\",\"text\":\"...\"} on each line."),
      Words(
        nl: "Stukjes houden hun tijdzone. Een tijd zonder zone wordt gelezen als de tijd hier, "
          + "en dat wordt gemeld.",
        en: "Entries keep their time zone. A time without one is read as the time here, and the "
          + "report says so."),
      Words(
        nl: "Tussen tags in één cel of waarde staan komma's of puntkomma's. Tussen mensen in een "
          + "cel van een tabel staan puntkomma's, of komma's als het geheel hier niemands naam "
          + "is.",
        en: "Tags in one cell or value are separated by commas or semicolons. People in a cell "
          + "of a table are separated by semicolons, or by commas if the whole is nobody's name "
          + "here."),
      Words(
        nl: "In een tekst van jrnl begint een regel met een tijd tussen haken een nieuw stukje, "
          + "wat er ook boven staat, net als voor jrnl zelf.",
        en: "In a jrnl text, a line that begins with a time in brackets begins an entry, "
          + "whatever is above it, just as it does for jrnl itself."),
    ],
    examples: [
      Example(
        Words(nl: "egel import --dry-run notities.jsonl", en: "egel import --dry-run notes.jsonl"),
        Words(nl: "wat er geschreven zou worden", en: "what would be written")),
      Example(
        Words(
          nl: "egel import dagboek.csv --map Datum=day --map Tekst=text",
          en: "egel import diary.csv --map Date=day --map Note=text"),
        Words(nl: "een tabel", en: "a table")),
      Example(
        Words(
          nl: "egel import lijst.csv --map nabijheid=near.Kim",
          en: "egel import tracker.csv --map closeness=near.Kim"),
        Words(nl: "een kolom met antwoorden", en: "a column of answers")),
      Example(
        Words(same: "unzip -p Export.zip Journal.json | egel import -"),
        Words(nl: "uit Day One", en: "from Day One")),
      Example(
        Words(same: "egel import daylio.csv --mood rad=5,good=4,meh=3"),
        Words(nl: "uit Daylio", en: "from Daylio")),
      Example(
        Words(
          nl: "egel import notities/ --format markdown", en: "egel import notes/ --format markdown"),
        Words(nl: "een map met notities", en: "a folder of notes")),
    ],
    arguments: .of { ImportOptions.all }
  ) { matches, session in
    try ImportRun(matches, session).run()
  }
}
