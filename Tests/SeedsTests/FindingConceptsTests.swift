import EgelCore
import EgelQuestions
import Testing

struct FindingConceptsTests {
  @Test(arguments: [
    ("H22", "H22"), ("h22", "H22"), ("metamour", "N2"), ("METAMOUR", "N2"), (" meta ", "N2"),
    ("schakelpartner", "N3"), ("hinge", "N3"), ("kring", "N5"), ("polycuul", "N5"),
    ("polycule", "N5"), ("afspraak", "A3"), ("agreement", "A3"), ("compersie", "C1"),
    ("seriele monogamie", "R3"), ("SERIËLE MONOGAMIE", "R3"),
    ("se\u{301}rie\u{308}le monogamie", "R3"),
    ("solo-polyamorie", "R10"), ("relatie-anarchisme", "R11"), ("egels", "V2"), ("CNM", "R4"),
    ("V", "N6"), ("are you there for me", "H5"),
  ])
  func aTypedWordFindsItsIdeaFirst(_ typed: String, _ id: String) {
    for language in Language.allCases {
      #expect(Concepts.find(typed, language: language).first?.id == id)
    }
  }

  @Test(arguments: ["", " ", "-", "metamoor", "H99", "R", "xyz"])
  func otherWordsFindNothing(_ typed: String) {
    #expect(Concepts.find(typed, language: .english).isEmpty)
  }

  @Test(arguments: [
    ("gewone seks", ["S34", "S11"]), ("orientation", ["R32", "M14"]), ("mysterie", ["S5"]),
  ])
  func anIdeaNamedSoComesBeforeOneAlsoCalledSo(_ typed: String, _ ids: [String]) {
    for language in Language.allCases {
      #expect(Concepts.find(typed, language: language).map(\.id) == ids)
    }
  }

  @Test func everythingIsFoundByItsNames() {
    for concept in Concepts.all {
      for language in Language.allCases {
        #expect(Concepts.find(concept.name[language], language: language).first == concept)
      }
      for word in concept.alsoCalled.all {
        #expect(Concepts.find(word, language: .dutch).contains(concept), "\(word)")
      }
    }
  }

  @Test func wordsForTheNearestNameLeaveDesireOutUntilItIsOn() {
    let before = Concepts.words(includingDesire: false)
    let after = Concepts.words(includingDesire: true)
    #expect(before.contains("metamour") && !before.contains("aseksualiteit"))
    #expect(after.contains("metamour") && after.contains("aseksualiteit"))
  }
}
