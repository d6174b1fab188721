/// The web of a community on one day: its relationships as they stood, and the roles that follow from them.
///
/// Nothing of it is ever stored. Lists of people are in the order of their ids, lists of relationships in the
/// community's.
public struct Web: Sendable {
  /// The people, relationships and agreements that it was made of.
  public let community: Community
  /// The day that it is asked for.
  public let day: Day
  /// Whether relationships that nobody else may know of are in it.
  public let includesHidden: Bool
  /// Every relationship that had begun, the ones that are over too.
  public let relationships: [DatedRelationship]
  let partnerPairs: PairTable
  let homes: PairTable
  let children: PairTable
  private let directory: WebDirectory
  private let agreementsOf: [Identifier: [Agreement]]

  /// The web on a day; hidden relationships are left out unless they are asked for.
  public init(_ community: Community, on day: Day, hidden: Bool = false) {
    self.community = community
    self.day = day
    includesHidden = hidden
    relationships = Self.relationships(of: community, on: day, hidden: hidden)
    directory = WebDirectory(community.people, relationships)
    agreementsOf = Self.agreements(of: community, on: day)
    var partnerPairs = PairList()
    var homes = PairList()
    var children = PairList()
    for relationship in relationships where relationship.isCurrent {
      let bonds = relationship.bonds
      if bonds.arePartners { partnerPairs.link(relationship.living, directory.roster) }
      if bonds.shareHome { homes.link(relationship.living, directory.roster) }
      if bonds.shareChildren { children.link(relationship.living, directory.roster) }
    }
    self.partnerPairs = PairTable(partnerPairs, in: directory.roster)
    self.homes = PairTable(homes, in: directory.roster)
    self.children = PairTable(children, in: directory.roster)
  }

  /// Somebody of the community.
  public func person(_ id: Identifier) -> Person? {
    directory.place(of: id).map { community.people[$0] }
  }

  /// Whether somebody is a child.
  func isMinor(_ id: Identifier) -> Bool {
    directory.place(of: id).map { community.people[$0].isMinor } ?? false
  }

  /// Somebody's own form on the day.
  func form(of id: Identifier) -> Form? {
    guard let place = directory.place(of: id), !community.people[place].forms.isEmpty else {
      return nil
    }
    return community.people[place].form(on: day)?.form
  }

  /// Every relationship somebody is a party of.
  public func relationships(of person: Identifier) -> [DatedRelationship] {
    directory.relationships(of: person).map { relationships[Int($0)] }
  }

  /// The agreements that hold on this day among all parties of a relationship, and perhaps others.
  public func agreements(in relationship: DatedRelationship) -> [Agreement] {
    guard !agreementsOf.isEmpty else { return [] }
    let parties = Set(relationship.parties)
    guard let one = parties.first, parties.count > 1 else { return [] }
    return (agreementsOf[one] ?? []).filter { parties.isSubset(of: $0.parties) }
  }

  /// Every relationship two people are both parties of; there may be several.
  public func relationships(between one: Identifier, _ other: Identifier) -> [DatedRelationship] {
    relationships(of: one).filter { $0.parties.contains(other) }
  }
}

extension Web {
  private static func relationships(of community: Community, on day: Day, hidden: Bool)
    -> [DatedRelationship]
  {
    let people = community.people
    var dead = Roster(capacity: 0)
    for place in people.indices where people[place].isDead(on: day) { dead.add(people[place].id) }
    let all = community.relationships
    var relationships: [DatedRelationship] = []
    relationships.reserveCapacity(all.count)
    for place in all.indices where hidden || !all[place].isHidden {
      let relationship = DatedRelationship(all, place, on: day, dead)
      if relationship.standing != .notYet { relationships.append(relationship) }
    }
    return relationships
  }

  private static func agreements(
    of community: Community, on day: Day
  ) -> [Identifier: [Agreement]] {
    var agreements: [Identifier: [Agreement]] = [:]
    for agreement in community.agreements where agreement.isCurrent(on: day) {
      for party in Set(agreement.parties) { agreements[party, default: []].append(agreement) }
    }
    return agreements
  }
}
