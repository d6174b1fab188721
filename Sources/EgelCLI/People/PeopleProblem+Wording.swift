internal import CommandLineKit
internal import EgelCore

extension PeopleProblem {
  func message(_ names: PeopleNames) -> String {
    switch self {
    case .endsBeforeBeginning(_, let began, let ended):
      "it would end (\(ended)) before it began (\(began))"
    case .reviewInThePast(_, let day): "the review is in the past: \(day)"
    case .fewerThanTwoParties: "it takes two or more people"
    case .partyTwice(let person, _):
      person == Person.me
        ? "you are in it already" : "\(shown(names[person])) is named twice"
    case .unknownPerson: "it is with somebody who is not in the journal any more"
    case .notAPartner(Person.me, of: Person.me):
      "a partner of a partner goes by way of somebody else than you"
    case .notAPartner(let other, of: Person.me):
      "\(shown(names[other])) is not a partner of yours"
    case .notAPartner(let other, let person):
      "\(shown(names[other])) is not a partner of \(shown(names[person]))"
    case .withoutName: "a person needs a name"
    case .nameMeansMe: "that name always means you"
    case .sameName(_, let others):
      "\(others.count) other\(others.count == 1 ? "" : "s") in the journal "
        + "\(others.count == 1 ? "has" : "have") that name; an alias tells them apart "
        + "('egel person edit ID --alias NAME')"
    }
  }
}

extension [PeopleProblem] {
  /// Refuses what cannot be, with the reason; tells the rest and goes on.
  func check(in community: Community, _ session: Session) throws {
    let names = PeopleNames(community, session, forErrors: true)
    if let refused = first(where: \.isRefused) {
      throw Failure.cannotBe(refused.message(names))
    }
    for problem in self { session.say("note: \(problem.message(names))") }
  }
}
