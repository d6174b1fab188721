import EgelCore

extension Exercises {
  /// A manual for wrecking a relationship, and what is recognised in it.
  static let mirrorRules = Exercise(
    "mirror-rules", .light, concepts: ["D6", "D1", "D7"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Hoe je een relatie om zeep helpt",
      en: "How to wreck a relationship"),
    about: Bilingual(
      nl: """
        Sommige dingen zie je het best in een lachspiegel. Je schrijft een handleiding om een \
        relatie te verpesten, en kijkt wat je ervan herkent. Het mag grappig zijn.
        """,
      en: """
        Some things are easiest to see in a funhouse mirror. You write a manual for wrecking a \
        relationship, then look at what you recognise. It's allowed to be funny.
        """),
    steps: [
      Bilingual(
        nl: "Schrijf drie regels waarmee elke relatie kapotgaat. Overdrijf.",
        en: "Write three rules that will wreck any relationship. Exaggerate."),
      Bilingual(
        nl: "Eén over aandacht: hoe zorg je dat je er nooit echt bij bent?",
        en: "One about attention: how do you make sure you're never really there?"),
      Bilingual(
        nl: "Eén over steun: hoe zorg je dat een plan van de ander mislukt?",
        en: "One about support: how do you make sure the other person's plan fails?"),
      Bilingual(
        nl: "Eén over vertrouwen: hoe houd je het lekker wankel?",
        en: "One about trust: how do you keep it good and shaky?"),
      Bilingual(
        nl: "Eén over spel: hoe verpest je een vrije zondag?",
        en: "One about play: how do you ruin a free Sunday?"),
      Bilingual(
        nl: "Welke regel ken je uit ervaring, van welke kant ook?",
        en: "Which rule do you know from experience, from either side?"),
      Bilingual(
        nl: "Welke heb je zelf onlangs nog gevolgd?",
        en: "Which one did you follow yourself not long ago?"),
      Bilingual(
        nl: "Draai die ene regel om. Wat staat er dan?",
        en: "Turn that one rule around. What does it say now?"),
    ],
    closing: Bilingual(
      nl: "Wil je daar iemand iets over zeggen? Je kunt het bewaren.",
      en: "Is there someone you'd like to say that to? You can keep it here."))
}
