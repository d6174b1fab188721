internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel relationship slow` and `resume`: a relationship that goes slower for a while.
enum SlowCommand {
  static let hold = Key.repeated(
    "hold", .spoken(.dial, of: Slowing.Dial.self),
    Words(nl: "wat niet mag groeien; herhaalbaar", en: "what should not grow; repeatable"))
  static let lower = Key.repeated(
    "lower", .spoken(.dial, of: Slowing.Dial.self),
    Words(nl: "wat minder wordt; herhaalbaar", en: "what you turn down; repeatable"))
  static let asked = Key.repeated(
    "asked", AskedPerson.reader,
    Words(
      nl: "wie het raakt, met wat die antwoordde; herhaalbaar",
      en: "who it affects, with what they answered; repeatable"))
  static let lookAgain = Key.option(
    "look-again", TypedDay.reader,
    Words(nl: "wanneer je weer kijkt (vooruit)", en: "when to look again (looks ahead)"))
  static let words = Key.option(
    "words", .text(),
    Words(nl: "waarom, of hoe, in je eigen woorden", en: "why, or how, in your own words"))

  static let slow = Command<Session>(
    "slow",
    summary: Words(
      nl: "noteer dat het langzamer gaat, en aan wie het gevraagd is",
      en: "note that a relationship is slowing down, and who was asked"),
    discussion: [
      Words(
        nl: "--asked neemt een naam, of een naam en een antwoord: Sam=yes, Bo=could-not. Het "
          + "niet kunnen geven is ook een antwoord. Nog een keer noteert hoe het nu is.",
        en: "--asked takes a name, or a name and an answer: Sam=yes, Bo=could-not. Not being "
          + "able to give it is an answer too. Run it again to note how it is now.")
    ],
    examples: [
      Example(
        Words(
          same:
            "egel relationship slow Bo --lower frequency --hold depth --asked Bo=yes --asked Sam"),
        Words(nl: "het ene minder, het andere gelijk", en: "less of one, hold the other")),
      Example(
        Words(
          nl: "egel relationship slow Bo --look-again 'over 6 weken'",
          en: "egel relationship slow Bo --look-again 'in 6 weeks'"),
        Words(nl: "met een dag om weer te kijken", en: "with a day to look again")),
    ],
    arguments: .of {
      RelationshipCommand.relationship
      hold
      lower
      asked
      lookAgain
      words
    }
  ) { matches, session in
    let community = try session.journal.community()
    let affected = try matches[asked].map { asked in
      Slowing.Asked(try People(session).person(asked.name, in: community).id, asked.answer)
    }
    let again = try matches[lookAgain].map {
      try DateOptions(session).day($0, .ahead, for: lookAgain)
    }
    let isOfBodies = (matches[hold] + matches[lower]).contains(.closeness)
    let code = try Relationships(session).change(
      matches[RelationshipCommand.relationship], lookingAgain: again
    ) { relationship in
      if isOfBodies { try checkAge(relationship, in: community, session) }
      var slowing = Slowing(
        since: session.today, held: matches[hold], lowered: matches[lower], affected: affected,
        lookAgain: again, words: matches[words] ?? "")
      if let last = relationship.slowings.lastIndex(where: { $0.ended == nil }) {
        slowing.since = relationship.slowings[last].since
        relationship.slowings.remove(at: last)
      }
      relationship.slowings.append(slowing)
      relationship.begin(.day(session.today)) { $0.state = .slowed }
    }
    if isOfBodies { Desire(session).tellIsOff() }
    return code
  }

  static let resume = Command<Session>(
    "resume",
    summary: Words(
      nl: "noteer dat het niet meer langzamer gaat, of na een pauze verder",
      en: "note that a relationship goes on, after slowing down or a pause"),
    examples: [
      Example(
        Words(same: "egel relationship resume Bo"), Words(nl: "vanaf vandaag", en: "from today on"))
    ],
    arguments: .of { RelationshipCommand.relationship }
  ) { matches, session in
    try Relationships(session).change(matches[RelationshipCommand.relationship]) { relationship in
      guard relationship.canResume(on: session.today) else {
        throw PeopleFailure.nothingToResume
      }
      relationship.withdrawEndAhead(of: session.today)
      for place in relationship.slowings.indices where relationship.slowings[place].ended == nil {
        relationship.slowings[place].ended = session.today
      }
      relationship.ended = nil
      relationship.begin(.day(session.today)) { $0.state = .steady }
    }
  }
}

extension Relationship {
  /// Whether it is held back today, or an end was noted.
  fileprivate func canResume(on today: Day) -> Bool {
    let isCalm = [.steady, .budding, .goesOn].contains(chapter(on: today).state)
    return !isCalm || ended != nil || slowings.contains { $0.ended == nil }
  }
}

/// A person who was asked, with the answer, as it is typed: `Sam`, `Sam=yes`, `Sam=could-not`.
struct AskedPerson: Sendable {
  var name: String
  var answer: Slowing.Answer

  private static var answers: String {
    Slowing.Answer.allCases.map(\.rawValue).joined(separator: ", ")
  }

  static let reader = Reader<AskedPerson>(
    .nameMaybeWithAnswer,
    expected: Words(
      nl: "een naam, of een naam en een van \(answers)",
      en: "a name, or a name and one of \(answers)"), offer: .ask("people=")
  ) { word in
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty else { return nil }
    guard parts.count == 2 else { return AskedPerson(name: String(name), answer: .notAsked) }
    return Slowing.Answer(typed: String(parts[1])).map {
      AskedPerson(name: String(name), answer: $0)
    }
  }
}

extension SlowCommand {
  /// `closeness` is never noted about a child.
  private static func checkAge(
    _ relationship: Relationship, in community: Community, _ session: Session
  ) throws {
    if relationship.parties.contains(where: { community.isChild(.person($0)) }) {
      throw ChildFailure.closeness
    }
  }
}
