internal import CommandLineKit
internal import EgelCore

extension PeopleProblem {
  func message(_ names: PeopleNames) -> Bilingual {
    switch self {
    case .endsBeforeBeginning(_, let began, let ended):
      Bilingual(
        nl: "het einde (\(ended)) zou voor het begin (\(began)) liggen",
        en: "it would end (\(ended)) before it began (\(began))")
    case .reviewInThePast(_, let day):
      Bilingual(
        nl: "de dag om er weer naar te kijken is al voorbij: \(day)",
        en: "the review is in the past: \(day)")
    case .fewerThanTwoParties:
      Bilingual(nl: "daar horen twee of meer mensen bij", en: "it takes two or more people")
    case .partyTwice(Person.me, _):
      Bilingual(nl: "jij hoort er al bij", en: "you are in it already")
    case .partyTwice(let person, _):
      Bilingual(
        nl: "\(shown(names[person])) is twee keer genoemd",
        en: "\(shown(names[person])) is named twice")
    case .unknownPerson:
      Bilingual(
        nl: "een van die mensen staat niet meer in het dagboek",
        en: "one of these people is not in the journal any more")
    case .notAPartner(Person.me, of: Person.me):
      Bilingual(
        nl: "een partner van een partner loopt via iemand anders dan jij",
        en: "a partner of a partner goes by way of someone else than you")
    case .notAPartner(let other, of: Person.me):
      Bilingual(
        nl: "\(shown(names[other])) is geen partner van jou",
        en: "\(shown(names[other])) is not a partner of yours")
    case .notAPartner(let other, let person):
      Bilingual(
        nl: "\(shown(names[other])) is geen partner van \(shown(names[person]))",
        en: "\(shown(names[other])) is not a partner of \(shown(names[person]))")
    case .withoutName:
      Bilingual(nl: "een persoon heeft een naam nodig", en: "a person needs a name")
    case .nameMeansMe:
      Bilingual(nl: "met die naam word jij altijd bedoeld", en: "that name always means you")
    case .sameName(_, let others): Self.sameName(others.count)
    }
  }

  private static func sameName(_ count: Int) -> Bilingual {
    let alias = "egel person edit ID --alias "
    return Bilingual(
      nl: (count == 1
        ? "nog iemand in het dagboek heet zo" : "nog \(count) mensen in het dagboek heten zo")
        + "; een alias houdt ze uit elkaar ('\(alias)NAAM')",
      en:
        "\(count) other\(count == 1 ? "" : "s") in the journal \(count == 1 ? "has" : "have") that "
        + "name; an alias tells them apart ('\(alias)NAME')")
  }
}

extension [PeopleProblem] {
  /// Refuses what cannot be, with the reason; tells the rest and goes on.
  func check(in community: Community, _ session: Session) throws {
    let names = PeopleNames(community, session, forErrors: true)
    if let refused = first(where: \.isRefused) { throw PeopleFailure.impossible(refused, names) }
    for problem in self {
      session.say(Bilingual(nl: "let op: ", en: "note: ") + problem.message(names))
    }
  }
}
