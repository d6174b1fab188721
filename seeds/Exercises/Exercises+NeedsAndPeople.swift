import EgelCore

extension Exercises {
  /// Who meets which need, oneself included.
  static let needsAndPeople = Exercise(
    "needs-and-people", .light, concepts: ["H15", "H16", "H25", "N17", "R23"],
    name: Bilingual(
      nl: "Bij wie je waarvoor terechtkunt",
      en: "Who you go to for what"),
    about: Bilingual(
      nl: """
        De een vindt bijna alles bij één mens, de ander bij veel mensen of bij zichzelf. Je \
        brengt in kaart hoe dat nu bij jou is. De plek van iemand die je mist, mag leeg \
        blijven.
        """,
      en: """
        Some people find nearly everything with one person, others with many, or on their own. \
        You map out how it is for you now. The place of someone you miss can stay empty.
        """),
    steps: [
      Bilingual(
        nl: """
          Wat heb je van mensen nodig? Noem zes of zeven dingen: lachen, raad, stilte, een \
          arm, iemand die weet hoe je week was.
          """,
        en: """
          What do you need from people? Name six or seven things: a laugh, advice, quiet, an \
          arm around you, someone who knows how your week was.
          """),
      Bilingual(
        nl: "Schrijf bij elk wie er nu is. Jijzelf telt mee, een groep of een huisdier ook.",
        en: "Next to each, write who is there now. You count, and so does a group or a pet."),
      Bilingual(
        nl: "Waar staat maar één naam?",
        en: "Where is there only one name?"),
      Bilingual(
        nl: "Waar staan er meer dan je dacht?",
        en: "Where are there more than you thought?"),
      Bilingual(
        nl: "Waar staat nu niemand?",
        en: "Where is there no one now?"),
      Bilingual(
        nl: "Op wiens lijst sta jij, denk je?",
        en: "Whose list are you on, do you think?"),
      Bilingual(
        nl: "Bekijk het geheel. Wat zou je als eerste veranderen, als je dat al wilt?",
        en: "Look at the whole. What would you change first, if anything?"),
    ],
    closing: Bilingual(
      nl: "Wil je iets bewaren om te zeggen tegen iemand op je lijst?",
      en: "Would you like to keep something to say to someone on your list?"))
}
