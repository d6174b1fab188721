import EgelCore

extension Exercises {
  /// The steps two people take around each other, and the fear under each step.
  static let dance = Exercise(
    "dance", .heavy, concepts: ["E4", "E5", "E6", "E7", "E8", "E9", "E10", "E11", "E13"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "De dans en de angst eronder",
      en: "The dance and the fear underneath"),
    about: Bilingual(
      nl: """
        Soms raken twee mensen in een dans: de een dringt aan, de ander trekt zich terug, en \
        elke stap lokt de volgende uit. Dat is één manier om ernaar te kijken. Je schrijft op \
        hoe het bij jullie gaat. Wie begon, doet er hier niet toe.
        """,
      en: """
        Two people can get stuck in a dance: one pushes, the other pulls back, and each step \
        sets off the next. That's one way to look at it. You write down how yours goes. Who \
        started it doesn't matter here.
        """),
    steps: [
      Bilingual(
        nl: "Wanneer liep het voor het laatst mis met {person}? Waar leek het over te gaan?",
        en: "When did things last go wrong with {person}? What did it seem to be about?"),
      Bilingual(
        nl: """
          Wat deed jij: aandringen, stilvallen, weglopen, iets anders? Beschrijf het zoals \
          iemand het door het raam zou zien.
          """,
        en: """
          What did you do: push, go quiet, walk away, something else? Describe it as someone \
          looking in through the window would see it.
          """),
      Bilingual(
        nl: "Wat zag je {person} toen doen?",
        en: "What did you see {person} do next?"),
      Bilingual(
        nl: "Wat voelde je op dat moment in je lijf?",
        en: "What did you feel in your body at that moment?"),
      Bilingual(
        nl: "Misschien was je boos, of voelde je niets. Wat zat daaronder?",
        en: "Maybe you were angry, or felt nothing at all. What was underneath?"),
      Bilingual(
        nl: "Waar was je bang voor? Eén zin is genoeg.",
        en: "What were you afraid of? One sentence will do."),
      Bilingual(
        nl: "Wat kan er bij {person} onder hebben gezeten? Het blijft een gok.",
        en: "What might have been underneath for {person}? It's only a guess."),
      Bilingual(
        nl: "Geef de dans een naam die {person} ook zou gebruiken.",
        en: "Give the dance a name that {person} would use too."),
      Bilingual(
        nl: "Wat kun je zeggen als je de muziek weer hoort beginnen?",
        en: "What could you say when you hear the music start again?"),
    ],
    closing: Bilingual(
      nl: "Is er één ding dat je {person} op een rustig moment wilt zeggen? Je kunt het bewaren.",
      en: "Is there one thing you'd like to tell {person} at a calm moment? You can keep it here."))
}
