import EgelCore

/// What can happen to somebody in the middle of a year.
enum Turn: String, CaseIterable, Sendable {
  case dies, leaves, pauses

  /// Half past the year.
  static let day = "2026-07-01"
}

extension LivedLife {
  /// The same life, in which the first of the people in it dies or goes on the first of July.
  func turning(_ turn: Turn) -> LivedLife {
    var turned = self
    let since = PartialDate(Turn.day)
    for place in community.people.indices where community.people[place].id == Self.id(1) {
      if turn == .dies { turned.community.people[place].death = Person.Death(on: since) }
    }
    let parties = [Person.me, Self.id(1)]
    for place in community.relationships.indices
    where turn != .dies && community.relationships[place].parties == parties {
      guard var chapter = community.relationships[place].chapters.last else { continue }
      chapter.since = since
      chapter.state = turn == .leaves ? .ended : .paused
      turned.community.relationships[place].chapters.append(chapter)
    }
    return turned
  }
}
