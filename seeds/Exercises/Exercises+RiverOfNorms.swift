import EgelCore

extension Exercises {
  /// Where one stands in the stream of how things are done.
  static let riverOfNorms = Exercise(
    "river-of-norms", .middle, concepts: ["M4", "M5", "I14", "I1", "M8"],
    name: Bilingual(
      nl: "De rivier van hoe het hoort",
      en: "The river of how it is done"),
    about: Bilingual(
      nl: """
        Een beeld: wat mensen vinden dat hoort, stroomt als een rivier. Meedrijven kan fijn \
        zijn, stilstaan kost soms al kracht. Je kijkt waar jij in het water staat.
        """,
      en: """
        A picture: what people think is proper flows like a river. Drifting along can be \
        pleasant, and standing in place may already take strength. You look at where you are in \
        the water.
        """),
    steps: [
      Bilingual(
        nl: "Welke zinnen over hoe het hoort tussen mensen dreven er langs toen je opgroeide?",
        en: """
          Which sentences about how things are done between people floated by when you grew up?
          """),
      Bilingual(
        nl: "Welke daarvan hoorde je laatst weer, hardop of tussen de regels?",
        en: "Which of them did you hear again lately, aloud or between the lines?"),
      Bilingual(
        nl: "Waar drijf je graag mee?",
        en: "Where do you like drifting along?"),
      Bilingual(
        nl: "Waar sta je stil of loop je ertegenin, en wat kost dat?",
        en: "Where do you stand in place or walk against it, and what does that cost?"),
      Bilingual(
        nl: """
          Waar schuurt het: in jezelf, met wie je dicht bij je hebt, met de mensen eromheen, bij \
          loketten en papieren?
          """,
        en: """
          Where does it rub: in yourself, with those close to you, with people around, at \
          counters and on paper?
          """),
      Bilingual(
        nl: "Wie staat er naast je in het water?",
        en: "Who stands beside you in the water?"),
      Bilingual(
        nl: "Waar is een oever, een plek waar je niets hoeft uit te leggen?",
        en: "Where is there a bank, a place where you need not explain anything?"),
      Bilingual(
        nl: "Welke zin zou jij in de rivier willen leggen, voor wie na je komt?",
        en: "Which sentence would you lay in the river, for those who come after you?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je één ding bewaren om te zeggen tegen iemand die naast je staat, of aan de kant? \
        Het mag later ook weg.
        """,
      en: """
        Would you like to keep one thing to say to somebody beside you, or on the bank? It may \
        be dropped later too.
        """))
}
