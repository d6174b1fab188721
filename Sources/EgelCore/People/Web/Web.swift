/// The web of a community on one day: its ties as they stood, and the roles that follow from them.
///
/// Nothing of it is ever stored. Lists of people are in the order of their ids, lists of ties in the
/// community's.
public struct Web: Sendable {
  public let community: Community
  public let day: Day
  /// Whether ties that nobody else may know of are in it.
  public let includesHidden: Bool
  /// Every tie that had begun, the ones that are over too.
  public let ties: [Tie]
  let partnerPairs: PairTable
  let homes: PairTable
  let children: PairTable
  private let tiesOf: [Identifier: [Int]]
  private let agreementsOf: [Identifier: [Agreement]]
  private let peopleByID: [Identifier: Person]

  /// A tie as it stood on the day of its web.
  public struct Tie: Hashable, Sendable {
    public let relationship: Relationship
    public let chapter: Relationship.Chapter
    public let standing: Standing
    /// The parties, each once.
    public let parties: [Identifier]
    /// Those of them who were alive.
    public let living: [Identifier]

    public var id: Identifier { relationship.id }
    public var isCurrent: Bool { standing == .current }
    public var isToMyself: Bool { relationship.id == Relationship.toMyself }
  }

  /// The web on a day; hidden ties are left out unless they are asked for.
  public init(_ community: Community, on day: Day, hidden: Bool = false) {
    self.community = community
    self.day = day
    includesHidden = hidden
    let people = Dictionary(
      community.people.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let dead = Set(community.people.filter { $0.isDead(on: day) }.map(\.id))
    let ties = community.relationships.filter { hidden || !$0.isHidden }
      .map { Tie($0, on: day, dead) }.filter { $0.standing != .notYet }
    var tiesOf: [Identifier: [Int]] = [:]
    for (number, tie) in ties.enumerated() {
      for party in tie.parties { tiesOf[party, default: []].append(number) }
    }
    self.ties = ties
    self.tiesOf = tiesOf
    agreementsOf = Self.agreements(of: community, on: day)
    peopleByID = people
    let current = ties.filter(\.isCurrent)
    partnerPairs = PairTable(current.filter { $0.chapter.labels.contains(.partner) })
    homes = PairTable(current.filter { $0.chapter.home == .together })
    children = PairTable(
      current.filter {
        $0.chapter.labels.contains(.coParent) || $0.chapter.shares.contains(.children)
      })
  }

  /// Somebody of the community.
  public func person(_ id: Identifier) -> Person? { peopleByID[id] }

  /// Every tie somebody is a party of.
  public func ties(of person: Identifier) -> [Tie] {
    (tiesOf[person] ?? []).map { ties[$0] }
  }

  /// The agreements that hold on this day among all parties of a tie, and perhaps others.
  public func agreements(in tie: Tie) -> [Agreement] {
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

extension Web.Tie {
  fileprivate init(_ relationship: Relationship, on day: Day, _ dead: Set<Identifier>) {
    let parties = relationship.parties.reduce(into: [Identifier]()) { parties, party in
      if !parties.contains(party) { parties.append(party) }
    }
    let living = dead.isEmpty ? parties : parties.filter { !dead.contains($0) }
    let standing = relationship.standing(on: day)
    // A tie between two of whom one died is over, unless somebody says that it goes on.
    let isLeftAlone = parties.count > 1 && living.count < 2
    self.init(
      relationship: relationship, chapter: relationship.chapter(on: day),
      standing: standing == .current && isLeftAlone ? .over : standing, parties: parties,
      living: living)
  }
}

extension PairTable {
  fileprivate init(_ ties: [Web.Tie]) {
    for tie in ties { link(tie.living) }
  }
}
