package import EgelCore

extension Decks {
  /// For whoever left. Nobody is mentioned by name.
  package static let leaving: Deck = Deck(
    "leaving", .endings,
    name: Bilingual(nl: "Als jij wegging", en: "If you were the one who left"),
    about: Bilingual(
      nl: "Voor wie zelf wegging: hoe, waarmee, en wat je nu zou zeggen.",
      en: "For whoever ended it: how you left, what you took, and what you'd say now."),
    [
      Question(
        "leaving-first-to-hear", .light, ["L7", "M3"], needs: [.ended],
        nl: "Wie hoorde als eerste dat je zou weggaan?",
        en: "Who was the first to hear that you were leaving?"),
      Question(
        "leaving-took-along", .light, ["L7"], needs: [.ended],
        nl: "Wat nam je mee toen je wegging?",
        en: "What did you take with you when you left?"),
      Question(
        "leaving-first-night", .middle, ["L7"], needs: [.ended],
        nl: "Waar sliep je de eerste nacht?",
        en: "Where did you sleep the first night?"),
      Question(
        "leaving-knew", .middle, ["L7"], needs: [.ended],
        nl: "Wanneer wist je voor het eerst dat je zou weggaan?",
        en: "When did you first know that you would leave?"),
      Question(
        "leaving-last-straw", .middle, ["L7"], needs: [.ended],
        nl: "Wat was de druppel?",
        en: "What was the last straw?"),
      Question(
        "leaving-nearly-stayed", .middle, ["L8"], needs: [.ended],
        nl: "Waardoor was je bijna gebleven?",
        en: "What nearly made you stay?"),
      Question(
        "leaving-relief", .middle, ["L7"], needs: [.ended],
        nl: "Wanneer voelde je je voor het eerst opgelucht?",
        en: "When did you first feel relieved?"),
      Question(
        "leaving-sad-too", .middle, ["L7", "R25"], needs: [.ended],
        nl: "Waar was je verdrietig om, al wilde je zelf weg?",
        en: "What were you sad about, even though you wanted to go?"),
      Question(
        "leaving-how-told", .heavy, ["L7"], needs: [.ended],
        nl: "Hoe heb je verteld dat je wegging?",
        en: "How did you tell them you were leaving?"),
      Question(
        "leaving-held-against", .heavy, ["L7", "M6"], needs: [.ended],
        nl: "Wat nemen mensen je kwalijk?",
        en: "What do people hold against you for leaving?"),
      Question(
        "leaving-say-now", .heavy, ["L7"], needs: [.ended],
        nl: "Wat zou je nu zeggen dat toen niet lukte?",
        en: "What would you say now that you couldn't say then?"),
    ])
}
