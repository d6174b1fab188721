import EgelCore
import Testing

struct ConstellationTests {
  @Test(arguments: Constellation.pairs + Constellation.several + Constellation.others)
  func rolesShapesAndAssumptionsFollow(_ constellation: Constellation) {
    let web = Web(constellation.community, on: Constellation.today)
    #expect(Told(web: web).lines == constellation.expected)
  }

  @Test func everyNamedConstellationIsHere() {
    let all = Constellation.pairs + Constellation.several + Constellation.others
    #expect(Set(all.map(\.name)).count == 17)
  }

  @Test func sexIsOnlySpokenOfOnceDesireIsOn() throws {
    let couple = try #require(Constellation.pairs.first)
    let web = Web(couple.community, on: Constellation.today)
    #expect(!Told(web: web).lines.contains("sex-between-us"))
    #expect(Told(web: web, desire: true).lines.contains("sex-between-us"))
  }

  @Test func aHiddenTieCountsWhereItIsAskedFor() throws {
    let hidden = try #require(Constellation.others.last)
    let web = Web(hidden.community, on: Constellation.today, hidden: true)
    #expect(
      Told(web: web).lines == """
        me partners Kim Sam
        me hinge
        Sam partners me
        Sam metamours Kim through me
        Kim partners me
        Kim metamours Sam through me
        v Kim Sam me around me
        me-Sam open
        me-Kim open
        """)
  }
}
