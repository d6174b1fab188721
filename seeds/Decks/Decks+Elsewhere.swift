package import EgelCore

extension Decks {
  /// The hours while somebody is with another.
  package static let elsewhere: Deck = Deck(
    "elsewhere", .network,
    name: Bilingual(nl: "Terwijl iemand elders is", en: "While somebody is elsewhere"),
    about: Bilingual(
      nl: """
        Over de uren waarin iemand van wie je houdt bij een ander is, en de tijd die van jou is.
        """,
      en: "On the hours when somebody you love is with another, and on time of your own."),
    [
      Question(
        "elsewhere-evening", .light, ["H21", "C7"], needs: [.openTie],
        nl: "Hoe zag jouw avond eruit toen {partner} bij iemand anders was?",
        en: "What was your evening like when {partner} was with somebody else?"),
      Question(
        "elsewhere-hardest-hour", .heavy, ["C10", "P13"], needs: [.openTie],
        nl: "Als {partner} bij een ander is: welk uur weegt het zwaarst?",
        en: "When {partner} is with another, which hour weighs most?"),
      Question(
        "elsewhere-message", .light, ["H21", "A6"], needs: [.openTie],
        nl: "Een berichtje of stilte terwijl {partner} elders is: wat is voor jou prettig?",
        en: "A message or silence while {partner} is elsewhere: which suits you better?"),
      Question(
        "elsewhere-first-hour", .middle, ["H22", "C6"], needs: [.openTie],
        nl: "Wat heb je nodig in het eerste uur dat je {partner} weer ziet?",
        en: "What do you need in the first hour when you see {partner} again?"),
      Question(
        "elsewhere-image", .heavy, ["C17", "C8"], needs: [.openTie],
        nl: "Welk beeld komt er telkens terug als {partner} bij een ander is?",
        en: "Which image keeps coming back when {partner} is with another?"),
      Question(
        "elsewhere-pleasant", .light, ["V1", "C5"], needs: [.openTie],
        nl: "Wat is er prettig aan een avond dat {partner} elders is?",
        en: "What is pleasant about an evening when {partner} is elsewhere?"),
    ])
}
