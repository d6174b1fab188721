import EgelCore
import EgelQuestions
import Testing

struct FormTests {
  private static let dimensions: Set<String> = [
    "sexual", "romantic", "emotional", "time", "places", "telling", "health", "home", "money",
    "children", "future", "family",
  ]

  @Test func theseFormsAreThere() {
    #expect(
      Forms.all.map(\.id) == [
        "monogamous", "serially-monogamous", "monogamish", "open", "swinging", "dont-ask-dont-tell",
        "polyamorous", "hierarchical", "non-hierarchical", "polyfidelitous", "kitchen-table",
        "parallel", "solo-polyamorous", "relationship-anarchy", "living-apart-together", "comet",
        "mono-poly", "single", "undecided",
      ])
    #expect(Forms.all.map(\.id) == Form.known.map(\.word))
  }

  @Test(arguments: [
    ("Monogaam", "monogamous"), ("seriële monogamie", "serially-monogamous"),
    ("bijna-monogaam", "monogamish"), ("open-relatie", "open"), ("DADT", "dont-ask-dont-tell"),
    ("niet vragen, niet vertellen", "dont-ask-dont-tell"), ("poly", "polyamorous"),
    ("hiërarchisch", "hierarchical"), ("niet-hierarchisch", "non-hierarchical"),
    ("keukentafel", "kitchen-table"), ("kitchen table", "kitchen-table"),
    ("solo poly", "solo-polyamorous"), ("relatieanarchie", "relationship-anarchy"),
    ("lat", "living-apart-together"), ("komeet", "comet"), ("mono poly", "mono-poly"),
    ("alleenstaand", "single"),
  ])
  func isTypedInEitherLanguage(_ typed: String, _ id: String) {
    #expect(Forms.all.filter { $0.isTyped(typed) }.map(\.id) == [id])
  }

  @Test func noTwoAreTypedAlike() {
    for form in Forms.all {
      for word in [form.id, form.name.dutch, form.name.english] + form.typed {
        #expect(Forms.all.filter { $0.isTyped(word) }.map(\.id) == [form.id], "\(word)")
      }
    }
    #expect(Forms.all.allSatisfy { !$0.isTyped("zoals wij het doen") })
  }

  @Test(arguments: Forms.all)
  func wordingHoldsInBothLanguages(_ form: FormGuide) {
    for text in [form.name, form.description] + form.assumptions.map(\.text) {
      Wording.check(text)
      #expect(placeholders(in: text.dutch).isEmpty)
    }
    #expect(Wording.citesConcepts(form.concepts))
  }

  @Test(arguments: Forms.all)
  func isDescribedInTwoToFourSentences(_ form: FormGuide) {
    for language in Language.allCases {
      let sentences = form.description[language].split(separator: ".").count
      #expect((2...4).contains(sentences))
    }
  }

  @Test(arguments: Forms.all)
  func takesSixToEightThingsForGranted(_ form: FormGuide) {
    #expect((6...8).contains(form.assumptions.count))
    #expect(Set(form.assumptions.map(\.id)).count == form.assumptions.count)
    for assumption in form.assumptions {
      #expect(Self.dimensions.contains(assumption.dimension), "\(assumption.id)")
      #expect(assumption.text.dutch.hasPrefix("dat "))
      #expect(assumption.text.english.hasPrefix("that "))
    }
  }

  @Test func noFormTakesMoreForGrantedThanAnother() {
    #expect(Set(Forms.all.map(\.assumptions.count)).count == 1)
    let withoutDesire = Forms.all.map { $0.assumptions.filter { !$0.needsDesire }.count }
    #expect(Set(withoutDesire).count == 1)
  }

  @Test(arguments: Forms.all)
  func sexStaysBehindTheSwitchOfDesire(_ form: FormGuide) {
    for assumption in form.assumptions {
      #expect(assumption.needsDesire == (assumption.dimension == "sexual"), "\(assumption.id)")
    }
    let unasked =
      [form.description] + form.assumptions.filter { !$0.needsDesire }.map(\.text)
    for text in unasked {
      #expect(!Wording.isIntimate(text), "\(text)")
    }
  }
}
