package import EgelCore

extension Decks {
  /// Light questions to begin with, for anyone at all.
  package static let openingWeek: Deck = Deck(
    "opening-week", .beginnings,
    name: Bilingual(nl: "De eerste week", en: "The first week"),
    about: Bilingual(
      nl: "Lichte vragen om mee te beginnen, voor iedereen.",
      en: "Easy questions to start with, for anyone."),
    [
      Question(
        "opening-week-crossed-mind", .light, ["N17", "H13"],
        nl: "Aan wie dacht je vandaag, al was het maar even?",
        en: "Who crossed your mind today, if only for a moment?"),
      Question(
        "opening-week-being-yourself", .light, ["V7"],
        nl: "Bij wie was je deze week het meest jezelf?",
        en: "Who were you most yourself with this week?"),
      Question(
        "opening-week-company-or-quiet", .light, ["V1", "V2"],
        nl: "Had je vandaag zin in gezelschap, of in rust?",
        en: "Did you want company today, or quiet?"),
      Question(
        "opening-week-last-message", .light, ["N17", "D2"],
        nl: "Waar ging het laatste berichtje over dat je iemand stuurde?",
        en: "What was the last message you sent someone about?"),
      Question(
        "opening-week-small-kindness", .light, ["D11", "B8"],
        nl: "Welk lief gebaar zag of kreeg je deze week, of maakte je zelf?",
        en: "What small kindness did you see, give or receive this week?"),
      Question(
        "opening-week-read-back", .light, ["T1", "P16"],
        nl: "Wat van deze week wil je over een jaar nog weten?",
        en: "What from this week do you want to remember a year from now?"),
    ])
}
