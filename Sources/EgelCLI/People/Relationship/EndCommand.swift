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
  static let muted = Key.flag(
    "muted",
    Words(
      nl: "zet hen op stil: noem hen nooit vanzelf", en: "mute them: never bring them up unasked"))
  static let ask = Key.flag("ask", Words(nl: "blijf naar hen vragen", en: "keep asking about them"))

  static let command = Command<Session>(
    "end",
    summary: Words(
      nl: "noteer dat een relatie voorbij is", en: "note that a relationship has ended"),
    discussion: [
      Words(
        nl:
          "egel vraagt één keer per persoon of je die op stil wilt zetten. Met --muted of --ask "
          + "antwoord je vooraf; q bewaart niets. Over iemand met wie je nu een andere relatie hebt, "
          + "vraagt egel niets.",
        en:
          "It asks once for each person whether to mute them. Use --muted or --ask to answer ahead; "
          + "q saves nothing. It doesn't ask about anyone you have another relationship with now.")
    ],
    examples: [
      Example(
        Words(same: "egel relationship end Sam --on 2024-06 --muted"),
        Words(nl: "voorbij in juni 2024, op stil", en: "ended June 2024, muted"))
    ],
    arguments: .of {
      RelationshipCommand.relationship
      on
      byDeath
      muted
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
    guard let toMute = try muted(by: after, in: community.with(after), matches, session)
    else {
      session.say(Bilingual(nl: "Niets bewaard.", en: "Nothing saved."))
      return ExitCode.done
    }
    let changed = try session.journal.changing { writer in
      try writer.put(after)
      for var person in toMute {
        person.isMuted = true
        try writer.put(person)
      }
    }
    session.say(Bilingual(nl: "Bewaard.", en: "Saved."))
    if isAhead {
      session.say(
        Bilingual(
          nl: "\(date) ligt in de toekomst; tot dan is de relatie niet voorbij.",
          en: "\(date) is in the future; until then the relationship isn't over."))
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
  private static func muted(
    by ended: Relationship, in community: Community, _ matches: Matches, _ session: Session
  ) throws -> [Person]? {
    if matches[EndCommand.ask] { return [] }
    let others = community.people.filter { ended.parties.contains($0.id) && $0.id != Person.me }
    // With one person it is clear who is meant.
    if matches[EndCommand.muted], others.count == 1 { return others }
    let web = Web(community, on: session.today, hidden: true)
    let near = others.filter { person in
      web.relationships(between: person.id, Person.me).contains { $0.isCurrent }
    }
    let apart = others.filter { !$0.isMuted && !near.contains($0) }
    if matches[EndCommand.muted] {
      tellNotMuted(near, in: community, session)
      return apart
    }
    return session.isInteractive ? try askedToMute(apart, session) : []
  }

  private static func askedToMute(_ people: [Person], _ session: Session) throws -> [Person]? {
    var chosen: [Person] = []
    for person in people {
      let name = person.called(in: session.language)
      let typed = try Asker(session).ask(
        Bilingual(
          nl: "\(name) op stil zetten? Dan begint egel nooit meer zelf over \(name). [j/N/q]",
          en: "Mute \(name)? egel won't bring them up unasked any more. [y/N/q]"))
      switch typed?.lowercased() ?? "" {
      case "q": return nil
      case "y", "yes", "j", "ja": chosen.append(person)
      default: break
      }
    }
    return chosen
  }

  private static func tellNotMuted(
    _ near: [Person], in community: Community, _ session: Session
  ) {
    guard !near.isEmpty else { return }
    let names = PeopleNames(community, session).list(near.map(\.id), session.language)
    session.say(
      Bilingual(
        nl:
          "let op: egel kan nog over \(names) beginnen, want je hebt met hen nu zelf een relatie; op "
          + "stil zetten kan met 'egel person edit NAAM --muted'",
        en:
          "note: egel may still bring up \(names), because you have a relationship with them now; "
          + "mute them with 'egel person edit NAME --muted'"
      ))
  }
}
