package import EgelCore

extension Decks {
  /// After a quarrel: who makes the first move, what helps, and what still hurts.
  package static let repair: Deck = Deck(
    "repair", .conflict,
    name: Bilingual(
      nl: "Het weer goedmaken",
      en: "Making up"),
    about: Bilingual(
      nl: "Na een ruzie: wie de eerste stap zet, wat helpt, en wat pijn blijft doen.",
      en: "After a quarrel: who makes the first move, what helps, and what still hurts."),
    [
      Question(
        "repair-which-sorry", .light, ["E17"],
        nl: "Hoe moet iemand sorry zeggen, wil jij het geloven?",
        en: "What sort of sorry gets through to you?"),
      Question(
        "repair-first-move", .light, ["E17", "E18"], unless: [.bereaved],
        nl: "Wie zette na de laatste ruzie tussen jou en {person} de eerste stap?",
        en: "After your last quarrel, who made the first move, you or {person}?"),
      Question(
        "repair-without-words", .light, ["E17"],
        nl: "Hoe laat je zonder woorden merken dat je niet meer boos bent?",
        en: "How do you show you're not angry any more, without saying it?"),
      Question(
        "repair-it-is-fine", .middle, ["E17", "E20"],
        nl: "Wanneer zei je 'het is al goed' terwijl het nog niet goed was?",
        en: "When did you say 'it's fine' before it was?"),
      Question(
        "repair-way-back", .middle, ["E17"], needs: [.safeRelationship],
        nl: "Wat brengt jou en {person} weer aan de praat als het stroef loopt?",
        en: "After a bad patch, what gets you and {person} talking again?"),
      Question(
        "repair-how-taken", .middle, ["E17", "E18"], unless: [.bereaved],
        nl: "Toen je het de laatste keer wilde goedmaken, hoe reageerde {person}?",
        en: "The last time you tried to make up, how did {person} take it?"),
      Question(
        "repair-other-telling", .middle, ["E19"], needs: [.safeRelationship], unless: [.bereaved],
        nl: "Hoe zou {person} jullie laatste ruzie navertellen?",
        en: "How would {person} tell the story of your last quarrel?"),
      Question(
        "repair-taken-over", .middle, ["E25", "K5"],
        nl: "Van welke zorg van {person} lig jij wakker?",
        en: "What do you worry about that's really for {person} to sort out?"),
      Question(
        "repair-glad-of-it", .middle, ["D7", "E16"], needs: [.safeRelationship],
        unless: [.bereaved],
        nl: "Om welke ruzie met {person} ben je achteraf blij?",
        en: "Which argument with {person} are you glad you had?"),
      Question(
        "repair-not-forgiven", .heavy, ["E23"],
        nl: "Wat heb je iemand niet vergeven?",
        en: "What haven't you forgiven someone for?"),
      Question(
        "repair-cloud", .heavy, ["E21"],
        nl: "Wat weten jij en {person} allebei, zonder dat iemand erover begint?",
        en: "What do you and {person} both know and never talk about?"),
    ])
}
