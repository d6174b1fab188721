import EgelCore
import Testing

struct WebTests {
  @Test(arguments: [
    ("2020-12-31", Standing.current), ("2021-02-02", .current), ("2021-02-03", .over),
  ])
  func aTieIsOverWhenOneOfTwoDied(_ on: String, _ standing: Standing) {
    let community = Community(
      people: [person("Jo") { $0.death = .init(on: date("2021-02-03")) }],
      relationships: [tie("me Jo", .partner, began: "2001")])
    let web = Web(community, on: day(on))
    #expect(web.relationships(of: id("Jo")).map(\.standing) == [standing])
    #expect(web.partners(of: Person.me).isEmpty == (standing == .over))
  }

  @Test func theOthersOfALargerTieGoOn() {
    let community = Community(
      people: [person("Jo") { $0.death = .init() }, person("Sam")],
      relationships: [tie("me Jo Sam", .partner)])
    let web = Web(community, on: Constellation.today)
    #expect(web.relationships(of: id("Jo")).map(\.isCurrent) == [true])
    #expect(web.partners(of: Person.me) == [id("Sam")])
    #expect(web.partners(of: id("Jo")).isEmpty)
  }

  @Test func thePastIsDrawnAsItWas() {
    let community = Community(
      people: [person("Sam"), person("Kim")],
      relationships: [
        tie("me Sam", .partner, began: "2019", ended: "2024-08"),
        tie("me Kim", .friend, began: "2018") { $0.begin(date("2025")) { $0.labels = [.partner] } },
      ])
    let partners = ["2018-06-01", "2024-07-01", "2024-09-01", "2026-11-21"].map { on in
      Web(community, on: day(on)).partners(of: Person.me)
    }
    #expect(partners == [[], [id("Sam")], [], [id("Kim")]])
  }

  @Test func theTieToOneselfIsThereAndMakesNobodyAnything() throws {
    let web = Web(Community(), on: day("1999-01-01"))
    let tie = try #require(web.relationships.first)
    #expect(tie.isToMyself && tie.isCurrent)
    #expect(web.circles.isEmpty && web.hinges.isEmpty)
    #expect(web.circle(of: Person.me) == nil)
  }

  @Test func severalTiesBetweenTheSameTwoStandBesideEachOther() {
    let ties = [tie("me Sam", .ex, ended: "2020"), tie("Sam me", .coParent), tie("me Sam Kim")]
    let web = Web(
      Community(people: [person("Sam")], relationships: ties), on: Constellation.today)
    #expect(web.relationships(between: Person.me, id("Sam")).map(\.id) == ties.map(\.id))
    #expect(web.relationships(between: id("Sam"), id("Kim")).map(\.id) == [ties[2].id])
  }
}
