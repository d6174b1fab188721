import EgelCore
import Testing

struct ExclusivityTests {
  enum Lived: String { case exclusive, open, neither }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let lived: Lived
    let stances: [String: Form]
    let agreed: [Agreement]
    let others: [Relationship]

    init(
      _ name: String, _ lived: Lived, stances: [String: Form] = [:], agreed: [Agreement] = [],
      others: [Relationship] = []
    ) {
      testDescription = name
      self.lived = lived
      self.stances = stances
      self.agreed = agreed
      self.others = others
    }
  }

  private static let ours = agreement("me Sam", "sexual", exclusive: true)

  static let cases: [Case] = [
    Case("own forms say nothing", .neither),
    Case(
      "both live it as monogamous", .exclusive, stances: ["me": .monogamous, "Sam": .monogamous]),
    Case(
      "monogamous one after another", .exclusive,
      stances: ["me": .seriallyMonogamous, "Sam": .monogamous]),
    Case(
      "exceptions, and no talk of them", .open,
      stances: ["me": .monogamish, "Sam": .dontAskDontTell]),
    Case(
      "apart in homes only", .neither,
      stances: ["me": .livingApartTogether, "Sam": .livingApartTogether]),
    Case("one lives it as monogamous", .neither, stances: ["me": .monogamous]),
    Case("both leave room", .open, stances: ["me": .open, "Sam": .soloPolyamorous]),
    Case("mixed", .neither, stances: ["me": .monogamous, "Sam": .polyamorous]),
    Case("an own word", .neither, stances: ["me": Form("zo"), "Sam": Form("zo")]),
    Case("agreed", .exclusive, agreed: [ours]),
    Case(
      "agreed, and poly by name", .exclusive, stances: ["me": .polyamorous, "Sam": .polyamorous],
      agreed: [agreement("me Sam", "romantic", exclusive: true)]),
    Case(
      "left open, and monogamous by name", .open,
      stances: ["me": .monogamous, "Sam": .monogamous],
      agreed: [agreement("me Sam", "sexual", exclusive: false)]),
    Case(
      "one thing kept, another left open", .open,
      agreed: [ours, agreement("me Sam", "romantic", exclusive: false)]),
    Case(
      "about something else", .neither, agreed: [agreement("me Sam", "places", exclusive: true)]),
    Case(
      "only said", .neither,
      agreed: [agreement("me Sam", "sexual", exclusive: true, status: .proposed)]),
    Case(
      "said, and both said yes", .exclusive,
      agreed: [
        agreement("me Sam", "sexual", exclusive: true, status: .proposed) {
          $0.consents = [.init(id("me"), .yes), .init(id("Sam"), .yes)]
        }
      ]),
    Case(
      "under pressure", .neither,
      agreed: [
        agreement("me Sam", "sexual", exclusive: true) {
          $0.consents = [.init(id("me"), .underPressure)]
        }
      ]),
    Case(
      "no longer agreed", .neither,
      agreed: [agreement("me Sam", "sexual", exclusive: true) { $0.ended = date("2026-10") }]),
    Case("another partner", .open, others: [tie("Sam Kim", .partner)]),
    Case(
      "another partner against what was agreed", .neither, agreed: [ours],
      others: [tie("Sam Kim", .partner)]),
    Case("a friend of one", .neither, others: [tie("Sam Kim", .friend)]),
  ]

  @Test(arguments: cases)
  func followsFromWhatWasAgreedAndIsLived(_ example: Case) throws {
    let ours = tie("me Sam", .partner, stances: example.stances)
    let community = Community(
      people: [person("me", .monogamous), person("Sam", .polyamorous), person("Kim")],
      relationships: [ours] + example.others, agreements: example.agreed)
    let web = Web(community, on: Constellation.today)
    let tie = try #require(web.relationships.first { $0.id == ours.id })
    #expect(web.isExclusive(tie) == (example.lived == .exclusive))
    #expect(web.isOpen(tie) == (example.lived == .open))
  }
}
