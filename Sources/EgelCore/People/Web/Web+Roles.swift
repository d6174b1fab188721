extension Web {
  /// A partner of a partner, and through whom.
  public struct Metamour: Hashable, Sendable {
    public let person: Identifier
    public let through: [Identifier]
  }

  /// Those with whom somebody has a current tie that is labelled so; nothing shared makes a partner.
  public func partners(of person: Identifier) -> [Identifier] {
    partnerPairs[person].sorted()
  }

  public func arePartners(_ one: Identifier, _ other: Identifier) -> Bool {
    partnerPairs[one].contains(other)
  }

  /// The partners of somebody's partners who are neither that person nor a partner of theirs.
  public func metamours(of person: Identifier) -> [Metamour] {
    let own = partnerPairs[person]
    var through: [Identifier: [Identifier]] = [:]
    for partner in own {
      for other in partnerPairs[partner] where other != person && !own.contains(other) {
        through[other, default: []].append(partner)
      }
    }
    return through.map { Metamour(person: $0.key, through: $0.value.sorted()) }
      .sorted { $0.person < $1.person }
  }

  /// Whether somebody has two or more partners who are not partners of each other.
  public func isHinge(_ person: Identifier) -> Bool {
    let own = partnerPairs[person]
    return own.contains { one in
      own.contains { $0 != one && !partnerPairs[one].contains($0) }
    }
  }

  public var hinges: [Identifier] { partnerPairs.people.filter { isHinge($0) }.sorted() }

  /// Those with whom somebody has a current tie labelled co-parent, or one that shares children.
  public func coParents(of person: Identifier) -> [Identifier] {
    children[person].sorted()
  }

  /// The partners with whom somebody has a home together, which says nothing about rank.
  public func nestingPartners(of person: Identifier) -> [Identifier] {
    partnerPairs[person].intersection(homes[person]).sorted()
  }
}
