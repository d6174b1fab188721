internal import Drawing
internal import EgelCore
internal import EgelStore

/// The relationships of the journal, as commands find, change and add them.
struct Relationships {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// The one relationship that is meant, by the names of its people or by its id.
  func find(_ typed: [String], in community: Community) throws -> Relationship {
    guard let first = typed.first else { throw ProgramFailure.missing(.someonesName) }
    if typed.count == 1, first.count >= 4 {
      let byID = community.relationships.filter { $0.id.begins(with: first.lowercased()) }
      if byID.count == 1 { return byID[0] }
    }
    let people = try typed.map { try People(session).person($0, in: community).id }
    let parties = Set(people.count == 1 ? [Person.me] + people : people)
    let found = community.relationships.filter { Set($0.parties) == parties }
    let current = found.filter { $0.standing(on: session.today) != .over }
    let names = PeopleNames(community, session)
    switch (current.count, found.count) {
    case (1, _): return current[0]
    case (0, 1): return found[0]
    case (0, 0):
      let beside = community.relationships.filter { parties.isSubset(of: [Person.me] + $0.parties) }
        .map { PeopleFailure.Named(people: $0.parties.map { names[$0] }, id: $0.id.shown) }
      throw PeopleFailure.noSuchRelationship(with: people.map { names[$0] }, beside: beside)
    default:
      let choices = (current.isEmpty ? found : current).map { relationship in
        PeopleFailure.Candidate(
          id: relationship.id.shown, labels: relationship.chapter(on: session.today).labels,
          since: relationship.began)
      }
      throw PeopleFailure.ambiguousRelationship(with: people.map { names[$0] }, choices)
    }
  }

  /// Changes a relationship and says how it stands now.
  func change(
    _ typed: [String], lookingAgain day: Day? = nil, _ change: (inout Relationship) throws -> Void
  ) throws -> Int32 {
    let community = try session.journal.community()
    let found = try find(typed, in: community)
    var next = found
    try change(&next)
    try next.problems(in: community).check(in: community, session)
    let after = next
    let changed = try session.journal.changing { try $0.put(after) }
    session.say(Bilingual(nl: "Bewaard.", en: "Saved."))
    Saving(session).tellLookingAgain(on: day)
    Saving(session).tell(changed)
    return try Saving(session).showJSON(after)
  }

  /// There may be several relationships between the same people, but a second one is more often a mistake.
  private func tellOthers(beside relationship: Relationship, in community: Community) {
    let others = community.relationships.filter { other in
      Set(other.parties) == Set(relationship.parties) && other.standing(on: session.today) != .over
    }
    guard let other = others.first else { return }
    let (id, new) = (
      other.id.shown,
      relationship.id.shown
    )
    session.say(
      Bilingual(
        nl: "let op: tussen dezelfde mensen is er al een relatie (\(id)); verander die met "
          + "'egel relationship edit \(id)', of haal deze weg met 'egel relationship delete \(new)'",
        en: "note: there's already a relationship between them (\(id)); change that one with "
          + "'egel relationship edit \(id)', or remove this one with "
          + "'egel relationship delete \(new)'"))
  }

  /// Refuses a second partnership between people who are partners already: it would be the same one twice.
  func checkFirstAsPartners(_ relationship: Relationship, in community: Community) throws {
    guard relationship.standing(on: session.today) != .over else { return }
    let other = community.relationships.first { other in
      Set(other.parties) == Set(relationship.parties) && other.standing(on: session.today) != .over
        && other.chapter(on: session.today).labels.contains(.partner)
    }
    guard let other else { return }
    let names = PeopleNames(community, session, forErrors: true)
    throw PeopleFailure.partnersAlready(other.parties.map { names[$0] }, id: other.id.shown)
  }

  /// Saves relationships and the new people in them, and says how they read now.
  func add(
    _ relationships: [Relationship], with people: [Person], in community: Community
  ) throws -> Int32 {
    let known = Set(community.people.map(\.id))
    let new = people.filter { !known.contains($0.id) }
    let after = Community(
      people: community.people + new, relationships: community.relationships + relationships,
      agreements: community.agreements)
    for person in new { try person.problems(in: after).check(in: after, session) }
    for relationship in relationships {
      try relationship.problems(in: after).check(in: after, session)
      try OfAge(session).check(relationship, in: after)
    }
    let changed = try session.journal.changing { writer in
      for person in new { try writer.put(person) }
      for relationship in relationships { try writer.put(relationship) }
    }
    let web = Web(after, on: session.today, hidden: true)
    for relationship in relationships {
      tellOthers(beside: relationship, in: community)
      tellAdded(relationship, in: web)
    }
    Saving(session).tell(changed)
    for person in new { try Linking(session).offer(person) }
    for relationship in relationships { _ = try Saving(session).showJSON(relationship) }
    return ExitCode.done
  }

  /// Says how a new relationship reads. One that has not begun yet is in no web and no list.
  private func tellAdded(_ relationship: Relationship, in web: Web) {
    if let shown = web.relationships.first(where: { $0.id == relationship.id }) {
      let page = RelationshipPage(
        web: web, names: PeopleNames(web.community, session), session: session)
      session.say(session.language.is(nl: "Bewaard: ", en: "Saved: ") + page.line(shown).text)
      return
    }
    let (id, since) = (relationship.id.shown, relationship.began?.description ?? "")
    session.say(
      Bilingual(
        nl: "let op: \(since) ligt in de toekomst; tot dan staat deze relatie in geen enkele lijst",
        en: "note: \(since) is in the future; until then this relationship isn't listed"))
    session.say(Bilingual(nl: "Bewaard als \(id).", en: "Saved as \(id)."))
  }
}
