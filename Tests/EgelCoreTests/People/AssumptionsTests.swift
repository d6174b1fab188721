import EgelCore
import Testing

struct AssumptionsTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let tie: Relationship
    let agreed: [Agreement]
    let mine: Form?
    let unsaid: [String]

    init(
      _ name: String, _ tie: Relationship, agreed: [Agreement] = [], mine: Form? = nil,
      unsaid: [String]
    ) {
      testDescription = name
      self.tie = tie
      self.agreed = agreed
      self.mine = mine
      self.unsaid = unsaid
    }
  }

  private static let open = tie("me Sam", .partner, stances: ["me": .open])
  private static let three = tie("me Sam Kim", .partner, stances: ["Kim": .open])

  static let cases: [Case] = [
    Case("nothing said", open, unsaid: ["open/first"]),
    Case("said", open, agreed: [agreement("Sam me", "time")], unsaid: []),
    Case("said in other letters", open, agreed: [agreement("me Sam", "Time")], unsaid: []),
    Case(
      "said, and refused", open,
      agreed: [
        agreement("me Sam", "time", status: .proposed) { $0.consents = [.init(id("me"), .no)] }
      ],
      unsaid: []),
    Case(
      "something else said", open, agreed: [agreement("me Sam", "home")], unsaid: ["open/first"]),
    Case("said with another", open, agreed: [agreement("me Kim", "time")], unsaid: ["open/first"]),
    Case("said among three", open, agreed: [agreement("me Kim Sam", "time")], unsaid: []),
    Case(
      "said by two of three", three, agreed: [agreement("me Sam", "time")], unsaid: ["open/first"]),
    Case(
      "said once", open, agreed: [agreement("me Sam", "time") { $0.ended = date("2025") }],
      unsaid: ["open/first"]),
    Case(
      "unsaid, and fine",
      tie("me Sam", .partner, stances: ["me": .open]) {
        $0.unsaid = ["open/first"]
      }, unsaid: []),
    Case(
      "fine for another form",
      tie("me Sam", .partner, stances: ["me": .open]) {
        $0.unsaid = ["monogamous/first"]
      }, unsaid: ["open/first"]),
    Case("a stance comes before an own form", open, mine: .monogamous, unsaid: ["open/first"]),
    Case("an own form among friends", tie("me Sam", .friend), mine: .monogamous, unsaid: []),
    Case(
      "a stance among friends", tie("me Sam", .friend, stances: ["me": .monogamous]),
      unsaid: ["monogamous/weekends"]),
    Case(
      "single with a partner", tie("me Sam", .partner), mine: .single, unsaid: ["single/hospital"]),
    Case("a word of one's own", tie("me Sam", .partner), mine: Form("zo"), unsaid: []),
    Case("what is over", tie("me Sam", .partner, ended: "2020"), mine: .open, unsaid: []),
    Case(
      "what is paused", tie("me Sam", .partner, state: .paused), mine: .open, unsaid: ["open/first"]
    ),
    Case("what is hidden", tie("me Sam", .partner) { $0.isHidden = true }, mine: .open, unsaid: []),
    Case(
      "two forms, by dimension",
      tie("me Sam", .partner, stances: ["me": .polyamorous, "Sam": .open]),
      unsaid: ["open/first", "polyamorous/nights", "polyamorous/new-told"]),
  ]

  @Test(arguments: cases)
  func whatNobodySaid(_ example: Case) {
    #expect(assumptions(of: example, desire: false) == example.unsaid)
  }

  @Test(arguments: cases)
  func desireOnlyAddsWhatIsAboutSex(_ example: Case) {
    let with = assumptions(of: example, desire: true)
    let without = assumptions(of: example, desire: false)
    let sexual = Guides.all.flatMap { guide in
      guide.assumptions.filter(\.needsDesire).map { "\(guide.id)/\($0.id)" }
    }
    #expect(with.filter { !sexual.contains($0) } == without)
  }

  @Test func whatIsFineCanStillBeShown() throws {
    let fine = tie("me Sam", .partner, stances: ["me": .open, "Sam": .open]) {
      $0.unsaid = ["open/first", "gone/away"]
    }
    let web = Web(
      Community(people: [person("Sam")], relationships: [fine]), on: Constellation.today)
    let found = Assumptions(in: web, guides: Guides.all, desire: false)
      .fine(in: try #require(web.relationships.last))
    #expect(found.map(\.key) == ["open/first"])
    #expect(found.first?.people == [id("me"), id("Sam")])
  }

  private func assumptions(of example: Case, desire: Bool) -> [String] {
    let community = Community(
      people: [person("me", example.mine), person("Sam"), person("Kim")],
      relationships: [example.tie], agreements: example.agreed)
    let web = Web(community, on: Constellation.today)
    return Assumptions(in: web, guides: Guides.all, desire: desire).unsaid.map(\.key)
  }
}
