internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelStore

/// `egel show`: entries whole.
enum ShowCommand {
  static let entry = RequiredKey(
    "entry", EntryReference.reader, Words(nl: "welk stukje", en: "which entry"))

  static let command = Command<Session>(
    "show", group: Program.Group.reading,
    summary: Words(
      nl: "toon één stukje met alles wat erbij hoort",
      en: "show one entry with everything that goes with it"),
    examples: [
      Example(Words(same: "egel show @1"), Words(nl: "het laatste stukje", en: "the latest entry")),
      Example(
        Words(same: "egel show 3k9v"),
        Words(nl: "het stukje waarvan de id zo begint", en: "the one whose id begins like that")),
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
