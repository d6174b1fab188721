package import EgelCore

extension Decks {
  /// How you get into a quarrel you know already, what lies beneath it, and what changes the steps.
  package static let dance: Deck = Deck(
    "dance", .conflict,
    name: Bilingual(nl: "De dans", en: "The dance"),
    about: Bilingual(
      nl: """
        Hoe je in een ruzie belandt die je al kent, met welk gevoel eronder, en wat de passen \
        verandert.
        """,
      en: """
        How you get into a quarrel you know already, what lies beneath it, and what changes the \
        steps.
        """),
    [
      Question(
        "dance-my-step", .middle, ["E4", "E6"],
        nl: """
          Als het schuurt tussen jou en {person}: welke stap zet jij meestal, naar voren of naar \
          achteren?
          """,
        en: """
          When things chafe between you and {person}, which step is usually yours: forward or \
          back?
          """),
      Question(
        "dance-surface", .middle, ["E3", "E2"],
        nl: "Waarover ging je laatste ruzie, met wie dan ook, en wat lag eronder?",
        en: "What was your last quarrel about, with anybody at all, and what lay beneath it?"),
      Question(
        "dance-something-softer", .middle, ["E13", "B11"],
        nl: "De laatste keer dat je boos was: zat er nog een ander gevoel onder?",
        en: "The last time you were angry, was there another feeling underneath?"),
      Question(
        "dance-nickname", .light, ["E8", "E9"],
        nl: "Welke bijnaam zou je geven aan de ruzie die telkens terugkomt, met wie dan ook?",
        en: """
          What nickname would you give the quarrel that keeps coming back, with anybody at all?
          """),
      Question(
        "dance-makes-sense", .middle, ["E11"], needs: [.safeTie],
        nl: "Wat vind je begrijpelijk aan hoe {person} doet als het gespannen is?",
        en: "What can you understand about the way {person} acts when things are tense?"),
      Question(
        "dance-silence", .heavy, ["E5", "H29"],
        nl: "Hoe is de stilte als jij en {person} niets meer tegen elkaar zeggen?",
        en: "What is the silence like when you and {person} are no longer speaking?"),
    ])
}
