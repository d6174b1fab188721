/// What a tie is towards others, as it was agreed and is lived.
///
/// An own form says nothing about it, and a form's name within the tie only what its parties all say.
/// Agreements about sex, romance or emotional closeness come first, where they say whether that is
/// kept between the parties and nobody's yes was refused, taken back or not free:
///
/// - open: an agreement leaves something open; or none keeps anything between them, and a party has a
///   partner outside the tie or each party's own stance in it is a form that leaves room for others;
/// - exclusive: nothing is left open, nobody has a partner outside, and an agreement keeps something
///   between them or each party's own stance in it is monogamous;
/// - neither, which is common: nobody said, or what is lived is not what was agreed.
///
/// A tie that keeps one thing and leaves another open is open.
extension Web {
  package func isExclusive(_ tie: Tie) -> Bool {
    let said = exclusivity(of: tie)
    return !said.contains(false) && !hasPartnersOutside(tie)
      && (said.contains(true) || allStances(of: tie, areAmong: [.monogamous]))
  }

  package func isOpen(_ tie: Tie) -> Bool {
    let said = exclusivity(of: tie)
    if said.contains(false) { return true }
    return !said.contains(true)
      && (hasPartnersOutside(tie) || allStances(of: tie, areAmong: Form.leavingRoom))
  }

  private func exclusivity(of tie: Tie) -> Set<Bool> {
    guard tie.isCurrent else { return [] }
    let holding = agreements(in: tie).filter {
      Agreement.dimensionsOfExclusivity.contains($0.dimension) && $0.isAgreed
    }
    return Set(holding.compactMap(\.isExclusive))
  }

  /// Whether somebody in a tie of partners has a partner who is not in it.
  private func hasPartnersOutside(_ tie: Tie) -> Bool {
    guard tie.isCurrent, tie.chapter.labels.contains(.partner) else { return false }
    return tie.living.contains { party in
      partnerPairs[party].contains { !tie.living.contains($0) }
    }
  }

  private func allStances(of tie: Tie, areAmong forms: [Form]) -> Bool {
    guard tie.isCurrent, tie.living.count > 1 else { return false }
    return tie.living.allSatisfy { party in
      tie.relationship.stance(of: party, on: day).map { forms.contains($0.form.form) } ?? false
    }
  }
}

extension Form {
  fileprivate static let leavingRoom = [
    open, polyamorous, relationshipAnarchy, swinging, soloPolyamorous,
  ]
}

extension Agreement {
  fileprivate static let dimensionsOfExclusivity = ["sexual", "romantic", "emotional"]
}
