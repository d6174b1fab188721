extension Web {
  /// A partner of a partner, and through whom.
  public struct Metamour: Hashable, Sendable {
    /// The metamour.
    public let person: Identifier
    /// The partners who are partners of both, in the order of their ids.
    public let through: [Identifier]
  }

  /// Those with whom somebody has a current relationship that is labelled so; nothing shared makes a partner.
  public func partners(of person: Identifier) -> [Identifier] {
    Array(partnerPairs[person])
  }

  /// Whether two people are partners of each other.
  public func arePartners(_ one: Identifier, _ other: Identifier) -> Bool {
    partnerPairs.areLinked(one, other)
  }

  /// The partners of somebody's partners who are neither that person nor a partner of theirs.
  public func metamours(of person: Identifier) -> [Metamour] {
    var found: [(person: Identifier, through: Identifier)] = []
    for partner in partnerPairs[person] {
      for other in partnerPairs[partner]
      where other != person && !partnerPairs.areLinked(person, other) {
        found.append((other, partner))
      }
    }
    found.sort { ($0.person, $0.through) < ($1.person, $1.through) }
    var metamours: [Metamour] = []
    var start = 0
    while start < found.count {
      var end = start + 1
      while end < found.count, found[end].person == found[start].person { end += 1 }
      let through = found[start..<end].map(\.through)
      metamours.append(Metamour(person: found[start].person, through: through))
      start = end
    }
    return metamours
  }

  /// Whether somebody has two or more partners who are not partners of each other.
  public func isHinge(_ person: Identifier) -> Bool {
    let own = partnerPairs[person]
    return own.contains { one in
      own.contains { $0 != one && !partnerPairs.areLinked(one, $0) }
    }
  }

  /// Everyone who is a hinge, in the order of their ids.
  public var hinges: [Identifier] { partnerPairs.people.filter { isHinge($0) } }

  /// Those with whom somebody has a current relationship labelled co-parent, or one that shares children.
  public func coParents(of person: Identifier) -> [Identifier] {
    Array(children[person])
  }

  /// The partners with whom somebody has a home together, which says nothing about rank.
  public func nestingPartners(of person: Identifier) -> [Identifier] {
    partnerPairs[person].filter { homes.areLinked(person, $0) }
  }
}
