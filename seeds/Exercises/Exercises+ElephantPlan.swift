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
        Een beeld, geen biologie. Een deel van je is een olifant: sterk, snel en schrikachtig. \
        Bovenop zit een berijder die vooruit kan denken. In het heetst van het moment wint de \
        olifant, tenzij er al een plan klaarligt. Dat maak je hier.
        """,
      en: """
        A picture, not biology. Part of you is an elephant: strong, fast and easily startled. \
        On top sits a rider who can think ahead. In the heat of the moment the elephant wins, \
        unless there's a plan ready. You make one here.
        """),
    steps: [
      Bilingual(
        nl: "Wanneer ging je olifant er voor het laatst met je vandoor?",
        en: "When did your elephant last run off with you?"),
      Bilingual(
        nl: "Waar in je lijf begon het?",
        en: "Where in your body did it start?"),
      Bilingual(
        nl: "Waar schrikt jouw olifant van? Noem drie dingen; klein mag.",
        en: "What spooks your elephant? Name three things; small ones count."),
      Bilingual(
        nl: "Waar wordt jouw olifant weer rustig van?",
        en: "What calms your elephant down again?"),
      Bilingual(
        nl: "Kies één moment dat vaker terugkomt. Wat gebeurt er vlak ervoor?",
        en: "Pick one moment that keeps coming back. What happens right before it?"),
      Bilingual(
        nl: """
          Maak de zin af: als dat gebeurt, doe ik eerst ... Houd het klein genoeg voor je \
          slechtste dag.
          """,
        en: """
          Finish the sentence: if that happens, I'll first ... Keep it small enough for your \
          worst day.
          """),
      Bilingual(
        nl: "Loop het in gedachten één keer door. Waar hapert het?",
        en: "Run through it once in your head. Where does it get stuck?"),
      Bilingual(
        nl: "Aan wie vertel je dit plan? Niemand is ook een antwoord.",
        en: "Who will you tell about this plan? No one is an answer too."),
    ],
    closing: Bilingual(
      nl: "Wie mag weten wat jou op zo'n moment helpt? Je kunt die zin hier bewaren.",
      en: """
        Who would you like to know what helps you at such a moment? You can keep that sentence \
        here.
        """))
}
