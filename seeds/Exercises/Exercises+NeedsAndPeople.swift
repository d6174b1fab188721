import EgelCore

extension Exercises {
  /// Which need is met by whom, oneself included.
  static let needsAndPeople = Exercise(
    "needs-and-people", .light, concepts: ["H15", "H16", "H25", "N17", "R23"],
    name: Bilingual(
      nl: "Wie vervult welke behoefte",
      en: "Who meets which need"),
    about: Bilingual(
      nl: """
        Sommigen vinden bijna alles bij één mens, anderen bij velen of bij zichzelf. Je tekent \
        hoe het nu bij jou is. Een lege plek waar iemand stond, mag leeg blijven.
        """,
      en: """
        Some find nearly everything with one person, others with many or with themselves. You \
        map how it is for you now. An empty place where somebody stood may stay empty.
        """),
    steps: [
      Bilingual(
        nl: """
          Wat heb je van mensen nodig? Noem een stuk of zeven dingen: lachen, raad, stilte, een \
          arm, iemand die weet hoe je week was.
          """,
        en: """
          What do you need from people? Name some seven things: laughing, advice, silence, an \
          arm, somebody who knows how your week went.
          """),
      Bilingual(
        nl: "Zet bij elk wie er nu is. Jijzelf telt mee, een groep of een dier ook.",
        en: """
          Beside each, write who is there now. You count yourself; so does a group, or an \
          animal.
          """),
      Bilingual(
        nl: "Waar staat maar één naam?",
        en: "Where does only one name stand?"),
      Bilingual(
        nl: "Waar staan er meer dan je had gedacht?",
        en: "Where are there more than you had thought?"),
      Bilingual(
        nl: "Waar staat niemand, en hoe is dat?",
        en: "Where is there nobody, and how is that?"),
      Bilingual(
        nl: "Op wiens lijst zou jij staan, denk je, en waarvoor?",
        en: "Whose list would you be on, do you think, and for what?"),
      Bilingual(
        nl: "Bekijk het geheel. Wat mag zo blijven, en wat zou je willen verschuiven?",
        en: "Look at the whole. What may stay as it is, and what would you like to shift?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je één ding bewaren om tegen iemand op je kaart te zeggen? Het kan bij bewaren \
        blijven.
        """,
      en: """
        Would you like to keep one thing to say to somebody on your map? Keeping it \
        may be enough.
        """))
}
