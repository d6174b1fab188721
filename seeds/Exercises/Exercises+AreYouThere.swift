import EgelCore

extension Exercises {
  /// Down a ladder from a complaint to what is being asked.
  static let areYouThere = Exercise(
    "are-you-there", .middle, concepts: ["H5", "E2", "E7", "E14", "K8"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Wat er onder een verwijt zit",
      en: "What's under a complaint"),
    about: Bilingual(
      nl: """
        Achter een verwijt zit soms de vraag: ben je er voor me? En soms is het een verwijt en \
        niets meer. Je graaft stap voor stap, en stopt waar het klopt.
        """,
      en: """
        Behind a complaint there's sometimes a question: are you there for me? And sometimes \
        it's a complaint and nothing more. You dig step by step, and stop where it rings true.
        """),
    steps: [
      Bilingual(
        nl: """
          Wat verwijt je {person}? Schrijf het op zoals het in je opkomt, uitgesproken of \
          niet.
          """,
        en: """
          What's your complaint about {person}? Write it the way it comes to you, said or \
          unsaid.
          """),
      Bilingual(
        nl: "Wat gebeurde er? Alleen wat een camera had gezien.",
        en: "What happened? Only what a camera would have caught."),
      Bilingual(
        nl: "Op je somberst: wat zei dat over hoeveel je voor {person} betekent?",
        en: "At your lowest, what did it say about how much you mean to {person}?"),
      Bilingual(
        nl: "Waar had je op gehoopt?",
        en: "What had you hoped for?"),
      Bilingual(
        nl: "Wat had je toen nodig: aandacht, rust, een hand, een woord?",
        en: "What did you need right then: attention, rest, a hand, a word?"),
      Bilingual(
        nl: "Is de vraag daaronder: ben je er voor me? Zo niet, welke vraag is het dan?",
        en: "Is the question underneath 'Are you there for me?' If not, what is it?"),
      Bilingual(
        nl: "Maak er één vraag van waar {person} ja of nee op kan zeggen.",
        en: "Turn it into one question {person} can answer with a yes or a no."),
    ],
    closing: Bilingual(
      nl: "Wil je die vraag bewaren om aan {person} te stellen?",
      en: "Would you like to keep that question to ask {person}?"))
}
