package import EgelCore

extension Decks {
  /// For when something has ended. Nobody is mentioned by name.
  package static let afterEnding: Deck = Deck(
    "after-ending", .endings,
    name: Bilingual(nl: "Nu het voorbij is", en: "Now that it's over"),
    about: Bilingual(
      nl: "Voor als er iets voorbij is. Er wordt niemand bij naam genoemd.",
      en: "For when something has ended. No one is mentioned by name."),
    [
      Question(
        "after-ending-who-stayed", .light, ["R25", "L3"], needs: [.ended],
        nl: "Wie bleef er in je leven toen het ophield?",
        en: "Who stayed in your life after it ended?"),
      Question(
        "after-ending-again", .light, ["R25"], needs: [.ended],
        nl: "Wat deed je sinds het einde voor het eerst weer?",
        en: "What have you done again for the first time since it ended?"),
      Question(
        "after-ending-not-yours", .light, ["R25"], needs: [.ended],
        nl: "Wat ligt er nog bij jou dat niet van jou is?",
        en: "What's lying around at your place that isn't yours?"),
      Question(
        "after-ending-song", .light, ["R25"], needs: [.ended],
        nl: "Welk liedje kun je nu even niet horen?",
        en: "Which song can't you listen to right now?"),
      Question(
        "after-ending-emptier-calmer", .middle, ["R25"], needs: [.ended],
        nl: "Wat is er leger geworden, en wat rustiger?",
        en: "What has got emptier, and what has got calmer?"),
      Question(
        "after-ending-missing-or-not", .middle, ["R25"], needs: [.ended],
        nl: "Wat mis je sinds het einde, en wat mis je niet?",
        en: "What do you miss since it ended, and what don't you miss?"),
      Question(
        "after-ending-people-say", .middle, ["R25", "M6"], needs: [.ended],
        nl: "Wat zeggen anderen erover dat niet klopt?",
        en: "What do people say about it that isn't true?"),
      Question(
        "after-ending-family", .middle, ["C14", "L3"], needs: [.ended],
        nl: "Wie uit de familie van je ex mis je?",
        en: "Who in your ex's family do you miss?"),
      Question(
        "after-ending-avoid", .middle, ["R25"], needs: [.ended],
        nl: "Waar kom je liever niet, omdat jullie elkaar daar kunnen tegenkomen?",
        en: "Where don't you go, in case you run into each other?"),
      Question(
        "after-ending-stayed-so-long", .heavy, ["L8"], needs: [.ended],
        nl: "Wat hield je daar, zolang het duurde?",
        en: "What kept you there for as long as it lasted?"),
      Question(
        "after-ending-untold", .heavy, ["L7"], needs: [.ended],
        nl: "Wat heb je aan niemand verteld over hoe het eindigde?",
        en: "What haven't you told anyone about how it ended?"),
    ])
}
