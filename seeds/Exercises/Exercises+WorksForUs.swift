import EgelCore

extension Exercises {
  /// A calm look at one relationship as it is.
  static let worksForUs = Exercise(
    "works-for-us", .middle, concepts: ["A4", "A2", "A5", "R33"],
    name: Bilingual(
      nl: "Werkt dit voor ons?",
      en: "Does this work for us?"),
    about: Bilingual(
      nl: """
        Je kijkt een keer rustig naar wat er is. Er hoeft niets uit te komen. Het gaat om wat \
        bij jullie past, niet om wat anderen doen.
        """,
      en: """
        You take a calm look at what you have. Nothing has to come of it. What counts is what \
        suits you, not what other people do.
        """),
    steps: [
      Bilingual(
        nl: "Beschrijf in je eigen woorden wat {person} en jij nu hebben.",
        en: "In your own words, what do you and {person} have now?"),
      Bilingual(
        nl: "Wat daarvan hebben jullie ooit uitgesproken?",
        en: "Which parts of it have you ever said out loud?"),
      Bilingual(
        nl: "Wat wringt er, en sinds wanneer?",
        en: "What bothers you, and since when?"),
      Bilingual(
        nl: "Wat werkt er, en voor wie?",
        en: "What works, and who for?"),
      Bilingual(
        nl: "Wat zocht je toen dit begon, en wat zoek je nu?",
        en: "What were you looking for when this began, and what now?"),
      Bilingual(
        nl: "Wat weet je van {person} zelf, en wat vul je in?",
        en: "What has {person} told you, and what are you filling in?"),
      Bilingual(
        nl: "Wat wil je houden zoals het is?",
        en: "What do you want to keep as it is?"),
      Bilingual(
        nl: "Waarover wil je het een keer hebben?",
        en: "What do you want to talk about some time?"),
      Bilingual(
        nl: "Wat wil je over een halfjaar weten, als je dit terugleest?",
        en: "What will you want to know when you read this again in six months?"),
    ],
    closing: Bilingual(
      nl: "Wil je één ding bewaren om met {person} te bespreken?",
      en: "Would you like to keep one thing to bring up with {person}?"))
}
