extension Web {
  /// Whether somebody may be raised unasked on this day.
  ///
  /// Nobody is who is marked quiet, who died, or whose ties with me have ended or are paused, or may
  /// have. Somebody with whom I have no tie follows those I have one with: a metamour is not raised
  /// once the partner in between is not. Nor is anybody raised for the sake of a hidden tie.
  package func mayBeRaised(_ person: Identifier) -> Bool {
    guard person != Person.me else { return true }
    guard isAtPeace(person) else { return false }
    let ties = community.decidingTies(of: person)
    return ties.isEmpty
      || ties.contains { tie in
        isAlive(tie)
          && (tie.parties.contains(Person.me)
            || tie.parties.contains { $0 != person && isNear($0) })
      }
  }

  /// Whether somebody may be raised because of a tie with me.
  private func isNear(_ person: Identifier) -> Bool {
    isAtPeace(person)
      && ties(between: person, Person.me).contains { isAlive($0.relationship) }
  }

  /// Neither quiet nor dead.
  private func isAtPeace(_ id: Identifier) -> Bool {
    guard let person = person(id) else { return false }
    return !person.isQuiet && !person.mayBeDead(on: day)
  }

  /// Whether nothing says that the tie is over, paused, or not to be known of.
  private func isAlive(_ tie: Relationship) -> Bool {
    tie.isCurrent(on: day) && !tie.mayBeOver(on: day) && tie.chapter(on: day).state != .paused
      && (includesHidden || !tie.isHidden)
  }
}
