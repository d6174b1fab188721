package import EgelCore

extension Decks {
  /// On the pictures and expectations you grew up with, and what you did with them.
  package static let scripts: Deck = Deck(
    "scripts", .meaning,
    name: Bilingual(nl: "Zoals het hoort", en: "How it is supposed to go"),
    about: Bilingual(
      nl: "Over beelden en verwachtingen waar je mee opgroeide, en wat je ermee deed.",
      en: "On the pictures and expectations you grew up with, and what you did with them."),
    [
      Question(
        "scripts-sentence", .middle, ["I1"],
        nl: "Welke zin over de liefde kreeg je als kind mee?",
        en: "What saying about love were you given as a child?"),
      Question(
        "scripts-house", .middle, ["I12", "N1"],
        nl: "Huis, tuin, kind, pensioen: wat daarvan wilde je zelf?",
        en: "House, garden, child, pension: which of these did you want yourself?"),
      Question(
        "scripts-one-or-several", .middle, ["I4", "H15"],
        nl: "Wat zoek je bij één mens, en wat bij verschillende?",
        en: "What do you look for in one person, and what in several?"),
      Question(
        "scripts-expected", .middle, ["I6"],
        nl: "Wat had je van deze jaren verwacht, en wat kwam ervoor in de plaats?",
        en: "What had you expected of these years, and what came instead?"),
      Question(
        "scripts-looked-at", .middle, ["I13", "I2"],
        nl: "Wanneer voelde je je bekeken om hoe je leeft, als saai of juist als vreemd?",
        en: "When did you feel looked at for the way you live, as dull or else as strange?"),
      Question(
        "scripts-word-love", .middle, ["H28"],
        nl: "Wat valt er voor jou onder het woord liefde, en wat niet?",
        en: "What comes under the word love for you, and what does not?"),
    ])
}
