internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel relationship end`: notes an ending, and asks once whether to leave somebody in peace.
enum EndCommand {
  static let on = Key.option(
    "on", TypedPartialDate.reader,
    Words(nl: "wanneer; anders vandaag (terug)", en: "when; otherwise today (looks back)"))
  static let byDeath = Key.flag(
    "by-death", Words(nl: "het eindigde door een overlijden", en: "it ended with a death"))
  static let quiet = Key.flag("quiet", "leave them in peace: never bring them up unasked")
  static let ask = Key.flag("ask", Words(nl: "blijf naar hen vragen", en: "keep asking about them"))

  static let command = Command<Session>(
    "end",
    summary: Words(
      nl: "noteer dat een relatie voorbij is", en: "note that a relationship has ended"),
    discussion: [
      "It asks once of each person whether they are to be left in peace from now on, or still asked "
        + "about; --quiet and --ask answer that, and q saves nothing. Whoever you have another tie with "
        + "now is not asked about."
    ],
    examples: [
      Example("egel relationship end Sam --on 2024-06 --quiet", "in June 2024, and in peace")
    ],
    arguments: .of {
      RelationshipCommand.relationship
      on
      byDeath
      quiet
      ask
    }
  ) { matches, session in
    let community = try session.journal.community()
    let relationship = try Relationships(session).find(
      matches[RelationshipCommand.relationship], in: community)
    let date =
      try matches[on].map { try DateOptions(session).partialDate($0, for: on) }
      ?? .day(session.today)
    let isAhead = date.earliest > session.today
    var ended = relationship
    ended.withdrawEndAhead(of: session.today)
    ended.ended = date
    // A date without a day may be partly in the future; the relationship is over from today on all the same.
    let since: PartialDate =
      date.latest > session.today && !isAhead ? .day(session.today) : date
    ended.begin(since) { $0.state = matches[byDeath] ? .endedByDeath : .ended }
    try ended.problems(in: community).check(in: community, session)
    let after = ended
    guard let quietened = try quietened(by: after, in: community.with(after), matches, session)
    else {
      session.say(Bilingual(nl: "Er is niets bewaard.", en: "Nothing was saved."))
      return ExitCode.done
    }
    let changed = try session.journal.changing { writer in
      try writer.put(after)
      for var person in quietened {
        person.isQuiet = true
        try writer.put(person)
      }
    }
    session.say(Bilingual(nl: "Bewaard.", en: "Saved."))
    if isAhead {
      session.say(
        Bilingual(
          nl: "\(date) is nog te komen; tot dan is de band niet voorbij.",
          en: "\(date) is still to come; until then the tie is not over."))
    }
    Saving(session).tell(changed)
    return try Saving(session).showJSON(after)
  }
}

extension EndCommand {
  /// The people to leave in peace once a relationship is over; nil if the user quits.
  ///
  /// People I have a relationship with now are not among them: that my partner and somebody else parted is no
  /// reason to keep silent about my partner.
  private static func quietened(
    by ended: Relationship, in community: Community, _ matches: Matches, _ session: Session
  ) throws -> [Person]? {
    if matches[EndCommand.ask] { return [] }
    let others = community.people.filter { ended.parties.contains($0.id) && $0.id != Person.me }
    // With one person it is clear who is meant.
    if matches[EndCommand.quiet], others.count == 1 { return others }
    let web = Web(community, on: session.today, hidden: true)
    let near = others.filter { person in
      web.relationships(between: person.id, Person.me).contains { $0.isCurrent }
    }
    let apart = others.filter { !$0.isQuiet && !near.contains($0) }
    if matches[EndCommand.quiet] {
      tellNotQuietened(near, in: community, session)
      return apart
    }
    return session.isInteractive ? try askedToQuieten(apart, session) : []
  }

  private static func askedToQuieten(_ people: [Person], _ session: Session) throws -> [Person]? {
    var chosen: [Person] = []
    for person in people {
      let name = person.called(in: session.language)
      let typed = try Asker(session).ask(
        Bilingual(
          nl: "Zal egel \(name) vanaf nu met rust laten, en niet meer ongevraagd noemen? [j/N/q]",
          en:
            "Shall egel leave \(name) in peace from now on, and no longer name them unasked? [y/N/q]"
        ))
      switch typed?.lowercased() ?? "" {
      case "q": return nil
      case "y", "yes", "j", "ja": chosen.append(person)
      default: break
      }
    }
    return chosen
  }

  private static func tellNotQuietened(
    _ near: [Person], in community: Community, _ session: Session
  ) {
    guard !near.isEmpty else { return }
    let names = PeopleNames(community, session).list(near.map(\.id), session.language)
    session.say(
      Bilingual(
        nl:
          "let op: egel kan \(names) nog noemen, want daar heb je nu zelf een band mee; 'egel person edit NAAM --quiet' verandert dat",
        en:
          "note: egel may still name \(names), as you have a tie with them now; 'egel person edit NAME --quiet' changes that"
      ))
  }
}
