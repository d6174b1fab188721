package import EgelCore

extension Decks {
  /// Yours, someone else's, shared or the world's: the question may stay a question.
  package static let whose: Deck = Deck(
    "whose", .conflict,
    name: Bilingual(
      nl: "Van wie is het?",
      en: "Whose is it?"),
    about: Bilingual(
      nl: "Van jou, van een ander, van samen of van de buitenwereld: de vraag mag blijven.",
      en: "Yours, someone else's, shared or the world's: the question may stay a question."),
    [
      Question(
        "whose-weight-belongs", .middle, ["E25", "M5"],
        nl: """
          Iets wat nu op je weegt: is het van jou, van iemand anders, gedeeld, of van de \
          buitenwereld?
          """,
        en: """
          Something that weighs on you now: is it yours, somebody else's, shared, or the outside \
          world's?
          """),
      Question(
        "whose-taken-over", .middle, ["E25", "K5"],
        nl: "Welke zorg heb je van {person} overgenomen?",
        en: "What worry have you taken over from {person}?"),
      Question(
        "whose-cloud", .heavy, ["E21"],
        nl: """
          Wat hangt er in de lucht als jij en {person} alleen zijn, zonder dat iemand het noemt?
          """,
        en: "What hangs in the air when you and {person} are alone, with nobody naming it?"),
      Question(
        "whose-live-with", .middle, ["B9"],
        nl: "Met welke beperking, van jezelf of van een ander, heb je leren leven?",
        en: "What limitation, your own or another's, have you learned to live with?"),
      Question(
        "whose-nearer-or-apart", .middle, ["D7"],
        nl: """
          Een moeilijkheid van de laatste tijd: bracht die jou en {person} dichterbij of verder \
          uit elkaar?
          """,
        en: "A recent difficulty: did it bring you and {person} nearer, or further apart?"),
    ])
}
