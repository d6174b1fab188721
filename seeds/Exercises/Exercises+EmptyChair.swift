import EgelCore

extension Exercises {
  /// A chair, and a voice, for somebody who was not there.
  static let emptyChair = Exercise(
    "empty-chair", .middle, concepts: ["N10", "N15", "N16"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "De lege stoel",
      en: "The empty chair"),
    about: Bilingual(
      nl: """
        Wie er niet bij is, praat toch mee. Je zet een stoel neer voor iemand die ontbrak, en \
        laat die stoel iets zeggen. Wat je hoort, komt van jou; dat is het vertrekpunt.
        """,
      en: """
        Somebody who is absent takes part all the same. You put down a chair for a person who \
        was missing, and let it speak. What you hear comes from you; that is where it starts.
        """),
    steps: [
      Bilingual(
        nl: """
          Denk aan een gesprek of avond zonder {person}, waarin {person} meespeelde. Waar was \
          je?
          """,
        en: """
          Think of a talk or an evening without {person}, in which {person} played a part. Where \
          were you?
          """),
      Bilingual(
        nl: "Wat werd er over {person} gezegd, of net niet?",
        en: "What was said about {person}, or left out?"),
      Bilingual(
        nl: "Zet in gedachten een stoel neer. Hoe zit {person} erbij?",
        en: "Put down a chair in your mind. How does {person} sit in it?"),
      Bilingual(
        nl: "Laat {person} die avond navertellen, in een paar zinnen.",
        en: "Let {person} retell that evening, in a few sentences."),
      Bilingual(
        nl: "Welk woord van jou zou {person} anders gekozen hebben?",
        en: "Which word of yours would {person} have chosen differently?"),
      Bilingual(
        nl: "Wat hiervan weet je, en wat verzin je?",
        en: "What of this do you know, and what do you make up?"),
      Bilingual(
        nl: "En jouw stoel: wie houdt die vrij als jij er niet bent?",
        en: "And your chair: who keeps it free when you are not there?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je één ding bewaren om tegen {person} te zeggen, nu er niemand anders meeluistert? \
        Later zeggen of loslaten kan.
        """,
      en: """
        Would you like to keep one thing to say to {person}, with nobody else listening in? You \
        can say it or let it go later.
        """))
}
