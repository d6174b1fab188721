import EgelCore
import Testing

/// Whom the program may bring up by itself.
struct RaisingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let ties: [Relationship]
    let mayBeRaised: Bool
    var kim = person("Kim")

    init(
      _ name: String, _ mayBeRaised: Bool, _ ties: [Relationship] = [], kim: Person = person("Kim")
    ) {
      testDescription = name
      self.mayBeRaised = mayBeRaised
      self.ties = ties
      self.kim = kim
    }
  }

  static let cases: [Case] = [
    Case("no tie with anybody", true),
    Case("a friend", true, [tie("me Kim", .friend)]),
    Case("a slowed tie", true, [tie("me Kim", .partner, state: .slowed)]),
    Case("a paused tie", false, [tie("me Kim", .partner, state: .paused)]),
    Case("an estranged tie", false, [tie("me Kim", .family, state: .estranged)]),
    Case("ended in 2020", false, [tie("me Kim", .partner, ended: "2020")]),
    Case("ended today", false, [tie("me Kim", .partner, ended: "2026-11-21")]),
    Case("ended some day this year", false, [tie("me Kim", .partner, ended: "2026")]),
    Case("will end next year", true, [tie("me Kim", .partner, ended: "2027")]),
    Case(
      "ended, and co-parents now", true,
      [tie("me Kim", .partner, ended: "2020"), tie("me Kim", .ex, .coParent)]),
    Case("only a hidden tie", false, [tie("me Kim", .lover) { $0.isHidden = true }]),
    Case("quiet", false, [tie("me Kim", .friend)], kim: person("Kim") { $0.isMuted = true }),
    Case("dead", false, [tie("me Kim", .friend)], kim: person("Kim") { $0.death = .init() }),
    Case(
      "dead since some day this year", false, [tie("me Kim", .friend)],
      kim: person("Kim") { $0.death = .init(on: date("2026")) }),
    Case("a metamour", true, [tie("me Sam", .partner), tie("Sam Kim", .partner)]),
    Case(
      "a metamour through somebody who left", false,
      [tie("me Sam", .partner, ended: "2025"), tie("Sam Kim", .partner)]),
    Case(
      "left, and still with my partner", false,
      [
        tie("me Sam", .partner), tie("Sam Kim", .partner), tie("me Kim", .friend, ended: "2025"),
      ]),
    Case("a tie that has still to begin", false, [tie("me Kim", .partner, began: "2027")]),
  ]

  @Test(arguments: cases)
  func somebody(_ example: Case) {
    let community = Community(
      people: [person("Sam"), example.kim], relationships: example.ties)
    let web = Web(community, on: Constellation.today)
    #expect(web.mayBeRaised(id("Kim")) == example.mayBeRaised)
    #expect(web.mayBeRaised(Person.me))
  }

  @Test func whoeverIsHiddenMayBeRaisedWhereTheirTieIsAskedFor() {
    let community = Community(
      people: [person("Kim")], relationships: [tie("me Kim", .lover) { $0.isHidden = true }])
    #expect(Web(community, on: Constellation.today, hidden: true).mayBeRaised(id("Kim")))
  }

  @Test func nobodyIsRaisedWhomTheJournalDoesNotKnow() {
    #expect(!Web(Community(), on: Constellation.today).mayBeRaised(id("Kim")))
  }
}
