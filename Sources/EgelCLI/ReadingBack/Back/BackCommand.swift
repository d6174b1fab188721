internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel back`: this day in earlier years, and one thing that was good.
enum BackCommand {
  static let on = Key.option(
    "on", TypedDay.reader,
    Words(nl: "alsof het deze dag is (terug)", en: "as if it were this day (looks back)"))

  static let command = Command<Session>(
    "back", group: Program.Group.reading,
    summary: Words(
      nl: "deze dag in eerdere jaren, en iets wat goed was",
      en: "this day in earlier years, and one thing that was good"),
    discussion: [
      Words(
        nl: "Wie gestorven is, met wie het voorbij of op pauze is, of wie op stil staat, komt "
          + "hier niet in; 'egel list --day DAG' toont alles. Het ene goede blijft de hele dag "
          + "hetzelfde.",
        en: "Anyone who died, whose relationship ended or is paused, or who is muted stays out; "
          + "'egel list --day DAY' shows everything. The one good thing stays the same all day.")
    ],
    examples: [
      Example(Words(same: "egel back"), Words(nl: "vandaag", en: "today")),
      Example(
        Words(nl: "egel back --on gisteren", en: "egel back --on yesterday"),
        Words(nl: "wat er gisteren stond", en: "what it showed yesterday")),
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
          nl: "Uit eerdere jaren is er niets van deze dag.",
          en: "There's nothing from this day in earlier years."))
    }
    if memories.isSomethingLeftOut {
      session.say(
        Bilingual(
          nl: "Niet alles van deze dag staat hier; 'egel list --day DAG' toont alles.",
          en: "Not everything from this day is shown; 'egel list --day DAY' shows it all."))
    }
  }
}
