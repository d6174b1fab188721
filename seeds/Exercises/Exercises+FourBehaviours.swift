import EgelCore

extension Exercises {
  /// Presence, support, trust and play, in examples.
  static let fourBehaviours = Exercise(
    "four-behaviours", .light, concepts: ["D1", "D2", "D3", "D4", "D5"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Vier dingen tussen jou en iemand",
      en: "Four things between you and someone"),
    about: Bilingual(
      nl: """
        Aandacht, steun, vertrouwen en spel: zo kun je kijken naar wat mensen voor elkaar \
        doen. Je zoekt voorbeelden, geen punten, van allebei de kanten.
        """,
      en: """
        Attention, support, trust and play: one way to look at what people do for each other. \
        You're after examples, not marks, from both sides.
        """),
    steps: [
      Bilingual(
        nl: "Aandacht: wanneer was {person} er de afgelopen weken helemaal bij?",
        en: "Attention: when in the past few weeks was {person} really with you?"),
      Bilingual(
        nl: "En wanneer was jij er zo voor {person}?",
        en: "And when were you like that for {person}?"),
      Bilingual(
        nl: "Steun: waarmee heeft {person} jou geholpen, of jij {person}?",
        en: "Support: what did {person} help you with, or you {person}?"),
      Bilingual(
        nl: "Vertrouwen: waaraan merkte je dat jullie op elkaar kunnen rekenen?",
        en: "Trust: how could you tell that you can count on each other?"),
      Bilingual(
        nl: "Spel: wanneer deden jullie iets alleen voor de lol?",
        en: "Play: when did you do something together purely for fun?"),
      Bilingual(
        nl: "Waarvan was er weinig? Misschien was het er de tijd niet naar.",
        en: "Which of the four was scarce? Maybe it was that kind of month."),
      Bilingual(
        nl: "Waarvan wil je volgende week één voorbeeld meer?",
        en: "Which would you like one more example of next week?"),
    ],
    closing: Bilingual(
      nl: "Wil je één voorbeeld bewaren om {person} over te vertellen?",
      en: "Would you like to keep one example to tell {person} about?"))
}
