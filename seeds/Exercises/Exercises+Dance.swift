import EgelCore

extension Exercises {
  /// The steps two people take around each other, and the fear under each step.
  static let dance = Exercise(
    "dance", .heavy, concepts: ["E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E13"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "De dans en de angst eronder",
      en: "The dance, and the fear beneath it"),
    about: Bilingual(
      nl: """
        Soms raken twee mensen in een dans: de een stapt naar voren, de ander naar achteren, en \
        elke stap lokt de volgende uit. Dat is één manier om ernaar te kijken. Je schrijft op \
        hoe het bij jullie gaat, zonder te zoeken wie begon.
        """,
      en: """
        Sometimes two people fall into a dance: one steps forward, the other back, and every \
        step calls up the next. That is one way to look at it. You write down how it goes \
        between you, without looking for who began.
        """),
    steps: [
      Bilingual(
        nl: """
          Denk aan de laatste keer dat het misliep met {person}. Waar ging het op het eerste \
          gezicht over?
          """,
        en: """
          Think of the last time it went wrong with {person}. What was it about, on the surface?
          """),
      Bilingual(
        nl: """
          Welke stap zette jij: dichterbij komen, aandringen, stilvallen, weggaan? Beschrijf het \
          zoals iemand het door het raam zou zien.
          """,
        en: """
          Which step did you take: coming closer, pressing, going quiet, leaving? Describe it as \
          somebody looking in through the window would see it.
          """),
      Bilingual(
        nl: "Wat zag je {person} toen doen?",
        en: "What did you see {person} do then?"),
      Bilingual(
        nl: "Wat deed dat met je, in je lijf en in je hoofd?",
        en: "What did that do to you, in your body and in your head?"),
      Bilingual(
        nl: "Bovenop lag misschien boosheid, of niets. Wat lag er een laag dieper?",
        en: "On top there may have been anger, or nothing. What lay one layer down?"),
      Bilingual(
        nl: "Waar was je op dat moment bang voor? Eén zin is genoeg.",
        en: "What were you afraid of at that moment? One sentence will do."),
      Bilingual(
        nl: "Wat kan er bij {person} onder hebben gezeten? Zet erbij dat het een gok is.",
        en: "What may have been underneath for {person}? Note that this is a guess."),
      Bilingual(
        nl: "Geef de dans een naam die {person} ook in de mond zou nemen.",
        en: "Give the dance a name that {person} would be willing to say too."),
      Bilingual(
        nl: "Wat zou je kunnen zeggen zodra je de eerste maten weer hoort?",
        en: "What could you say as soon as you hear the first bars again?"),
    ],
    closing: Bilingual(
      nl: """
        Is er één zin die je {person} wilt zeggen, buiten de dans om? Je kunt die bewaren, en \
        later zeggen of loslaten.
        """,
      en: """
        Is there one sentence you want to say to {person}, away from the dance? You can keep it, \
        and say it or let it go later.
        """))
}
