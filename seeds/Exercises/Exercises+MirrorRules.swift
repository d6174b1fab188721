import EgelCore

extension Exercises {
  /// A handbook for ruining a tie, and what is recognised in it.
  static let mirrorRules = Exercise(
    "mirror-rules", .light, concepts: ["D6", "D1", "D7"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Hoe je een band om zeep helpt",
      en: "How to run a tie into the ground"),
    about: Bilingual(
      nl: """
        Soms zie je iets beter in een lachspiegel. Je schrijft een handboek om een band te \
        gronde te richten, en kijkt dan wat je ervan herkent. Het mag grappig zijn.
        """,
      en: """
        Some things show better in a funhouse mirror. You write a handbook for wrecking a tie, \
        and then look at what you recognise. It may be funny.
        """),
    steps: [
      Bilingual(
        nl: "Schrijf drie regels waarmee elke band kapotgaat. Overdrijf.",
        en: "Write three rules that wreck any tie. Exaggerate."),
      Bilingual(
        nl: "Eén over aandacht: hoe ben je er zo goed mogelijk niet?",
        en: "One about presence: how do you best manage not to be there?"),
      Bilingual(
        nl: "Eén over steun: hoe zorg je dat een plan van de ander zeker mislukt?",
        en: "One about support: how do you make sure the other's plan fails?"),
      Bilingual(
        nl: "Eén over vertrouwen: hoe blijft het stevig wankel?",
        en: "One about trust: how does it stay firmly shaky?"),
      Bilingual(
        nl: "Eén over spel: hoe verpest je een vrije zondag?",
        en: "One about play: how do you spoil a free Sunday?"),
      Bilingual(
        nl: "Welke regel ken je uit ervaring, van welke kant ook?",
        en: "Which rule do you know from experience, from whichever side?"),
      Bilingual(
        nl: "Welke heb je zelf laatst een keer gevolgd?",
        en: "Which one did you follow yourself, not long ago?"),
      Bilingual(
        nl: "Draai die ene regel om. Wat staat er dan?",
        en: "Turn that one rule around. What does it say then?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je iets bewaren om tegen iemand te zeggen, over die omgedraaide regel? Later zeggen \
        of loslaten kan.
        """,
      en: """
        Would you like to keep something to say to somebody, about that turned-round rule? You \
        can say it or let it go later.
        """))
}
