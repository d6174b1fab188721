import EgelCore
import EgelQuestions
import Testing

struct ScaleTests {
  @Test func keysAreUniqueAndTypable() {
    let keys = Scales.all.map(\.key)
    #expect(Set(keys).count == keys.count)
    for key in keys {
      #expect(key.allSatisfy { "a"..."z" ~= $0 }, "\(key)")
    }
  }

  @Test(arguments: [
    "mood", "near", "reachable", "seen", "ownroom", "distance", "compersion", "jealousy", "zone",
    "pulledapart", "pull", "often", "when", "what", "motive", "freeno", "enough", "after",
    "repaired", "outside", "supported", "selfkind", "fits", "told", "considered", "back",
    "presence",
    "support", "trust", "play",
  ])
  func isThere(_ key: String) {
    #expect(Scales.all.contains { $0.key == key })
  }

  @Test func eachIsFoundByItsKey() {
    for scale in Scales.all { #expect(Scales.named(scale.key) == scale) }
    #expect(Scales.named("nearer") == nil)
  }

  @Test(arguments: Scales.all)
  func wordingHoldsInBothLanguages(_ scale: Scale) {
    Wording.check(scale.question)
    Wording.check(scale.explanation)
    #expect(placeholders(in: scale.explanation.dutch).isEmpty)
    #expect(scale.needs.contains(.desire) || !Wording.isIntimate(scale.question))
    #expect(Wording.citesConcepts(scale.concepts))
  }

  @Test func eachHasAShortNameOfItsOwnInBothLanguages() {
    for language in Language.allCases {
      #expect(Set(Scales.all.map { $0.name[language] }).count == Scales.all.count)
    }
    // Both names can be typed, and none may mean another scale.
    let book = ScaleBook(ready: Scales.all, choices: [], desire: true)
    for scale in Scales.all {
      #expect(book.page(typed: scale.name.dutch)?.scale == scale)
      #expect(book.page(typed: scale.name.english)?.scale == scale)
    }
    for scale in Scales.all {
      // The name of compersion is the word that whoever feels it has for it; no question asks with it.
      if scale.key != "compersion" { Wording.check(scale.name) }
      #expect(scale.name.dutch != scale.key && scale.name.dutch.count <= 20, "\(scale.key)")
      #expect(scale.needs.contains(.desire) || !Wording.isIntimate(scale.name), "\(scale.key)")
    }
  }

  @Test(arguments: Scales.all)
  func namesThePersonWhenItIsAboutOne(_ scale: Scale) {
    let expected = scale.about == .person
    for language in Language.allCases {
      #expect(placeholders(in: scale.question[language]).contains("person") == expected)
    }
  }

  @Test(arguments: Scales.all)
  func answersAreSane(_ scale: Scale) {
    switch scale.answers {
    case .number(let range, let low, let high):
      #expect(range == 0...10 || range == -5...5)
      #expect(low != high)
      Wording.check(low)
      Wording.check(high)
    case .words(let choices):
      #expect((3...4).contains(choices.count))
      #expect(Set(choices.map(\.key)).count == choices.count)
      for choice in choices {
        Wording.check(choice.name)
      }
    }
  }

  @Test(arguments: [
    ("zone", ["shut-down", "ok", "too-much"]),
    ("distance", ["close", "right", "far"]),
    ("enough", ["not", "enough", "more"]),
    ("play", ["none", "given", "received", "both"]),
  ])
  func storesTheseWords(_ key: String, _ expected: [String]) {
    let scale = Scales.all.first { $0.key == key }
    guard case .words(let choices) = scale?.answers else {
      Issue.record("\(key) is not answered with words")
      return
    }
    #expect(choices.map(\.key) == expected)
  }

  @Test func desireIsBehindItsSwitchAndTheFreeNoIsNot() {
    let behindDesire = Scales.all.filter { $0.needs.contains(.desire) }.map(\.key)
    #expect(behindDesire == ["pull", "often", "when", "what", "motive"])
  }

  @Test func onlySlowThingsAreAskedMonthly() {
    let monthly = Scales.all.filter { $0.rhythm == .monthly }
    #expect(monthly.map(\.key) == ["fits", "told", "considered", "back"])
    #expect(
      monthly.filter { $0.needs.contains(.openRelationship) }.map(\.key) == [
        "told", "considered", "back",
      ])
  }
}
