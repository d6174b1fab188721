internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel relationship end`: notes an ending, and asks once whether to leave somebody in peace.
enum EndCommand {
  static let on = Key.option("on", TypedPartialDate.reader, "when; otherwise today (looks back)")
  static let byDeath = Key.flag("by-death", "it ended by a death")
  static let quiet = Key.flag("quiet", "leave them in peace: never bring them up unasked")
  static let ask = Key.flag("ask", "still ask about them")

  static let command = Command<Session>(
    "end", summary: "note that a tie is over",
    discussion: [
      "It asks once whether this person is to be left in peace from now on, or still asked about; "
        + "--quiet and --ask answer that."
    ],
    examples: [
      Example("egel relationship end Sam --on 2024-06 --quiet", "in June 2024, and in peace")
    ],
    arguments: .of {
      RelationshipCommand.tie
      on
      byDeath
      quiet
      ask
    }
  ) { matches, session in
    let community = try session.community()
    let tie = try session.tie(matches[RelationshipCommand.tie], in: community)
    let date = try matches[on].map { try session.partialDate($0, for: on) } ?? .day(session.today)
    let isAhead = date.earliest > session.today
    var ended = tie
    ended.withdrawEndAhead(of: session.today)
    ended.ended = date
    // A date that is not known to the day may lie ahead in part; from today on it is over all the same.
    let since: PartialDate =
      date.latest > session.today && !isAhead ? .day(session.today) : date
    ended.begin(since) { $0.state = matches[byDeath] ? .endedByDeath : .ended }
    try session.check(ended.problems(in: community), in: community)
    let others = community.people.filter {
      tie.parties.contains($0.id) && $0.id != Person.me && !$0.isQuiet
    }
    let leavesInPeace = try session.leavesInPeace(others, matches)
    let after = ended
    let changed = try session.journal.changing { writer in
      try writer.put(after)
      guard leavesInPeace else { return }
      for var person in others {
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
    session.tell(changed)
    return try session.showJSON(after)
  }
}

extension Session {
  fileprivate func leavesInPeace(_ others: [Person], _ matches: Matches) throws -> Bool {
    if matches[EndCommand.quiet] { return true }
    guard !matches[EndCommand.ask], isInteractive, !others.isEmpty else { return false }
    let names = others.map { name(of: $0) }.joined(separator: ", ")
    return try confirms(
      Bilingual(
        nl: "Zal egel \(names) vanaf nu met rust laten, en niet meer ongevraagd noemen? [j/N]",
        en: "Shall egel leave \(names) in peace from now on, and no longer name them unasked? [y/N]"
      ),
      refusal: "", isAgreed: false)
  }
}
