package import EgelCore

extension Decks {
  /// What people believe of their own worth and of others.
  package static let coreBeliefs: Deck = Deck(
    "core-beliefs", .attachment,
    name: Bilingual(nl: "Wat je over jezelf gelooft", en: "What you believe about yourself"),
    about: Bilingual(
      nl: "Wat je gelooft over jezelf en over anderen, en waar je dat vandaan hebt.",
      en: "What you believe about yourself and others, and where you got it from."),
    [
      Question(
        "core-beliefs-compliment", .middle, ["H4", "I16"],
        nl: "Welk compliment geloof je niet zo snel?",
        en: "Which compliment do you find hard to believe?"),
      Question(
        "core-beliefs-comes-down", .middle, ["H4"],
        nl: "Maak de zin af: als het erop aankomt, zijn mensen ...",
        en: "Finish the sentence: when it comes down to it, people are ..."),
      Question(
        "core-beliefs-does-not-fit", .middle, ["H4", "I16"],
        nl: "Wat dacht je over jezelf dat onlangs niet bleek te kloppen?",
        en: "What did you believe about yourself that turned out wrong lately?"),
      Question(
        "core-beliefs-protected", .heavy, ["I16", "H19"],
        nl: "Wanneer was het maar goed dat je iemand niet vertrouwde?",
        en: "When was it a good thing that you didn't trust someone?"),
      Question(
        "core-beliefs-really-know", .heavy, ["H4"],
        nl: "Maak de zin af: wie me echt leert kennen ...",
        en: "Finish the sentence: anyone who really gets to know me ..."),
      Question(
        "core-beliefs-how-far", .heavy, ["H4", "H18"],
        nl: "Van wie leerde je of je mensen kunt vertrouwen?",
        en: "Who taught you how far you can trust people?"),
      Question(
        "core-beliefs-too-much", .heavy, ["C17", "H4"],
        nl: "Waar ben je banger voor: dat mensen je te veel vinden, of niet genoeg?",
        en: "Which scares you more: being too much, or not enough?"),
    ])
}
