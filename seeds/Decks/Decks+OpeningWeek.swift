package import EgelCore

extension Decks {
  /// Light questions to begin with, for anybody at all.
  package static let openingWeek: Deck = Deck(
    "opening-week", .beginnings,
    name: Bilingual(nl: "De eerste week", en: "The first week"),
    about: Bilingual(
      nl: "Lichte vragen om mee te beginnen, voor wie dan ook.",
      en: "Light questions to begin with, for anybody at all."),
    [
      Question(
        "opening-week-crossed-mind", .light, ["N17", "H13"],
        nl: "Wie kwam er vandaag in je gedachten, al was het maar even?",
        en: "Who crossed your mind today, if only for a moment?"),
      Question(
        "opening-week-being-yourself", .light, ["V7"],
        nl: "Bij wie of waar kon je deze week jezelf zijn?",
        en: "With whom, or where, could you be yourself this week?"),
      Question(
        "opening-week-company-or-quiet", .light, ["V1", "V2"],
        nl: "Had je vandaag liever gezelschap of liever rust?",
        en: "Did you want company today, or quiet?"),
      Question(
        "opening-week-small-kindness", .light, ["D11", "B8"],
        nl: "Welke kleine vriendelijkheid zag, gaf of kreeg je deze week?",
        en: "What small kindness did you see, give or receive this week?"),
      Question(
        "opening-week-nowhere-else", .light, ["X8", "M2"],
        nl: "Wat mag hier staan dat nergens anders een plek heeft?",
        en: "What may be written here that has no place anywhere else?"),
      Question(
        "opening-week-read-back", .light, ["T1", "P16"],
        nl: "Wat zou je later willen teruglezen over deze week?",
        en: "What would you like to read back, later on, about this week?"),
    ])
}
