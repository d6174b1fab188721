import EgelCore

extension Exercises {
  /// Presence, support, trust and play, in examples.
  static let fourBehaviours = Exercise(
    "four-behaviours", .light, concepts: ["D1", "D2", "D3", "D4", "D5"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Vier dingen tussen jou en iemand, in voorbeelden",
      en: "Four things between you and somebody, in examples"),
    about: Bilingual(
      nl: """
        Aandacht, steun, vertrouwen en spel: één manier om te kijken naar wat mensen voor elkaar \
        doen. Je zoekt voorbeelden, geen punten, van jouw kant en van de andere.
        """,
      en: """
        Presence, support, trust and play: one way to look at what people do for each other. You \
        look for examples, not points, from your side and from the other.
        """),
    steps: [
      Bilingual(
        nl: "Aandacht: wanneer was {person} deze weken echt bij je? Vertel één keer.",
        en: "Presence: when, these weeks, was {person} really with you? Tell of one time."),
      Bilingual(
        nl: "En wanneer was jij er zo bij, voor {person}?",
        en: "And when were you there like that, for {person}?"),
      Bilingual(
        nl: "Steun: waarmee heeft {person} je vooruit geholpen, of jij {person}?",
        en: "Support: what has {person} helped you along with, or you {person}?"),
      Bilingual(
        nl: "Vertrouwen: waaraan was te merken dat je op elkaar kon rekenen?",
        en: "Trust: what showed that you could count on each other?"),
      Bilingual(
        nl: "Spel: wanneer was er iets zonder doel, om te lachen of om het samen te doen?",
        en: "Play: when was there something without a purpose, to laugh or to do it together?"),
      Bilingual(
        nl: "Van welk van de vier was er weinig? Misschien past dat bij deze tijd.",
        en: "Which of the four was scarce? Perhaps that fits this time."),
      Bilingual(
        nl: "Van welk wil je een voorbeeld meer, en hoe klein mag het zijn?",
        en: "Of which would you like one more example, and how small may it be?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je één voorbeeld bewaren om {person} over te vertellen? Vertellen of loslaten kan \
        later.
        """,
      en: """
        Would you like to keep one example to tell {person} about? You can tell it or let it go \
        later.
        """))
}
