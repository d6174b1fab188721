import EgelCore
import EgelQuestions
import Testing

/// Six people whom the questions served badly once. Each finds enough that reads as if written for them.
@Suite struct SixLivesTests {
  static let lives: [Life] = [
    Life(
      "monogamous parent",
      [
        .partner, .someone, .exclusiveRelationship, .sharedHome, .children, .romance,
        .safeRelationship, .monogamous,
        .desire, .sex,
      ]),
    Life("solo", [.noPartner, .someone, .safeRelationship, .solo, .single]),
    Life(
      "relationship anarchist", [.noPartner, .someone, .safeRelationship, .relationshipAnarchy]),
    Life(
      "hinge",
      [
        .partner, .severalPartners, .iAmHinge, .someone, .openRelationship, .romance, .desire, .sex,
        .safeRelationship, .polyamorous,
      ]),
    Life("bereaved", [.noPartner, .someone, .bereaved, .safeRelationship]),
    Life("left", [.noPartner, .someone, .ended, .safeRelationship, .single]),
  ]

  static let all = Decks.all.flatMap(\.questions)

  @Test(arguments: lives) func `finds at least fifty`(_ life: Life) {
    let found = Self.all.filter { fits($0, life) }
    #expect(found.count >= 50, "\(life.name): \(found.count)")
  }

  /// Seventeen of sixty were about desire once, for a monogamous parent.
  @Test(arguments: lives) func `desire is a modest part of them`(_ life: Life) {
    let found = Self.all.filter { fits($0, life) }
    let ofDesire = found.count { !$0.needs.isDisjoint(with: [.desire, .sex]) }
    #expect(10 * ofDesire <= 2 * found.count, "\(life.name): \(ofDesire) of \(found.count)")
  }
}
