package import EgelCore

extension Decks {
  /// For when something has ended. Nobody is mentioned by name.
  package static let afterEnding: Deck = Deck(
    "after-ending", .endings,
    name: Bilingual(nl: "Na een einde", en: "After an ending"),
    about: Bilingual(
      nl: "Voor als er iets is opgehouden. Er wordt niemand bij naam genoemd.",
      en: "For when something has ended. Nobody is mentioned by name."),
    [
      Question(
        "after-ending-emptier-calmer", .middle, ["R25"], needs: [.ended],
        nl: "Wat is er leger geworden, en wat rustiger?",
        en: "What has become emptier, and what calmer?"),
      Question(
        "after-ending-missing-or-not", .middle, ["R25"], needs: [.ended],
        nl: "Wat mis je sinds het einde, en wat mis je niet?",
        en: "What have you missed since the end, and what not?"),
      Question(
        "after-ending-who-stayed", .light, ["R25", "L3"], needs: [.ended],
        nl: "Wie bleef er in je leven toen er iets ophield?",
        en: "Who stayed in your life when something came to an end?"),
      Question(
        "after-ending-stayed-so-long", .heavy, ["L8"], needs: [.ended],
        nl: "Wat hield je daar, zolang het duurde?",
        en: "What held you there, for as long as it lasted?"),
      Question(
        "after-ending-untold", .heavy, ["L7"], needs: [.ended],
        nl: "Wat heb je aan niemand verteld over hoe het eindigde?",
        en: "What have you told nobody about how it ended?"),
      Question(
        "after-ending-again", .light, ["R25"], needs: [.ended],
        nl: "Wat deed je sinds het einde voor het eerst weer?",
        en: "What have you done again for the first time since the end?"),
    ])
}
