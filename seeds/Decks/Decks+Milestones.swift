package import EgelCore

extension Decks {
  /// Firsts and days that count, also those no card is printed for.
  package static let milestones: Deck = Deck(
    "milestones", .goodThings,
    name: Bilingual(
      nl: "Mijlpalen",
      en: "Milestones"),
    about: Bilingual(
      nl: "Eerste keren en dagen die tellen, ook die waar geen kaart voor bestaat.",
      en: "Firsts and days that count, also those no card is printed for."),
    [
      Question(
        "milestones-a-first", .light, ["L1"],
        nl: "Wat deden jij en {person} onlangs voor het eerst?",
        en: "What did you and {person} lately do for the first time?"),
      Question(
        "milestones-no-card", .light, ["L1", "N1"],
        nl: "Voor welke mijlpaal van jou bestaat er geen wenskaart?",
        en: "For which milestone of yours is there no greeting card?"),
      Question(
        "milestones-one-room", .light, ["L1", "N16"],
        nl: "Wanneer zaten mensen die je dierbaar zijn samen in één kamer, en hoe was dat?",
        en: "When were people dear to you together in one room, and how was that?"),
    ])
}
