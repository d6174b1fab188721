package import EgelCore

extension Decks {
  /// What somebody believes of their own worth and of other people.
  package static let coreBeliefs: Deck = Deck(
    "core-beliefs", .attachment,
    name: Bilingual(nl: "Zinnen die je meedraagt", en: "Sentences you carry"),
    about: Bilingual(
      nl: "Wat je gelooft over jezelf en over anderen, wat ervoor pleit en wat ertegen.",
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
        "core-beliefs-does-not-fit", .middle, ["H4", "I16"],
        nl: "Wat gebeurde er onlangs dat niet klopt met het strengste wat je over jezelf denkt?",
        en: "What happened lately that does not fit the harshest thing you think of yourself?"),
      Question(
        "core-beliefs-how-far", .heavy, ["H4", "H18"],
        nl: "Van wie leerde je hoe ver je op mensen kunt bouwen?",
        en: "From whom did you learn how far people can be relied on?"),
      Question(
        "core-beliefs-protected", .middle, ["I16", "H19"],
        nl: "Welk wantrouwen heeft jou ooit goed beschermd?",
        en: "Which distrust once protected you well?"),
    ])
}
