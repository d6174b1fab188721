import EgelCore
import EgelQuestions
import Testing

struct SafetyTests {
  @Test func numbersStandAsTheyWereChecked() {
    #expect(
      Safety.page.places.map { $0.lines.map { "\($0.name): \($0.number)" } } == [
        [
          "112: 112", "Veilig Thuis: 0800-2000", "113 Zelfmoordpreventie: 113 / 0800-0113",
          "Centrum Seksueel Geweld: 0800-0188", "MIND Korrelatie: mindkorrelatie.nl",
          "De Luisterlijn: 088-0767000",
        ],
        [
          "112: 112", "Politie / Police: 101", "1712: 1712", "Zelfmoordlijn: 1813",
          "Tele-Onthaal: 106", "Lumi: 0800 99 533",
        ],
        ["EU: 112"],
      ])
  }

  @Test func saysWhenItWasChecked() {
    #expect(Safety.page.checked == Day(year: 2026, month: 11, day: 21))
  }

  @Test func wordingHoldsInBothLanguages() {
    let texts =
      Safety.page.opening + Safety.page.closing + Safety.page.places.map(\.name)
      + Safety.page.places.flatMap(\.lines).map(\.about)
    for text in texts {
      Wording.check(text)
    }
  }

  @Test(arguments: [
    ("bang is zelf iemand pijn te doen", "fears hurting somebody"),
    ("belgeheugen", "log of a phone"),
    ("Nummers kunnen veranderd zijn", "Numbers may have changed"),
    ("huisarts", "your doctor"),
    ("geen noodnummer", "not an emergency line"),
    ("plaatselijke noodnummer", "local emergency number"),
  ])
  func says(_ dutch: String, _ english: String) {
    let page = Safety.page
    let texts = page.opening + page.closing + page.places.flatMap(\.lines).map(\.about)
    #expect(texts.contains { $0.dutch.contains(dutch) && $0.english.contains(english) })
  }

  @Test func dangerComesFirst() {
    #expect(Safety.page.opening.first?.dutch.contains("112") == true)
    #expect(Safety.page.opening.first?.english.contains("112") == true)
  }
}
