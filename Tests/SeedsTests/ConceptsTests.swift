import EgelCore
import Seeds
import Testing

struct ConceptsTests {
  @Test func eachIdStandsOnceAndInTheInventory() {
    let ids = Concepts.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids).isSubset(of: Inventory.ids))
  }

  @Test func noTwoShareANameInOneLanguage() {
    for language in Language.allCases {
      let names = Concepts.all.map { $0.name[language] }
      let shared = Dictionary(grouping: names) { $0 }.filter { $0.value.count > 1 }.keys
      #expect(shared.isEmpty)
    }
  }

  @Test(arguments: Concepts.all)
  func saysTheSameInBothLanguagesInAFewSentences(_ concept: Concept) {
    for text in [concept.name, concept.meaning] {
      Wording.check(text)
      #expect(Wording.placeholders(in: text.dutch).isEmpty)
    }
    for language in Language.allCases {
      #expect((1...4).contains(sentences(in: concept.meaning[language])))
      #expect(concept.meaning[language].last == ".")
    }
  }

  @Test(arguments: Concepts.all)
  func restsOnArticlesThatExist(_ concept: Concept) {
    #expect(!concept.sources.isEmpty)
    #expect(concept.sources == concept.sources.sorted())
    #expect(concept.sources.allSatisfy { Sources.source($0) != nil })
  }

  @Test(arguments: Concepts.all.filter(\.isMetaphor))
  func aPictureIsCalledOne(_ concept: Concept) {
    #expect(concept.meaning.dutch.lowercased().contains("beeld"))
    #expect(concept.meaning.english.lowercased().contains("pictur"))
  }

  @Test(arguments: [
    "B1", "B7", "C10", "E4", "E5", "E14", "E15", "E21", "H10", "H13", "I17", "M4", "N1", "N5", "P4",
    "S9", "S27", "V2",
  ])
  func knownPicturesAreMarked(_ id: String) {
    #expect(Concepts.concept(id)?.isMetaphor == true)
  }

  @Test(arguments: Concepts.all.filter { !$0.isAboutDesire })
  func whatIsListedBeforeDesireIsOnDoesNotSpeakOfSex(_ concept: Concept) {
    let texts = [concept.name, concept.meaning].flatMap { [$0.dutch, $0.english] }
    for text in texts + concept.alsoCalled {
      let spoken = words(of: text)
      #expect(!Self.sex.contains { $0.occurs(in: spoken) }, "\(text)")
    }
  }

  @Test(arguments: Concepts.all)
  func givesNoAdviceAndAssumesNoGender(_ concept: Concept) {
    for (language, banned) in Self.banned {
      let spoken = words(of: concept.meaning[language])
      #expect(!banned.contains { $0.occurs(in: spoken) }, "\(concept.meaning[language])")
    }
  }

  private func sentences(in text: String) -> Int {
    var ends = 0
    for (mark, next) in zip(text, text.dropFirst() + " ") where ".?".contains(mark) && next == " " {
      ends += 1
    }
    return ends
  }

  private static let sex: [Phrase] = [
    "seks*", "sex*", "aseks*", "asex*", "erotis*", "erotic*", "lust", "libido*", "masturb*",
    "porn*",
    "vrijen",
  ].map(Phrase.init)

  private static let banned: [Language: [Phrase]] = [
    .dutch: [
      "je partner", "moet je", "je moet", "zou je moeten", "hij", "zijn eigen", "normaal",
      "gezond*",
      "bewijst", "bewezen", "echtgeno*",
    ].map(Phrase.init),
    .english: [
      "should", "you must", "you have to", "he", "his", "she", "her", "husband*", "wife", "normal",
      "healthy", "proves", "proven",
    ].map(Phrase.init),
  ]
}
