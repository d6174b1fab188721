/// What a relationship is towards others, as it was agreed and is lived.
///
/// An own form says nothing about it, and a form's name within the relationship only what its parties all say.
/// Agreements about sex, romance or emotional closeness come first, where they say whether that is
/// kept between the parties and nobody's yes was refused, taken back or not free:
///
/// - open: an agreement leaves something open; or none keeps anything between them, and a party has a
///   partner outside the relationship or each party's own stance in it is a form that leaves room for others;
/// - exclusive: nothing is left open, nobody has a partner outside, and an agreement keeps something
///   between them or each party's own stance in it is monogamous;
/// - neither, which is common: nobody said, or what is lived is not what was agreed.
///
/// A relationship that keeps one thing and leaves another open is open.
extension Web {
  package func isExclusive(_ relationship: DatedRelationship) -> Bool {
    let said = exclusivity(of: relationship)
    return !said.contains(false) && !hasPartnersOutside(relationship)
      && (said.contains(true) || allStances(of: relationship, areAmong: Form.closed))
  }

  package func isOpen(_ relationship: DatedRelationship) -> Bool {
    let said = exclusivity(of: relationship)
    if said.contains(false) { return true }
    return !said.contains(true)
      && (hasPartnersOutside(relationship)
        || allStances(of: relationship, areAmong: Form.leavingRoom))
  }

  private func exclusivity(of relationship: DatedRelationship) -> Set<Bool> {
    guard relationship.isCurrent else { return [] }
    let holding = agreements(in: relationship).filter {
      Agreement.dimensionsOfExclusivity.contains($0.dimension) && $0.isAgreed
    }
    return Set(holding.compactMap(\.isExclusive))
  }

  /// Whether somebody in a relationship of partners has a partner who is not in it.
  private func hasPartnersOutside(_ relationship: DatedRelationship) -> Bool {
    guard relationship.isCurrent, relationship.chapter.labels.contains(.partner) else {
      return false
    }
    return relationship.living.contains { party in
      partnerPairs[party].contains { !relationship.living.contains($0) }
    }
  }

  private func allStances(of dated: DatedRelationship, areAmong forms: [Form]) -> Bool {
    guard dated.isCurrent, dated.living.count > 1 else { return false }
    return dated.living.allSatisfy { party in
      dated.relationship.stance(of: party, on: day).map { forms.contains($0.form.form) } ?? false
    }
  }
}

extension Form {
  fileprivate static let leavingRoom = [
    open, monogamish, dontAskDontTell, swinging, polyamorous, hierarchical, nonHierarchical,
    kitchenTable, parallel, soloPolyamorous, relationshipAnarchy,
  ]
  fileprivate static let closed = [monogamous, seriallyMonogamous]
}

extension Agreement {
  fileprivate static let dimensionsOfExclusivity = ["sexual", "romantic", "emotional"]
}
