import EgelCore

extension Exercises {
  /// Two columns for two voices, and neither has to win.
  static let fairAndFurious = Exercise(
    "fair-and-furious", .middle, concepts: ["B3", "B4", "B2", "B11"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "De redelijke stem en de razende",
      en: "The fair voice and the furious one"),
    about: Bilingual(
      nl: """
        Als je gekwetst bent, denk je al gauw zwart-wit. Dat is één manier om ernaar te \
        kijken. Hier mogen twee stemmen praten, en geen van de twee hoeft te winnen.
        """,
      en: """
        When you're hurt, it's easy to think in black and white. That's one way to look at it. \
        Here two voices get to speak, and neither has to win.
        """),
    steps: [
      Bilingual(
        nl: "Wat is er gebeurd? Een paar zinnen is genoeg.",
        en: "What happened? A few sentences will do."),
      Bilingual(
        nl: "Laat de razende stem uitpraten. Eerlijk hoeft niet.",
        en: "Let the furious voice have its say. No need to be fair."),
      Bilingual(
        nl: "Wat wil die stem beschermen?",
        en: "What is that voice protecting?"),
      Bilingual(
        nl: "Nu de redelijke stem: wat doet er pijn, en wat weet je niet?",
        en: "Now the fair voice: what hurts, and what don't you know?"),
      Bilingual(
        nl: "Wat ziet de razende stem dat de redelijke mist?",
        en: "What does the furious voice see that the fair one misses?"),
      Bilingual(
        nl: "Wat ziet de redelijke stem dat de razende mist?",
        en: "What does the fair voice see that the furious one misses?"),
      Bilingual(
        nl: "Wat blijft er over nu je ze allebei gehoord hebt?",
        en: "What's left, now that you've heard them both?"),
      Bilingual(
        nl: "Welke kleine stap past daarbij? Niets doen telt ook.",
        en: "What small step fits with that? Doing nothing counts too."),
    ],
    closing: Bilingual(
      nl: "Is er één ding dat je iemand hierover wilt zeggen? Je kunt het bewaren.",
      en: "Is there one thing you'd like to say to someone about this? You can keep it here."))
}
