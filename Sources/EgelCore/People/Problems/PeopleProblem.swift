/// Something in what was given about people that cannot be, or that is told once; never a judgement.
package enum PeopleProblem: Hashable, Sendable {
  /// A relationship, agreement or slowing that was over before it began.
  case endsBeforeBeginning(Identifier, began: PartialDate, ended: PartialDate)
  case reviewInThePast(Identifier, Day)
  /// A relationship or agreement needs two or more people; the relationship to oneself is there already.
  case fewerThanTwoParties(Identifier)
  case partyTwice(Identifier, of: Identifier)
  /// Somebody of whom the journal knows nothing, or not any more.
  case unknownPerson(Identifier, in: Identifier)
  /// A metamour is a partner's partner.
  case notAPartner(Identifier, of: Identifier)
  case withoutName(Identifier)
  /// A name that always means me.
  case nameMeansMe(Identifier)
  /// A name or alias that others have too.
  case sameName(Identifier, as: [Identifier])

  /// Whether it cannot be; the others are allowed, and told.
  package var isRefused: Bool {
    switch self {
    case .endsBeforeBeginning, .fewerThanTwoParties, .partyTwice, .unknownPerson, .notAPartner,
      .withoutName, .nameMeansMe:
      true
    case .reviewInThePast, .sameName: false
    }
  }
}

// What can be wrong with what somebody gives about people, before it is kept or when it is looked at.

extension Person {
  /// What there is to say about a person among others.
  package func problems(in community: Community) -> [PeopleProblem] {
    let spellings = [name, alias ?? ""].map { Spelling($0) }.filter { !$0.isEmpty }
    var problems: [PeopleProblem] = []
    if Spelling(name).isEmpty, id != Person.me { problems.append(.withoutName(id)) }
    if id != Person.me, spellings.contains(where: { Naming.isMe($0) }) {
      problems.append(.nameMeansMe(id))
    }
    let alike = community.people.filter { other in
      other.id != id
        && [other.name, other.alias ?? ""].contains { name in
          spellings.contains { $0.isSame(as: Spelling(name)) }
        }
    }
    if !alike.isEmpty { problems.append(.sameName(id, as: alike.map(\.id))) }
    return problems
  }
}

extension Relationship {
  /// What there is to say about a relationship among these people.
  package func problems(in community: Community) -> [PeopleProblem] {
    var problems = partyProblems(parties, of: id, in: community)
    if Set(parties).count < 2, id != Relationship.toMyself {
      problems.append(.fewerThanTwoParties(id))
    }
    let spans =
      [(began, ended)] + slowings.map { (.day($0.since), $0.ended.map { .day($0) }) }
    return problems + spans.compactMap { endsEarly(id, began: $0, ended: $1) }
  }
}

extension Agreement {
  /// What there is to say about an agreement among these people.
  package func problems(in community: Community, today: Day) -> [PeopleProblem] {
    var problems = partyProblems(parties, of: id, in: community)
    if Set(parties).count < 2 { problems.append(.fewerThanTwoParties(id)) }
    if let problem = endsEarly(id, began: made, ended: ended) { problems.append(problem) }
    if let review, review < today { problems.append(.reviewInThePast(id, review)) }
    return problems
  }
}

extension Web {
  /// What stands in the way of a metamour through somebody: that they are no partner of that person.
  package func problem(withMetamourOf person: Identifier, via other: Identifier) -> PeopleProblem? {
    arePartners(person, other) ? nil : .notAPartner(other, of: person)
  }
}

private func partyProblems(
  _ parties: [Identifier], of id: Identifier, in community: Community
) -> [PeopleProblem] {
  let known = Set(community.people.map(\.id))
  let unique = Set(parties).sorted()
  let twice = unique.filter { party in parties.filter { $0 == party }.count > 1 }
  return unique.filter { !known.contains($0) }.map { .unknownPerson($0, in: id) }
    + twice.map { .partyTwice($0, of: id) }
}

/// Only where every day it can have ended lies before every day it can have begun.
private func endsEarly(
  _ id: Identifier, began: PartialDate?, ended: PartialDate?
) -> PeopleProblem? {
  guard let began, let ended, ended.latest < began.earliest else { return nil }
  return .endsBeforeBeginning(id, began: began, ended: ended)
}
