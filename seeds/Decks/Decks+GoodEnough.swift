package import EgelCore

extension Decks {
  /// Sex and love that need not be special.
  package static let goodEnough: Deck = Deck(
    "good-enough", .desire,
    name: Bilingual(nl: "Goed genoeg", en: "Good enough"),
    about: Bilingual(
      nl: "Seks en liefde op doordeweekse dagen: wisselend, onaf, soms grappig.",
      en: "Sex and love on weekdays: uneven, unfinished, sometimes funny."),
    [
      Question(
        "good-enough-fine", .light, ["S11", "S34"], needs: [.sex],
        nl: "Wanneer was de seks middelmatig, en was dat prima?",
        en: "When was the sex middling, and was that fine with you?"),
      Question(
        "good-enough-everyday", .light, ["S10", "D15"], needs: [.desire],
        nl: "Waar zat deze week iets teders in iets alledaags?",
        en: "Where was there something tender in something everyday this week?"),
      Question(
        "good-enough-expectation", .middle, ["S11", "I6"], needs: [.sex],
        nl: "Welke verwachting over seks heb je onderweg losgelaten, en welke houd je graag vast?",
        en: """
          Which expectation about sex have you let go along the way, and which do you like to \
          keep?
          """),
      Question(
        "good-enough-effort", .light, ["S12", "S11"], needs: [.desire],
        nl: "Waar wil jij moeite voor doen als het om intimiteit gaat, en waarvoor niet?",
        en: """
          Where intimacy is concerned, what are you willing to make an effort for, and what not?
          """),
      Question(
        "good-enough-laughter", .light, ["D5", "S34"], needs: [.desire],
        nl: "Wanneer schoot je in de lach op een intiem moment?",
        en: "When did you burst out laughing at an intimate moment?"),
      Question(
        "good-enough-not-working", .light, ["D12", "S11"], needs: [.sex],
        nl: "Als seks niet lukt: wat maakt het weer licht?",
        en: "When sex does not work out, what makes it light again?"),
      Question(
        "good-enough-no-topic", .middle, ["S32"], needs: [.sex],
        nl: "Hoe is het als seks een tijdje geen onderwerp van gesprek is?",
        en: "What is it like when sex is not talked about for a while?"),
    ])
}
