internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelStore

/// `egel show`: entries whole.
enum ShowCommand {
  static let entry = RequiredKey("entry", EntryReference.reader, "which entry")

  static let command = Command<Session>(
    "show", group: Program.Group.reading, summary: "show one entry with everything about it",
    examples: [
      Example("egel show @1", "the latest entry"),
      Example("egel show 3k9v", "the one whose id begins so"),
    ],
    arguments: .of { entry }
  ) { matches, session in
    let reference = try matches[entry]
    let (found, names) = try session.journal.reading { reader in
      reader.tellUnreadable(to: session)
      let found = try reference.find(in: reader)
      return (found, try PeopleNames(for: [found], in: reader.tables, session))
    }
    if session.wantsJSON {
      try session.write(EntryJSON(today: session.today, names: names).one(found))
    } else {
      try session.show(EntryPage(session: session, names: names).whole(found))
    }
    return ExitCode.done
  }
}
