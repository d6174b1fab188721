extension Web {
  /// Whether somebody may be raised unasked on this day.
  ///
  /// Nobody is who is muted, who died, or whose relationships with me have ended or are paused, or may
  /// have. Somebody with whom I have no relationship follows those I have one with: a metamour is not raised
  /// once the partner in between is not. Nor is anybody raised for the sake of a hidden relationship.
  package func mayBeRaised(_ person: Identifier) -> Bool {
    guard person != Person.me else { return true }
    guard isAtPeace(person) else { return false }
    let relationships = community.decidingRelationships(of: person)
    return relationships.isEmpty
      || relationships.contains { relationship in
        isAlive(relationship)
          && (relationship.parties.contains(Person.me)
            || relationship.parties.contains { $0 != person && isNear($0) })
      }
  }

  /// Whether somebody may be raised because of a relationship with me.
  private func isNear(_ person: Identifier) -> Bool {
    isAtPeace(person)
      && relationships(between: person, Person.me).contains { isAlive($0.relationship) }
  }

  /// Neither muted nor dead.
  private func isAtPeace(_ id: Identifier) -> Bool {
    guard let person = person(id) else { return false }
    return !person.isMuted && !person.mayBeDead(on: day)
  }

  /// Whether nothing says that the relationship is over, paused, or not to be known of.
  private func isAlive(_ relationship: Relationship) -> Bool {
    relationship.isCurrent(on: day) && !relationship.mayBeOver(on: day)
      && relationship.chapter(on: day).state != .paused
      && (includesHidden || !relationship.isHidden)
  }
}
