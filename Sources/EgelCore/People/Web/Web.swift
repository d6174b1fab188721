/// The web of a community on one day: its ties as they stood, and the roles that follow from them.
///
/// Nothing of it is ever stored. Lists of people are in the order of their ids, lists of ties in the
/// community's.
public struct Web: Sendable {
  /// The people, relationships and agreements that it was made of.
  public let community: Community
  /// The day that it is asked for.
  public let day: Day
  /// Whether ties that nobody else may know of are in it.
  public let includesHidden: Bool
  /// Every tie that had begun, the ones that are over too.
  public let ties: [Tie]
  let partnerPairs: PairTable
  let homes: PairTable
  let children: PairTable
  private let directory: WebDirectory
  private let agreementsOf: [Identifier: [Agreement]]

  /// The web on a day; hidden ties are left out unless they are asked for.
  public init(_ community: Community, on day: Day, hidden: Bool = false) {
    self.community = community
    self.day = day
    includesHidden = hidden
    ties = Self.ties(of: community, on: day, hidden: hidden)
    directory = WebDirectory(community.people, ties)
    agreementsOf = Self.agreements(of: community, on: day)
    var partnerPairs = PairList()
    var homes = PairList()
    var children = PairList()
    for tie in ties where tie.isCurrent {
      let bonds = tie.bonds
      if bonds.arePartners { partnerPairs.link(tie.living, directory.roster) }
      if bonds.shareHome { homes.link(tie.living, directory.roster) }
      if bonds.shareChildren { children.link(tie.living, directory.roster) }
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

  /// Every tie somebody is a party of.
  public func ties(of person: Identifier) -> [Tie] {
    directory.ties(of: person).map { ties[Int($0)] }
  }

  /// The agreements that hold on this day among all parties of a tie, and perhaps others.
  public func agreements(in tie: Tie) -> [Agreement] {
    guard !agreementsOf.isEmpty else { return [] }
    let parties = Set(tie.parties)
    guard let one = parties.first, parties.count > 1 else { return [] }
    return (agreementsOf[one] ?? []).filter { parties.isSubset(of: $0.parties) }
  }

  /// Every tie two people are both parties of; there may be several.
  public func ties(between one: Identifier, _ other: Identifier) -> [Tie] {
    ties(of: one).filter { $0.parties.contains(other) }
  }
}

extension Web {
  private static func ties(of community: Community, on day: Day, hidden: Bool) -> [Tie] {
    let people = community.people
    var dead = Roster(capacity: 0)
    for place in people.indices where people[place].isDead(on: day) { dead.add(people[place].id) }
    let all = community.relationships
    var ties: [Tie] = []
    ties.reserveCapacity(all.count)
    for place in all.indices where hidden || !all[place].isHidden {
      let tie = Tie(all, place, on: day, dead)
      if tie.standing != .notYet { ties.append(tie) }
    }
    return ties
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
