internal import CommandLineKit
internal import EgelJSON
internal import EgelStore

/// `egel where`: where the journal lies.
enum WhereCommand {
  static let command = Command<Session>(
    "where", group: Program.Group.keeping,
    summary: Words(
      nl: "zeg waar de bestanden van het dagboek staan", en: "say where the journal's files are"),
    discussion: [
      Words(
        nl: "Misschien is de map er nog niet: het eerste stukje maakt haar.",
        en: "The folder may not exist yet: the first entry makes it.")
    ],
    examples: [Example(Words(same: "cd \"$(egel where)\""), Words(nl: "ga erheen", en: "go there"))]
  ) { _, session in
    if session.wantsJSON {
      var writer = JSONWriter()
      writer.beginObject()
      writer.key("journal")
      writer.string(session.journal.folder)
      writer.key("exists")
      writer.bool(session.journal.exists)
      writer.endObject()
      writer.newline()
      try session.write(writer.bytes)
    } else {
      try session.write(Array((session.journal.folder + "\n").utf8))
    }
    return ExitCode.done
  }
}
