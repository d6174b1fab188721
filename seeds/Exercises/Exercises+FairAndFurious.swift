import EgelCore

extension Exercises {
  /// Two columns for two voices, and neither has to win.
  static let fairAndFurious = Exercise(
    "fair-and-furious", .middle, concepts: ["B3", "B4", "B2", "B11"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "De redelijke gedachte naast de razende",
      en: "The fair thought beside the furious one"),
    about: Bilingual(
      nl: """
        Wie gekwetst is, denkt vaak in zwart en wit. Dat is één manier om ernaar te kijken. Hier \
        krijgen twee stemmen elk een eigen kolom, en geen van de twee hoeft te winnen.
        """,
      en: """
        Somebody who is hurt often thinks in black and white. That is one way to look at it. \
        Here two voices each get a column of their own, and neither has to win.
        """),
    steps: [
      Bilingual(
        nl: "Wat is er gebeurd? Een paar zinnen.",
        en: "What happened? A few sentences."),
      Bilingual(
        nl: "Laat de razende stem uitpraten. Redelijk hoeft niet.",
        en: "Let the furious voice finish. It need not be fair."),
      Bilingual(
        nl: "Wat probeert die stem te beschermen?",
        en: "What is that voice trying to protect?"),
      Bilingual(
        nl: "Nu de redelijke stem: wat doet er pijn, wat speelde mee, wat weet je niet?",
        en: "Now the fair voice: what hurts, what played a part, what do you not know?"),
      Bilingual(
        nl: "Wat ziet de razende stem dat de redelijke mist?",
        en: "What does the furious voice see that the fair one misses?"),
      Bilingual(
        nl: "Wat ziet de redelijke stem dat de razende mist?",
        en: "What does the fair voice see that the furious one misses?"),
      Bilingual(
        nl: "Wat blijft er staan als je ze allebei hebt gehoord?",
        en: "What is left standing once you have heard them both?"),
      Bilingual(
        nl: "Welke kleine stap past daarbij? Niets doen telt ook.",
        en: "Which small step goes with that? Doing nothing counts too."),
    ],
    closing: Bilingual(
      nl: """
        Is er één zin die je tegen iemand wilt zeggen, niet per se nu? Je kunt die bewaren; \
        zeggen of loslaten kan later.
        """,
      en: """
        Is there one sentence you want to say to somebody, not necessarily now? You can keep it; \
        saying it or letting it go can come later.
        """))
}
