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
        nl: "Hoe is het voor jou als de seks middelmatig is?",
        en: "What is it like for you when the sex is middling?"),
      Question(
        "good-enough-everyday", .light, ["S10", "D15"], needs: [.desire],
        nl: "Waar zat deze week iets teders in iets alledaags?",
        en: "Where was there something tender in something everyday this week?"),
      Question(
        "good-enough-effort", .light, ["S12", "S11"], needs: [.desire],
        nl: "Waar wil jij moeite voor doen als het om intimiteit gaat, en waarvoor niet?",
        en: """
          Where intimacy is concerned, what are you willing to make an effort for, and what not?
          """),
      Question(
        "good-enough-not-working", .light, ["D12", "S11"], needs: [.sex],
        nl: "Als seks niet lukt: wat maakt het weer licht?",
        en: "When sex does not work out, what makes things light again?"),
    ])
}
