package import EgelCore

extension Decks {
  /// How to let a tie wither like an expert, for a smile.
  package static let mirrorRules: Deck = Deck(
    "mirror-rules", .goodThings,
    name: Bilingual(
      nl: "Met een knipoog",
      en: "Tongue in cheek"),
    about: Bilingual(
      nl: "Hoe je een band vakkundig laat verdorren, om er even om te lachen.",
      en: "How to let a tie wither like an expert, for a smile."),
    [
      Question(
        "mirror-rules-present-absent", .light, ["D6", "D2"],
        nl: "Met een knipoog: hoe was je er deze week het knapst niet bij, terwijl je er wel zat?",
        en: """
          Tongue in cheek: how did you best manage to be absent this week while sitting right \
          there?
          """),
      Question(
        "mirror-rules-chapter", .light, ["D6"],
        nl: """
          Je schrijft een handleiding om een vriendschap te laten verdorren. Hoe heet jouw \
          hoofdstuk?
          """,
        en: """
          You are writing a manual for letting a friendship wither. What is your chapter called?
          """),
      Question(
        "mirror-rules-feeble-joke", .light, ["D6", "D5"],
        needs: [.safeTie],
        nl: "Om welke flauwe grap van {person} probeer je niet te lachen, en lukt dat?",
        en: "At which feeble joke from {person} do you try not to laugh, and does it work?"),
    ])
}
