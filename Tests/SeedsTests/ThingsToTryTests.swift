import EgelCore
import Testing

@testable import EgelQuestions

@Suite struct ThingsToTryTests {
  @Test func `every idea ends in something to try`() {
    let bare = Concepts.all.filter { Concepts.toTry($0).isEmpty }.map(\.id)
    #expect(bare == [])
  }

  @Test func `what is offered exists, and the easiest question stands first`() throws {
    let weights = Dictionary(
      Decks.all.flatMap(\.questions).map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    for concept in Concepts.all {
      let questions = try Concepts.toTry(concept).questions.map { try #require(weights[$0]) }
      let free = questions.filter(\.needs.isEmpty)
      #expect(Array(questions.prefix(free.count)) == free, "\(concept.id)")
    }
  }

  @Test func `an idea that is not about desire offers nothing of it`() {
    let ofDesire = Set(
      Decks.all.flatMap(\.questions).filter { !$0.needs.isDisjoint(with: [.desire, .sex]) }
        .map(\.id))
    for concept in Concepts.all where !concept.isAboutDesire {
      #expect(ofDesire.isDisjoint(with: Concepts.toTry(concept).questions), "\(concept.id)")
    }
  }
}
