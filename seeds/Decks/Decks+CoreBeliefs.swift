package import EgelCore

extension Decks {
  /// What somebody believes of their own worth and of other people.
  package static let coreBeliefs: Deck = Deck(
    "core-beliefs", .attachment,
    name: Bilingual(nl: "Zinnen die je meedraagt", en: "Sentences you carry"),
    about: Bilingual(
      nl: "Wat je gelooft over jezelf en over anderen, wat ervoor spreekt en wat ertegen.",
      en: "What you believe about yourself and about others, what speaks for it and what against."),
    [
      Question(
        "core-beliefs-really-know", .middle, ["H4"],
        nl: "Maak af: wie mij echt leert kennen ...",
        en: "Finish the sentence: whoever truly gets to know me ..."),
      Question(
        "core-beliefs-comes-down", .middle, ["H4"],
        nl: "Maak af: als het erop aankomt, zijn mensen ...",
        en: "Finish the sentence: when it comes down to it, people are ..."),
      Question(
        "core-beliefs-fits", .middle, ["H4"],
        nl: """
          Welke zin over jezelf draag je al lang mee, en wat gebeurde er onlangs dat erbij past?
          """,
        en: """
          Which sentence about yourself have you long carried, and what happened lately that fits \
          it?
          """),
      Question(
        "core-beliefs-does-not-fit", .middle, ["H4", "I16"],
        nl: "Wat gebeurde er onlangs dat niet klopt met het strengste wat je over jezelf denkt?",
        en: "What happened lately that does not fit the harshest thing you think of yourself?"),
      Question(
        "core-beliefs-how-far", .heavy, ["H4", "H18"],
        nl: "Van wie leerde je hoe ver je op mensen kunt bouwen?",
        en: "From whom did you learn how far people can be relied on?"),
      Question(
        "core-beliefs-two-sentences", .heavy, ["H4", "H19"],
        nl: """
          Schrijf één zin over jouw waarde en één over hoe betrouwbaar anderen zijn. Wat zie je \
          staan?
          """,
        en: """
          Write one sentence about your worth and one about how reliable others are. What do you \
          see?
          """),
      Question(
        "core-beliefs-protected", .middle, ["I16", "H19"],
        nl: "Welk wantrouwen heeft jou ooit goed beschermd?",
        en: "Which distrust once protected you well?"),
      Question(
        "core-beliefs-used-to-think", .light, ["H19", "I15"],
        nl: "Wat dacht je vijf jaar geleden over mensen en nu niet meer?",
        en: "What did you think about people five years ago that you no longer think?"),
    ])
}
