internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel back`: this day in earlier years, and one thing that was good.
enum BackCommand {
  static let on = Key.option("on", TypedDay.reader, "as if it were this day (looks back)")

  static let command = Command<Session>(
    "back", group: Program.Group.reading,
    summary: "this day in earlier years, and one thing that was good",
    discussion: [
      "Nothing of anybody who died, whose tie is over or rests, or who is quiet is brought up here; "
        + "'egel list --day DAY' shows everything. The one good thing is the same all day."
    ],
    examples: [
      Example("egel back", "today"), Example("egel back --on yesterday", "what it was yesterday"),
    ],
    arguments: .of {
      on
      ListCommand.full
    }, run: run)

  static let run: Command<Session>.Run = { matches, session in
    let day =
      try matches[on].map { try DateOptions(session).day($0, .back, for: on) } ?? session.today
    let (memories, community) = try session.journal.reading { reader in
      reader.tellUnreadable(to: session)
      let community = try reader.community()
      let unasked = Unasked(Web(community, on: session.today))
      return (try Memories(of: day, in: reader, unasked), community)
    }
    let names = PeopleNames(community, session)
    let page = MemoriesPage(session: session, names: names, day: day)
    if session.wantsJSON {
      try session.write(page.json(memories))
    } else if !memories.isEmpty {
      try session.show(page.whole(memories, matches[ListCommand.full] ? .whole : .beginning))
    }
    tell(memories, session)
    return ExitCode.done
  }

  private static func tell(_ memories: Memories, _ session: Session) {
    if memories.isEmpty {
      session.say(
        Bilingual(
          nl: "Op deze dag staat er niets uit eerdere jaren.",
          en: "There is nothing of this day in earlier years."))
    }
    if memories.isSomethingLeftOut {
      session.say(
        Bilingual(
          nl: "Niet alles van deze dag staat hier; 'egel list --day DAG' toont alles.",
          en: "Not everything of this day is here; 'egel list --day DAY' shows it all."))
    }
  }
}
