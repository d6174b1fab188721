internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelStore

/// `egel person forget`: removes a person for good, and says first exactly what that means.
enum ForgetCommand {
  static let redact = Key.flag(
    "redact",
    Words(
      nl: "zet in teksten die hen noemen de alias in plaats van de naam",
      en: "in texts that name them, put the alias instead"))
  static let yes = Key.flag("yes", Words(nl: "vraag niets", en: "don't ask"))

  static let command = Command<Session>(
    "forget", summary: Words(nl: "haal iemand voorgoed weg", en: "remove someone for good"),
    discussion: [
      Words(
        nl: "De gegevens, de relaties, de afspraken, de naam waar stukjes en kladjes over gaan, "
          + "en dat alles ook in de prullenbak. Stukjes waarvan de tekst de naam noemt, krijg je "
          + "te zien; met --redact komt er de alias of drie puntjes voor in de plaats, zonder "
          + "eerdere versie. Andere kopieën van het dagboek hebben het nog.",
        en: "Their record, relationships, agreements, and their name in what entries and drafts "
          + "are about, in the trash too. Entries whose text names them are listed for you to "
          + "decide; --redact puts the alias, or three dots, instead, and leaves no earlier "
          + "version. Other copies of the journal still have it.")
    ],
    examples: [
      Example(
        Words(same: "egel person forget Sam"),
        Words(nl: "zegt wat er gebeurt, en vraagt het na", en: "says what it will do, and asks"))
    ],
    arguments: .of {
      PersonCommand.name
      redact
      yes
    }
  ) { matches, session in
    let drafts = Drafts(session.journal)
    let plan = try session.journal.reading { reader in
      let community = try reader.community()
      let person = try People(session).person(try matches[PersonCommand.name], in: community)
      guard person.id != Person.me else { throw PeopleFailure.yourself }
      return try ForgetPlan(person, community, reader, drafts)
    }
    session.say(plan.announcement(session, redacts: matches[redact]))
    let isAgreed = try Asker(session).confirms(
      Bilingual(nl: "Doorgaan? [j/N]", en: "Go on? [y/N]"),
      refusal: Bilingual(nl: "iemand vergeten", en: "forgetting someone"),
      isAgreed: matches[yes])
    guard isAgreed else { return ExitCode.failed }
    let changed = try session.journal.changing { writer in
      try plan.carryOut(&writer, redacts: matches[redact])
    }
    let left = plan.drafts.filter {
      !$0.leave(plan.trace, in: drafts, redacts: matches[redact])
    }
    for draft in left {
      session.say(
        Bilingual(
          nl: "let op: de naam staat nog in \(draft.name)",
          en: "note: the name is still in \(draft.name)"))
    }
    let code = Saving(session).tellGone(
      changed,
      Bilingual(
        nl: "Vergeten. Andere kopieën van het dagboek hebben het nog.",
        en: "Forgotten. Other copies of the journal still have it."))
    guard code == ExitCode.done else { return code }
    return try Saving(session).showDeleted(
      [plan.person.id], of: "person", forGood: true, isOne: true)
  }
}
