internal import EgelCore
internal import EgelStore

/// Whether something is due, for today's page.
struct Due {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Whether a parked decision has reached its day, or an agreement or a slowing is due for another look;
  /// only of people who may be raised unasked.
  func hasSomething() throws -> Bool {
    if try keptOrTold().contains(where: { $0.isDue(on: session.today) }) { return true }
    let community = try session.journal.community()
    guard community.agreements.contains(where: { $0.review != nil }) || hasSlowings(community)
    else {
      return false
    }
    let web = Web(community, on: session.today)
    let agreements = community.agreements.filter { $0.isDue(on: session.today) }
    let relationships = web.relationships.filter { dated in
      dated.relationship.slowing(on: session.today)?.lookAgain.map { $0 <= session.today } ?? false
    }
    return agreements.contains { $0.parties.allSatisfy(web.mayBeRaised) }
      || relationships.contains { $0.relationship.parties.allSatisfy(web.mayBeRaised) }
  }

  /// What is kept. If that file cannot be read, says so, and the page is shown all the same.
  private func keptOrTold() throws -> [KeptThing] {
    do {
      return try session.journal.readingTables { try $0.kept() }
    } catch let error as StoreFailure where error.isIn(KeptThing.kind.fileName) {
      session.say(
        Bilingual(
          nl: "let op: wat je met 'egel keep' bewaarde, doet niet mee: ",
          en: "note: what you kept with 'egel keep' is left out: ")
          + error.told.message
          + Bilingual(nl: "; 'egel doctor' zegt er meer over", en: "; 'egel doctor' says more"))
      return []
    }
  }

  private func hasSlowings(_ community: Community) -> Bool {
    community.relationships.contains { relationship in
      relationship.slowings.contains { $0.lookAgain != nil }
    }
  }
}
