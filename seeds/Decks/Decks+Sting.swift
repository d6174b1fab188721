package import EgelCore

extension Decks {
  /// The parts of jealousy, with lovers and with others.
  package static let sting: Deck = Deck(
    "sting", .compersion,
    name: Bilingual(nl: "De steek", en: "The sting"),
    about: Bilingual(
      nl: """
        Wat er in jaloezie kan zitten: twijfel, verdriet, tekort, afgunst. Bij geliefden en bij \
        anderen.
        """,
      en: "What jealousy can hold: doubt, sorrow, shortage, envy. With lovers and with others."),
    [
      Question(
        "sting-this-week", .middle, ["C8"],
        nl: "Wat stak er deze week, groot of klein?",
        en: "What stung this week, large or small?"),
      Question(
        "sting-parts", .middle, ["C8"],
        nl: """
          Wat zat er in een steek van onlangs: twijfel aan jezelf, aan de band, verdriet, tekort, \
          afgunst?
          """,
        en: "What was in a recent sting: doubt of yourself, of the bond, sorrow, shortage, envy?"),
      Question(
        "sting-likeness", .middle, ["C12"], needs: [.openTie],
        nl: """
          Wat {partner} elders heeft: waarin lijkt het op wat jullie samen hebben, en wat doet \
          dat met je?
          """,
        en: """
          What {partner} has elsewhere: how is it like what you have together, and what does \
          that do to you?
          """),
      Question(
        "sting-envy", .middle, ["C8"],
        nl: "Wat heeft iemand anders dat jij ook zou willen?",
        en: "What does somebody else have that you would like too?"),
      Question(
        "sting-heard-or-not", .middle, ["C16", "A6"],
        nl: "Wat steekt meer: wat je hoort, of wat je niet hoort?",
        en: "What stings more, what you are told or what you are not told?"),
      Question(
        "sting-ask", .middle, ["C8", "E14"],
        nl: "Als wat jou steekt iets kon vragen: wat zou het zijn, en aan wie?",
        en: "If what stings you could ask for something, what would it be, and of whom?"),
      Question(
        "sting-about-yourself", .heavy, ["C8", "C17"],
        nl: "Wat denk je over jezelf op een moment dat je jaloers bent?",
        en: "What do you think of yourself when you are jealous?"),
      Question(
        "sting-no-sting", .light, ["C3", "C8"],
        nl: "Wat steekt jou niet, terwijl anderen dat wel zouden verwachten?",
        en: "What does not sting you, though others might expect it to?"),
    ])
}
