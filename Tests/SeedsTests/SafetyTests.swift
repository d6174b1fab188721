import EgelCore
import EgelQuestions
import Testing

struct SafetyTests {
  private static let places = Safety.page.places(from: nil)

  @Test func numbersStandAsTheyWereChecked() {
    #expect(
      Self.places.map { $0.lines.map { "\($0.name): \($0.number)" } } == [
        [
          "112: 112",
          "Veilig Thuis: 0800-2000",
          "113 Zelfmoordpreventie: 113 / 0800-0113",
          "Centrum Seksueel Geweld: 0800-0188",
          "MIND Korrelatie: mindkorrelatie.nl",
          "De Luisterlijn: 088-0767000",
        ],
        [
          "112: 112",
          "Politie / Police: 101",
          "1712: 1712",
          "Zelfmoordlijn: 1813",
          "Tele-Onthaal: 106",
          "Awel: 102",
          "Lumi: 0800 99 533",
        ],
        [
          "999: 999",
          "National Domestic Abuse Helpline: 0808 2000 247",
          "Scotland's Domestic Abuse Helpline: 0800 027 1234",
          "Men's Advice Line: 0808 801 0327",
          "Galop: 0800 999 5428",
          "Respect Phoneline: 0808 802 4040",
          "Samaritans: 116 123",
        ],
        [
          "112 / 999: 112 / 999",
          "Women's Aid: 1800 341 900",
          "Male Advice Line: 1800 816 588",
          "National Rape Crisis Helpline: 1800 77 88 88",
          "MOVE Ireland: moveireland.ie",
          "Samaritans: 116 123",
        ],
        [
          "911: 911",
          "National Domestic Violence Hotline: 800-799-7233",
          "988 Lifeline: 988",
          "RAINN: 800-656-4673",
          "The Network/La Red: 800-832-1901",
        ],
        [
          "911: 911",
          "9-8-8: 9-8-8",
          "ShelterSafe: sheltersafe.ca",
          "Department of Justice: justice.gc.ca",
          "Kids Help Phone: 1-800-668-6868",
        ],
        [
          "000: 000",
          "1800RESPECT: 1800 737 732",
          "Men's Referral Service: 1300 766 491",
          "Lifeline: 13 11 14",
          "QLife: 1800 184 527",
          "Kids Helpline: 1800 55 1800",
        ],
        [
          "112: 112",
          "Hilfetelefon Gewalt gegen Frauen: 116 016",
          "Hilfetelefon Gewalt an Männern: 0800 123 9900",
          "BAG Täterarbeit: bag-taeterarbeit.de",
          "TelefonSeelsorge: 116 123",
          "Nummer gegen Kummer: 116 111",
        ],
        [
          "112: 112",
          "116 016: 116 016",
          "116 111: 116 111",
          "116 123: 116 123",
        ],
      ])
  }

  @Test func saysWhenItWasChecked() {
    #expect(Safety.page.checked == Day(year: 2026, month: 12, day: 1))
  }

  @Test func wordingHoldsInBothLanguages() {
    let texts = Safety.page.opening(in: nil) + Safety.page.closing + Self.places.map(\.name)
    for text in texts {
      Wording.check(text)
    }
    for text in Self.places.flatMap(\.lines).map(\.about) {
      // A line says who it is for, and some are for women or for men only.
      #expect(Wording.faults(in: text).allSatisfy { $0 == "assumes a gender" }, "\(text)")
    }
  }

  @Test(arguments: [
    ("NL", "Nederland", "112"), ("BE", "Vlaanderen", "112"), ("GB", "Verenigd Koninkrijk", "999"),
    ("IE", "Ierland", "112"), ("US", "Verenigde Staten", "911"), ("CA", "Canada", "911"),
    ("AU", "Australië", "000"), ("DE", "Duitsland", "112"), ("FR", "Europese Unie", "112"),
    ("JP", "Nederland", "112"),
  ])
  func theCountryComesFirst(_ country: String, _ name: String, _ number: String) {
    let found = Safety.page.places(from: country)
    #expect(found.first?.name.dutch == name)
    #expect(found.count == Self.places.count && Set(found) == Set(Self.places))
    let opening = Safety.page.opening(in: country).first
    #expect(opening?.dutch.hasSuffix("Bel \(number).") == true)
    #expect(opening?.english.hasSuffix("Call \(number).") == true)
  }

  @Test func inTheUnionItsOwnNumbersComeSecond() {
    #expect(
      Safety.page.places(from: "BE").prefix(2).map(\.name.english) == [
        "Flanders", "European Union",
      ])
  }

  @Test(arguments: [
    ("bang bent zelf iemand pijn te doen", "afraid of hurting someone"),
    ("belgeheugen", "log of your phone"),
    ("Nummers kunnen veranderd zijn", "Numbers may have changed"),
    ("huisarts", "your doctor"),
    ("geen noodnummer", "not an emergency line"),
    ("plaatselijke noodnummer", "local emergency number"),
  ])
  func says(_ dutch: String, _ english: String) {
    let page = Safety.page
    let texts = page.opening(in: nil) + page.closing + Self.places.flatMap(\.lines).map(\.about)
    #expect(texts.contains { $0.dutch.contains(dutch) && $0.english.contains(english) })
  }

  @Test func dangerComesFirst() {
    #expect(Safety.page.opening(in: nil).first?.dutch.contains("112") == true)
    #expect(Safety.page.opening(in: nil).first?.english.contains("112") == true)
  }
}
