import EgelCore
import EgelQuestions
import Testing

/// The questions that come with the program keep the rules by which they are written.
@Suite struct DeckLintTests {
  @Test func theDecksHaveNoFaults() {
    let faults = DeckLint(decks: Decks.all, concepts: Set(Concepts.all.map(\.id))).faults
    let report = faults.map(\.description).sorted().joined(separator: "\n")
    #expect(faults.isEmpty, "\(faults.count) faults\n\(report)")
  }

  @Test(arguments: Life.twelve)
  func everyLifeFindsEnoughQuestions(_ life: Life) {
    let fitting = Decks.all.flatMap(\.questions).filter { $0.weight < .heavy && fits($0, life) }
    #expect(fitting.count >= 120)
  }

  @Test func whatNothingCitesIsTold() {
    let cited = Set(Decks.all.flatMap(\.questions).flatMap(\.concepts))
    let uncited = Inventory.ids.filter { !cited.contains($0) }
    print("Cited by no question: \(uncited.joined(separator: " "))")
    #expect(uncited.count < Inventory.ids.count / 2)
  }
}
