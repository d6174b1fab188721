import EgelCore
import Testing

struct ProblemsTests {
  private let community = Community(people: [person("Sam"), person("Zoë")])

  @Test func aTieThatCanBeHasNone() {
    #expect(tie("me Sam", began: "2019-05", ended: "2019").problems(in: community).isEmpty)
    #expect(community.relationships.flatMap { $0.problems(in: community) }.isEmpty)
  }

  @Test func anEndBeforeABeginning() {
    let wrong = tie("me Sam", began: "2020-02", ended: "2019")
    let problem = PeopleProblem.endsBeforeBeginning(
      wrong.id, began: date("2020-02"), ended: date("2019"))
    #expect(wrong.problems(in: community) == [problem])
    #expect(problem.isRefused)
    let slow = tie("me Sam") {
      $0.slowings = [Slowing(since: day("2026-02-02"), ended: day("2026-02-01"))]
    }
    #expect(slow.problems(in: community).count == 1)
    let early = agreement("me Sam", "time") { ($0.made, $0.ended) = (date("2020"), date("2019")) }
    #expect(early.problems(in: community, today: Constellation.today).count == 1)
  }

  @Test func aReviewInThePastIsTold() {
    let past = agreement("me Sam", "time") { $0.review = day("2026-11-20") }
    let problems = past.problems(in: community, today: Constellation.today)
    #expect(problems == [.reviewInThePast(past.id, day("2026-11-20"))])
    #expect(problems.allSatisfy { !$0.isRefused })
  }

  @Test func fewerThanTwoParties() {
    let alone = tie("Sam")
    #expect(alone.problems(in: community) == [.fewerThanTwoParties(alone.id)])
    let twice = tie("Sam Sam")
    #expect(
      twice.problems(in: community) == [
        .partyTwice(id("Sam"), of: twice.id), .fewerThanTwoParties(twice.id),
      ])
    let single = agreement("me", "time")
    #expect(
      single.problems(in: community, today: Constellation.today)
        == [.fewerThanTwoParties(single.id)])
  }

  @Test func somebodyForgotten() {
    let gone = agreement("me Kim", "time")
    #expect(
      gone.problems(in: community, today: Constellation.today)
        == [.unknownPerson(id("Kim"), in: gone.id)])
    #expect(tie("me Kim").problems(in: community).first?.isRefused == true)
  }

  @Test func aMetamourThroughSomebodyWhoIsNoPartner() {
    let ties = [tie("me Sam", .friend), tie("me Zoë", .partner)]
    let web = Web(
      Community(people: community.people, relationships: ties), on: Constellation.today)
    let problem = web.problem(withMetamourOf: Person.me, via: id("Sam"))
    #expect(problem == .notAPartner(id("Sam"), of: Person.me))
    #expect(web.problem(withMetamourOf: Person.me, via: id("Zoë")) == nil)
  }

  @Test func namesAreToldAndAllowed() {
    var second = person("Another")
    second.name = "zoe\u{308}"
    #expect(second.problems(in: community) == [.sameName(second.id, as: [id("Zoë")])])
    #expect(second.problems(in: community).allSatisfy { !$0.isRefused })
    #expect(person("Ik").problems(in: community) == [.nameMeansMe(id("Ik"))])
    #expect(person(" ").problems(in: community) == [.withoutName(id(" "))])
    #expect(person("Sam").problems(in: community).isEmpty)
    #expect(Person(id: Person.me, name: "").problems(in: community).isEmpty)
  }
}
