import EgelCore

extension Exercises {
  /// An if-then plan for the moment the elephant bolts.
  static let elephantPlan = Exercise(
    "elephant-plan", .middle, concepts: ["B7", "B10", "P15", "P5"],
    name: Bilingual(
      nl: "Een plan voor je olifant",
      en: "A plan for your elephant"),
    about: Bilingual(
      nl: """
        Een beeld, geen biologie: een deel van je is een olifant, sterk en snel, en bovenop zit \
        een berijder die ver kan kijken. Als het heet wordt, wint de olifant meestal, behalve \
        waar al iets klaarlag. Hier leg je iets klaar.
        """,
      en: """
        A picture, not biology: part of you is an elephant, strong and fast, and on top sits a \
        rider who can see far. When things get hot the elephant mostly wins, except where \
        something was ready. Here you get something ready.
        """),
    steps: [
      Bilingual(
        nl: "Wanneer ging je olifant er laatst met je vandoor? Vertel wat er gebeurde.",
        en: "When did your elephant last run off with you? Tell what happened."),
      Bilingual(
        nl: "Waar in je lijf begon het?",
        en: "Where in your body did it begin?"),
      Bilingual(
        nl: "Waar schrikt jouw olifant van? Noem er drie; klein mag.",
        en: "What startles your elephant? Name three things; small ones count."),
      Bilingual(
        nl: "Waar komt jouw olifant van tot rust, alleen of met iemand erbij?",
        en: "What settles your elephant, alone or with somebody near?"),
      Bilingual(
        nl: "Kies één moment dat wel eens terugkomt. Hoe ziet het eruit, vlak ervoor?",
        en: "Pick one moment that tends to come back. What does it look like right before?"),
      Bilingual(
        nl: """
          Maak de zin af: als dat gebeurt, doe ik eerst dit. Houd het klein genoeg voor je \
          slechtste dag.
          """,
        en: """
          Finish the sentence: if that happens, I first do this. Keep it small enough for your \
          worst day.
          """),
      Bilingual(
        nl: "Loop het één keer in gedachten door. Waar hapert het?",
        en: "Walk through it once in your mind. Where does it snag?"),
      Bilingual(
        nl: "Wie mag weten dat je dit plan hebt? Niemand is ook een antwoord.",
        en: "Who may know that you have this plan? Nobody is an answer too."),
    ],
    closing: Bilingual(
      nl: """
        Is er iets dat iemand mag weten over wat jou helpt als het heet wordt? Je kunt dat \
        bewaren; zeggen of loslaten kan later.
        """,
      en: """
        Is there something somebody may know about what helps you when it gets hot? You can keep \
        that; saying it or letting it go can come later.
        """))
}
