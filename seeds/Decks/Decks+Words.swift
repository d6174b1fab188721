package import EgelCore

extension Decks {
  /// Faithful, committed, exclusive, a good tie: what you mean by them.
  package static let words: Deck = Deck(
    "words", .meaning,
    name: Bilingual(
      nl: "Woorden",
      en: "Words"),
    about: Bilingual(
      nl: "Trouw, verbonden, alleen met elkaar, een goede band: wat jij ermee bedoelt.",
      en: "Faithful, committed, exclusive, a good tie: what you mean by them."),
    [
      Question(
        "words-faithful", .middle, ["A14", "I20"],
        nl: "Wat betekent trouw zijn voor jou, tegenover wie dan ook?",
        en: "What does being faithful mean to you, towards anybody at all?"),
      Question(
        "words-committed", .middle, ["A7", "I20"],
        nl: "Waartoe heb je je verbonden tegenover {person}, met of zonder woorden?",
        en: "What have you committed yourself to with {person}, in words or without?"),
      Question(
        "words-one-only", .middle, ["A1", "I20"],
        nl: "Is er iets wat je met één iemand deelt en met niemand anders?",
        en: "Is there something you share with one person and nobody else?"),
      Question(
        "words-word-love", .middle, ["H28"],
        nl: "Wat valt er voor jou onder het woord liefde, en wat niet?",
        en: "What falls under the word love for you, and what doesn't?"),
      Question(
        "words-missing-word", .light, ["N8", "N9"],
        nl: "Voor welke band in je leven ontbreekt een woord?",
        en: "Which tie in your life lacks a word?"),
    ])
}
