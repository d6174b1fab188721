import EgelCore

extension Exercises {
  /// Down a ladder from a complaint to what is being asked.
  static let areYouThere = Exercise(
    "are-you-there", .middle, concepts: ["H5", "E2", "E7", "E14", "K8"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Van een verwijt naar wat je vraagt",
      en: "From a complaint to what you are asking"),
    about: Bilingual(
      nl: """
        Onder een verwijt ligt soms een vraag: ben je er voor me? En soms is een verwijt precies \
        wat het lijkt. Je daalt een ladder af, sport voor sport, en stopt waar het klopt.
        """,
      en: """
        Under a complaint there is sometimes a question: are you there for me? And sometimes a \
        complaint is exactly what it seems. You climb down a ladder, rung by rung, and stop \
        where it rings true.
        """),
    steps: [
      Bilingual(
        nl: "Schrijf een verwijt aan {person} op, uitgesproken of niet, zoals het in je opkomt.",
        en: """
          Write down a complaint you have about {person}, spoken or not, the way it comes to \
          you.
          """),
      Bilingual(
        nl: "Wat gebeurde er? Schrijf op wat een camera had gezien.",
        en: "What happened? Write what a camera would have seen."),
      Bilingual(
        nl: "Op je somberste moment: wat zegt dat jou over wat je voor {person} betekent?",
        en: "At your gloomiest: what does that tell you about what you mean to {person}?"),
      Bilingual(
        nl: "Waar had je op gehoopt?",
        en: "What had you been hoping for?"),
      Bilingual(
        nl: "Eén sport lager: wat had je nodig? Aandacht, rust, een hand, een woord?",
        en: "One rung lower: what did you need? Attention, rest, a hand, a word?"),
      Bilingual(
        nl: """
          Onderaan staat bij veel mensen iets als: ben je er voor me? Hoe klinkt die vraag bij \
          jou, als ze er is?
          """,
        en: """
          At the bottom, many people find something like: are you there for me? How does that \
          question sound in you, if it is there?
          """),
      Bilingual(
        nl: "Maak er een vraag van waar {person} ja of nee op kan zeggen.",
        en: "Make it a question to which {person} can say yes or no."),
    ],
    closing: Bilingual(
      nl: """
        Wil je die vraag, of één zin ervan, bewaren om ooit tegen {person} te zeggen? Loslaten \
        mag later ook.
        """,
      en: """
        Would you like to keep that question, or one sentence of it, to say to {person} some \
        day? You can let it go later too.
        """))
}
