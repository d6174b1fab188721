internal import CommandLineKit
internal import EgelCore
internal import EgelExchange
internal import EgelPlatform
internal import EgelStore

/// `egel import`: brings in entries from files of other programs, or from this one's own.
enum ImportCommand {
  static let command = Command<Session>(
    "import", group: Program.Group.moving, summary: "bring entries in from files",
    discussion: [
      "All or nothing: one record that cannot be understood, and nothing is imported, unless "
        + "--keep-good says where to put it. Importing the same file twice adds nothing. A script "
        + "need give little: {\"at\":\"2026-11-21T21:04:00+01:00\",\"text\":\"...\"} on each line.",
      "Entries keep the time zone they have. Times without one are read as the time here, and that is said.",
      "Tags in one cell or value have commas or semicolons between them. People in a cell of a table have "
        + "semicolons, or commas where the whole is nobody's name here.",
      "In a text of jrnl's, a line that begins with a time in brackets begins an entry, whatever stands "
        + "above it, as it does for jrnl itself.",
    ],
    examples: [
      Example("egel import --dry-run notes.jsonl", "what would be written"),
      Example("egel import diary.csv --map Datum=day --map Tekst=text", "a table"),
      Example("egel import tracker.csv --map closeness=near.Kim", "a column of answers"),
      Example("unzip -p Export.zip Journal.json | egel import -", "from Day One"),
      Example("egel import daylio.csv --mood rad=5,good=4,meh=3", "from Daylio"),
      Example("egel import notes/ --format markdown", "a folder of notes"),
    ],
    arguments: .of { ImportOptions.all }
  ) { matches, session in
    try ImportRun(matches, session).run()
  }
}
