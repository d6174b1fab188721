import EgelCore
import Testing

/// The roles of random webs, held against their definitions read word for word.
struct WebPropertyTests {
  static let sizes = [(2, 3), (5, 8), (12, 30), (40, 60), (200, 250)]

  @Test(arguments: sizes)
  func rolesAgreeWithTheirDefinitions(_ people: Int, _ ties: Int) {
    var random = RandomPeople(seed: UInt64(people))
    let community = random.community(people: people, ties: ties)
    for hidden in [false, true] {
      let web = Web(community, on: random.day(), hidden: hidden)
      let naive = NaiveWeb(community, on: web.day, hidden: hidden)
      for person in naive.people.prefix(60) {
        #expect(web.partners(of: person) == naive.partners(person))
        #expect(web.coParents(of: person) == naive.coParents(person))
        #expect(web.nestingPartners(of: person) == naive.nestingPartners(person))
        #expect(web.isHinge(person) == naive.isHinge(person))
        let metamours = web.metamours(of: person)
        #expect(metamours.map(\.person) == naive.metamours(person))
        for metamour in metamours {
          #expect(metamour.through == naive.between(person, metamour.person))
        }
      }
      #expect(web.hinges == naive.people.filter { naive.isHinge($0) })
    }
  }

  @Test(arguments: sizes)
  func circlesPartThePeopleWhoHavePartners(_ people: Int, _ ties: Int) {
    var random = RandomPeople(seed: UInt64(ties))
    let community = random.community(people: people, ties: ties)
    let web = Web(community, on: random.day())
    let naive = NaiveWeb(community, on: web.day, hidden: false)
    let everybody = web.circles.flatMap(\.people)
    #expect(everybody.sorted() == naive.people.filter { !naive.partners($0).isEmpty })
    for circle in web.circles {
      for person in circle.people {
        #expect(web.circle(of: person) == circle)
        #expect(Set(web.partners(of: person)).isSubset(of: circle.people))
      }
      #expect(circle.people.count == naive.reach(circle.people[0]).count)
    }
  }

  @Test func aTieThatIsOverOrUnknownToOthersChangesNothing() {
    var random = RandomPeople(seed: 77)
    let community = random.community(people: 20, ties: 60)
    let today = random.day()
    let web = Web(community, on: today)
    let less = Community(
      people: community.people,
      relationships: community.relationships.filter { $0.isCurrent(on: today) && !$0.isHidden })
    let lean = Web(less, on: today)
    for person in community.people.map(\.id) {
      #expect(web.partners(of: person) == lean.partners(of: person))
      #expect(web.metamours(of: person) == lean.metamours(of: person))
    }
    #expect(web.circles == lean.circles)
  }
}

/// The definitions, word for word and slowly.
private struct NaiveWeb {
  let people: [Identifier]
  private let day: Day
  private let alive: Set<Identifier>
  private let current: [Relationship]
  private var partnersOf: [Identifier: [Identifier]] = [:]

  init(_ community: Community, on day: Day, hidden: Bool) {
    self.day = day
    people = community.people.map(\.id).sorted()
    alive = Set(community.people.filter { !$0.isDead(on: day) }.map(\.id))
    current = community.relationships.filter { tie in
      (hidden || !tie.isHidden) && tie.standing(on: day) == .current
    }
    for person in people {
      partnersOf[person] = those(with: person) { $0.labels.contains(.partner) }
    }
  }

  /// Everybody alive with whom somebody alive has a current tie that passes the test.
  private func those(
    with person: Identifier, _ test: (Relationship.Chapter) -> Bool
  ) -> [Identifier] {
    guard alive.contains(person) else { return [] }
    let ties = current.filter { $0.parties.contains(person) && test($0.chapter(on: day)) }
    return people.filter { other in
      other != person && alive.contains(other) && ties.contains { $0.parties.contains(other) }
    }
  }

  func partners(_ person: Identifier) -> [Identifier] { partnersOf[person] ?? [] }

  func coParents(_ person: Identifier) -> [Identifier] {
    those(with: person) { $0.labels.contains(.coParent) || $0.shares.contains(.children) }
  }

  func nestingPartners(_ person: Identifier) -> [Identifier] {
    let housemates = those(with: person) { $0.home == .together }
    return partners(person).filter(housemates.contains)
  }

  func metamours(_ person: Identifier) -> [Identifier] {
    let own = partners(person)
    return Set(own.flatMap(partners)).sorted().filter { $0 != person && !own.contains($0) }
  }

  func between(_ one: Identifier, _ other: Identifier) -> [Identifier] {
    partners(one).filter { partners($0).contains(other) }
  }

  func isHinge(_ person: Identifier) -> Bool {
    let own = partners(person)
    return own.contains { one in
      own.contains { $0 != one && !partners(one).contains($0) }
    }
  }

  func reach(_ person: Identifier) -> Set<Identifier> {
    var reached: Set<Identifier> = [person]
    var count = 0
    while count != reached.count {
      count = reached.count
      reached.formUnion(reached.flatMap(partners))
    }
    return reached
  }
}
