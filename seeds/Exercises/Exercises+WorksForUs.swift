import EgelCore

extension Exercises {
  /// A quiet look at one tie as it is.
  static let worksForUs = Exercise(
    "works-for-us", .middle, concepts: ["A4", "A2", "A5", "R33"],
    name: Bilingual(
      nl: "Werkt dit voor ons, zoals het nu is",
      en: "Does this work for us, the way it is now"),
    about: Bilingual(
      nl: """
        Een keer rustig kijken naar wat er is, zonder dat er iets uit hoeft te komen. De maat is \
        wat bij jullie past, niet wat bij anderen past.
        """,
      en: """
        A quiet look at what there is, without anything having to come of it. The measure is \
        what fits you, not what fits others.
        """),
    steps: [
      Bilingual(
        nl: "Beschrijf in je eigen woorden wat je nu met {person} hebt.",
        en: "Describe in your own words what you have with {person} now."),
      Bilingual(
        nl: "Wat daarvan is ooit uitgesproken, en wat is vanzelf zo geworden?",
        en: "Which parts were once said aloud, and which became so by themselves?"),
      Bilingual(
        nl: "Wat wringt er, en sinds wanneer?",
        en: "What chafes, and since when?"),
      Bilingual(
        nl: "Wat werkt er, en voor wie?",
        en: "What works, and for whom?"),
      Bilingual(
        nl: "Wat zocht je toen dit begon, en wat zoek je nu?",
        en: "What were you looking for when this began, and what now?"),
      Bilingual(
        nl: "Wat heb je {person} hierover horen zeggen, en wat heb je ingevuld?",
        en: "What have you heard {person} say about this, and what have you filled in?"),
      Bilingual(
        nl: "Wat wil je houden zoals het is?",
        en: "What do you want to keep as it is?"),
      Bilingual(
        nl: "Waar wil je het een keer over hebben, en waar liever niet over?",
        en: "What do you want to talk about some time, and what rather not?"),
      Bilingual(
        nl: "Als je dit over een halfjaar terugleest: waar wil je dan naar kijken?",
        en: "When you read this again in half a year: what do you want to look at then?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je één ding bewaren om tegen {person} te zeggen? Je kunt het later doen of loslaten.
        """,
      en: "Would you like to keep one thing to say to {person}? You can do it or let it go later."))
}
