import EgelCore
import EgelQuestions
import Testing

struct ConceptsTests {
  @Test func eachIdStandsOnceAndInTheInventory() {
    let ids = Concepts.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids).isSubset(of: Inventory.ids))
  }

  @Test(arguments: [("H22", true), ("H30", false), ("h22", false), ("H0", false), ("Q1", false)])
  func theInventoryKnowsItsIds(_ id: String, _ isKnown: Bool) {
    #expect(Inventory.has(id) == isKnown)
  }

  @Test(arguments: Language.allCases)
  func noTwoShareAName(_ language: Language) {
    let names = Dictionary(grouping: Concepts.all) { $0.name[language] }
    #expect(names.filter { $0.value.count > 1 }.keys.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func isNotAlsoCalledByItsName(_ language: Language) {
    for concept in Concepts.all {
      let also = concept.alsoCalled[language]
      #expect(Set(also).count == also.count, "\(concept.id)")
      #expect(!also.contains(concept.name[language]), "\(concept.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func saysWhatItIsInAFewSentences(_ language: Language) {
    for concept in Concepts.all {
      let meaning = concept.meaning[language]
      #expect(!concept.name[language].isEmpty, "\(concept.id)")
      #expect((2...5).contains(sentences(in: meaning)), "\(concept.id)")
      #expect(meaning.last == "." && !meaning.contains("  "), "\(concept.id)")
      #expect(!meaning.contains("!") && !meaning.contains("{"), "\(concept.id)")
    }
  }

  @Test func theTwoLanguagesAreOfLikeLength() {
    for concept in Concepts.all {
      let lengths = Language.allCases.map { concept.meaning[$0].count }.sorted()
      #expect(Double(lengths[1]) <= Double(lengths[0]) * 1.7, "\(concept.id)")
    }
  }

  @Test func restsOnArticlesThatExist() {
    for concept in Concepts.all {
      #expect(!concept.sources.isEmpty, "\(concept.id)")
      #expect(concept.sources == concept.sources.sorted(), "\(concept.id)")
      #expect(concept.sources.allSatisfy { Sources.source($0) != nil }, "\(concept.id)")
    }
  }

  @Test func aPictureIsCalledOne() {
    for concept in Concepts.all.filter(\.isMetaphor) {
      #expect(concept.meaning.dutch.lowercased().contains("beeld"), "\(concept.id)")
      #expect(concept.meaning.english.lowercased().contains("pictur"), "\(concept.id)")
    }
  }

  @Test(arguments: [
    "B1", "B7", "E4", "E5", "E14", "E15", "E21", "H10", "H13", "I17", "M4", "N1", "N5", "P4", "S9",
    "S27", "V2",
  ])
  func knownPicturesAreMarked(_ id: String) {
    #expect(Concepts.concept(id)?.isMetaphor == true)
  }

  @Test func whatIsListedBeforeDesireIsOnDoesNotSpeakOfSex() {
    for concept in Concepts.all where !concept.isAboutDesire {
      let texts = [concept.name, concept.meaning].flatMap { [$0.dutch, $0.english] }
      let spoken = (texts + concept.alsoCalled.all).flatMap(words)
      #expect(!Self.sex.contains { $0.occurs(in: spoken) }, "\(concept.id)")
    }
  }

  @Test(arguments: Language.allCases)
  func givesNoAdviceAndAssumesNoGender(_ language: Language) {
    let banned = language == .dutch ? Self.bannedInDutch : Self.bannedInEnglish
    for concept in Concepts.all {
      let spoken = words(of: concept.meaning[language])
      #expect(!banned.contains { $0.occurs(in: spoken) }, "\(concept.id)")
    }
  }

  private func sentences(in text: String) -> Int {
    zip(text, text.dropFirst() + " ").filter { ".?".contains($0) && $1 == " " }.count
  }

  private static let sex: [Phrase] = [
    "seks*", "sex*", "aseks*", "asex*", "erotis*", "erotic*", "lust", "libido*", "masturb*",
    "porn*", "vrijen",
  ].map(Phrase.init)

  private static let bannedInDutch: [Phrase] = [
    "je partner", "moet je", "je moet", "zou je moeten", "hij", "zijn eigen", "normaal",
    "gezond*", "bewijst", "bewezen", "echtgeno*",
  ].map(Phrase.init)

  private static let bannedInEnglish: [Phrase] = [
    "should", "you must", "you have to", "he", "his", "she", "her", "husband*", "wife", "normal",
    "healthy", "proves", "proven",
  ].map(Phrase.init)
}
