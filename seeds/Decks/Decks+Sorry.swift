package import EgelCore

extension Decks {
  /// Apologies: those one owes, those that got through, and those one does not owe.
  package static let sorry: Deck = Deck(
    "sorry", .conflict,
    name: Bilingual(
      nl: "Sorry zeggen",
      en: "Saying sorry"),
    about: Bilingual(
      nl: """
        Wat je nog wilt zeggen, wat je goeddeed om te horen, en wanneer het niet \
        hoeft.
        """,
      en: """
        What you still want to say, what it was good to hear, and when no one owes it.
        """),
    [
      Question(
        "sorry-best", .light, ["E17"],
        nl: "Wat was de mooiste sorry die je ooit kreeg?",
        en: "What's the best apology anyone ever made to you?"),
      Question(
        "sorry-but", .light, ["B3", "E17"],
        nl: "Wanneer zei je voor het laatst 'sorry, maar'?",
        en: "When did you last say 'sorry, but'?"),
      Question(
        "sorry-not-my-doing", .light, ["E25", "K5"],
        nl: "Waar zeg je sorry voor terwijl je er niets aan kunt doen?",
        en: "What do you say sorry for when it isn't your fault?"),
      Question(
        "sorry-to-a-child", .light, ["E17", "L12"], needs: [.children],
        nl: "Wanneer zei je voor het laatst sorry tegen een kind?",
        en: "When did you last say sorry to one of your children?"),
      Question(
        "sorry-made-worse", .middle, ["E17", "E24"],
        nl: "Welke sorry maakte het alleen maar erger?",
        en: "Which apology only made things worse?"),
      Question(
        "sorry-owed", .middle, ["E24", "E17"], needs: [.safeRelationship], unless: [.bereaved],
        nl: "Wie heeft er nog een sorry van je tegoed?",
        en: "Who do you owe an apology?"),
      Question(
        "sorry-even-now", .middle, ["E17", "E18"], needs: [.safeRelationship],
        nl: "Waarvoor zou je alsnog sorry willen zeggen tegen {person}?",
        en: "What would you like to say sorry to {person} for, even now?"),
      Question(
        "sorry-not-going-to", .middle, ["V3"],
        nl: "Waar ga jij geen sorry voor zeggen?",
        en: "What are you not going to apologise for?"),
      Question(
        "sorry-hoped-for", .heavy, ["E23", "E24"], unless: [.bereaved],
        nl: "Van wie had je graag nog een sorry gehoord?",
        en: "Whose apology would you have liked to hear?"),
    ])
}
