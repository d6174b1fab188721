import EgelCore
import Testing

/// A bad question, and what the lint says of it.
private struct Bad: Sendable, CustomTestStringConvertible {
  let question: Question
  let fault: String

  init(_ fault: String, _ question: Question) {
    self.question = question
    self.fault = fault
  }

  var testDescription: String { fault }
}

private func asked(
  _ nl: String, _ en: String, id: String = "trial-one", concepts: [String] = ["R1"],
  needs: Needs = [], unless: Needs = []
) -> Question {
  Question(id, .light, concepts, needs: needs, unless: unless, nl: nl, en: en)
}

private let good = asked("Hoe dicht voelde {person}?", "How near did {person} feel?")

private func faults(_ questions: Question...) -> [String] {
  let deck = Deck(
    "trial", .world, name: Bilingual(nl: "Proef", en: "Trial"),
    about: Bilingual(nl: "Een proef.", en: "A trial."), questions)
  return DeckLint(decks: [deck], concepts: ["R1"]).faults.filter { $0.deck != "all" }
    .map(\.description)
}

/// Each rule of the lint finds what it is for.
@Suite struct DeckLintRuleTests {
  @Test func aGoodQuestionHasNoFaults() {
    #expect(faults(good) == [])
  }

  @Test(arguments: [
    Bad("(nl): is empty", asked("", "How?")),
    Bad("one language is much longer", asked("Hoe?", "How did you come to think so of it?")),
    Bad("the placeholders differ", asked("Hoe is {person}?", "How is {partner}?")),
    Bad("{friend} is no placeholder", asked("Hoe is {friend}?", "How is {friend}?")),
    Bad("(en): a placeholder has an ending", asked("De dag van {person}?", "{person}'s day?")),
    Bad("(nl): a placeholder has an ending", asked("{person}s dag?", "The day of {person}?")),
    Bad("“your partner”: assumes a partner", asked("Hoe ging het?", "How was your partner?")),
    Bad("“je partner”: assumes a partner", asked("Hoe was Je Partner?", "How did it go today?")),
    Bad("“waarom ... niet”: asks why", asked("En waarom belde je niet?", "And no call came?")),
    Bad("“^why”: asks why", asked("Hoe kwam dat?", "Why was that?")),
    Bad("“{} never”: an accusation", asked("Wat doet {person}?", "What {person} never does?")),
    Bad("“husband*”: assumes a marriage", asked("Hoe gaat het er?", "How are husbands?")),
    Bad("“his”: a pronoun with a gender", asked("Hoe was de dag?", "How was his day?")),
    Bad(
      "“they”: beside a placeholder", asked("Kwam {person} langs?", "Did {person} say they came?")),
    Bad("“ze”: beside a placeholder", asked("Zei {person} dat ze kwam?", "Did {person} come by?")),
    Bad("“seks*” without needing", asked("Hoe belangrijk is seks?", "How much does it matter?")),
    Bad("“desir*” without needing", asked("Wat wil je graag?", "What do you desire?")),
    Bad("asks more than one question", asked("Wie? Wat?", "Who or what?")),
    Bad("(en): exclaims", asked("Wat was er fijn?", "What was good!?")),
    Bad("longer than 220", asked(String(repeating: "a", count: 221) + "?", "A?")),
    Bad("(en): ends in neither", asked("Wat was er?", "What was there")),
    Bad("cites no concept", asked("Wat?", "What?", concepts: [])),
    Bad("Q9 is not in the inventory", asked("Wat?", "What?", concepts: ["Q9"])),
    Bad("R2 has no concept", asked("Wat?", "What?", concepts: ["R2"])),
    Bad("the id is not kebab-case", asked("Wat?", "What?", id: "trial-Two")),
    Bad("does not begin with the deck's", asked("Wat?", "What?", id: "trials-two")),
    Bad("needs and rules out ended", asked("Wat?", "What?", needs: [.ended], unless: [.ended])),
    Bad(
      "needs a partner and none",
      asked("Wie is {partner}?", "Who is {partner}?", needs: [.noPartner])
    ),
  ])
  fileprivate func aBadQuestionIsFound(_ bad: Bad) {
    #expect(faults(bad.question).contains { $0.contains(bad.fault) })
  }

  @Test func intimateWordsAreFineOnceDesireIsOn() {
    #expect(faults(asked("Wat is seks voor jou?", "What is sex to you?", needs: [.desire])) == [])
  }

  @Test func theSameQuestionTwiceIsFound() {
    let other = asked(good.text.dutch, good.text.english, id: "trial-two")
    #expect(faults(good, other).count { $0.contains("is much like trial-two") } == 2)
    #expect(faults(good, good).contains { $0.contains("the id is there twice") })
  }

  @Test func oneVoiceAloneAndUnevenWeightsAreFound() {
    let voice = Question("trial-v", .heavy, ["R1"], voice: Voice(.form, .one), nl: "A?", en: "A?")
    let deck = Deck(
      "trial", .world, name: good.text, about: good.text, [voice])
    let found = DeckLint(decks: [deck], concepts: ["R1"]).faults.map(\.description)
    #expect(found.contains { $0.contains("only one voice is asked about on form") })
    #expect(found.contains { $0.contains("100 % is heavy") })
  }

  @Test func aDeckThatNamesDesireHasOnlyQuestionsAboutIt() {
    let name = Bilingual(nl: "Seks", en: "Sex")
    let deck = Deck("trial", .desire, name: name, about: name, [good])
    let found = DeckLint(decks: [deck], concepts: ["R1"]).faults.map(\.description)
    #expect(found.contains { $0.contains("names desire") })
  }
}

/// A question fits a life that has all it needs, and nothing it rules out.
@Suite struct LifeTests {
  @Test func placeholdersNeedWithoutSaying() {
    let question = asked("Hoe is {metamour}?", "How is {metamour}?", unless: [.ended])
    #expect(fits(question, Life("with", [.metamour])))
    #expect(!fits(question, Life("without", [.partner])))
    #expect(!fits(question, Life("ended", [.metamour, .ended])))
  }
}
