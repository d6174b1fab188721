import EgelCore

extension Exercises {
  /// Where one stands in the stream of how things are done.
  static let riverOfNorms = Exercise(
    "river-of-norms", .middle, concepts: ["M4", "M5", "I14", "I1", "M8"],
    name: Bilingual(
      nl: "De rivier van hoe het hoort",
      en: "The river of how things are done"),
    about: Bilingual(
      nl: """
        Een beeld: hoe het hoort, stroomt als een rivier. Meedrijven kan fijn zijn, en \
        stilstaan kost soms al kracht. Je kijkt waar jij in het water staat.
        """,
      en: """
        A picture: the way things are done flows like a river. Drifting along can be lovely, \
        and even standing still can take strength. You look at where you are in the water.
        """),
    steps: [
      Bilingual(
        nl: "Welke zinnen over hoe het hoort tussen mensen dreven er langs toen je opgroeide?",
        en: """
          What sayings about how people are meant to live floated past when you were growing \
          up?
          """),
      Bilingual(
        nl: "Welke daarvan hoorde je onlangs weer?",
        en: "Which of those have you heard again recently?"),
      Bilingual(
        nl: "Waar drijf je graag mee?",
        en: "Where do you like to drift along?"),
      Bilingual(
        nl: "Waar ga je tegen de stroom in, en wat kost je dat?",
        en: "Where do you go against the current, and what does that cost you?"),
      Bilingual(
        nl: """
          Waar wringt het het meest: in jezelf, met wie je dichtbij hebt, met mensen eromheen, \
          bij papieren en loketten?
          """,
        en: """
          Where is the strain worst: in yourself, with those close to you, with people around \
          you, with forms and officials?
          """),
      Bilingual(
        nl: "Wie staat er naast je in het water?",
        en: "Who is standing next to you in the water?"),
      Bilingual(
        nl: "Waar is de oever, de plek waar je niets hoeft uit te leggen?",
        en: "Where is the bank, the place where you don't have to explain anything?"),
      Bilingual(
        nl: "Welke zin leg jij in de rivier, voor wie na je komt?",
        en: "What saying would you send down the river, for whoever comes after you?"),
    ],
    closing: Bilingual(
      nl: "Wil je iets bewaren om te zeggen tegen iemand naast je, of op de oever?",
      en: "Would you like to keep something to say to someone beside you, or on the bank?"))
}
