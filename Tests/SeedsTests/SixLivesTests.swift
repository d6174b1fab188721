import EgelCore
import EgelQuestions
import Testing

/// Six people whom the questions served badly once. Each finds enough that reads as if written for them.
@Suite struct SixLivesTests {
  static let lives: [Life] = [
    Life(
      "monogamous parent",
      [
        .partner, .someone, .exclusiveTie, .sharedHome, .children, .romance, .safeTie, .monogamous,
        .desire, .sex,
      ]),
    Life("solo", [.noPartner, .someone, .safeTie, .solo, .single]),
    Life("relationship anarchist", [.noPartner, .someone, .safeTie, .relationshipAnarchy]),
    Life(
      "hinge",
      [
        .partner, .severalPartners, .iAmHinge, .someone, .openTie, .romance, .desire, .sex,
        .safeTie, .polyamorous,
      ]),
    Life("bereaved", [.noPartner, .someone, .bereaved, .safeTie]),
    Life("left", [.noPartner, .someone, .ended, .safeTie, .single]),
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
