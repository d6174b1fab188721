import EgelCore
import Testing

@Suite struct AddingTests {
  @Test("a partner is added in one call, to me or to another person") func partners() throws {
    var community = Community()
    let sam = community.addPartner("Sam", since: PartialDate("2019-05"))
    let bo = community.addPartner("Bo", of: sam.id)
    let noor = community.addPerson("Noor")
    community.addRelationship([Person.me, noor.id], .friend)
    let web = Web(community, on: try #require(Day("2026-11-21")))
    #expect(web.partners(of: Person.me) == [sam.id])
    #expect(web.metamours(of: Person.me).map(\.person) == [bo.id])
    #expect(web.hinges == [sam.id])
    #expect(community.people.map(\.name) == ["", "Sam", "Bo", "Noor"])
    let before = Web(community, on: try #require(Day("2019-04-30")))
    #expect(before.partners(of: Person.me).isEmpty)
  }
}
