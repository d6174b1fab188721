import EgelCore

extension Exercises {
  /// What being faithful means with one person.
  static let whatFaithfulMeans = Exercise(
    "what-faithful-means", .middle, concepts: ["A14", "I20", "A1", "I18"],
    name: Bilingual(
      nl: "Wat trouw voor jou betekent",
      en: "What being faithful means to you"),
    about: Bilingual(
      nl: """
        Trouw is een groot woord, en iedereen bedoelt er iets anders mee. Je zoekt uit wat het \
        voor jou is, met deze ene mens, vandaag.
        """,
      en: """
        Faithful is a big word, and everyone means something else by it. You find out what it \
        is to you, with this one person, today.
        """),
    steps: [
      Bilingual(
        nl: "Wat hoorde je als kind over trouw, en van wie?",
        en: "What did you hear about being faithful as a child, and who from?"),
      Bilingual(
        nl: "Wanneer merkte je dat iemand je trouw was? Een vriend of familie telt ook.",
        en: "When did you notice someone being faithful to you? A friend or family counts too."),
      Bilingual(
        nl: "Wanneer was jij trouw zonder dat iemand het zag?",
        en: "When were you faithful without anyone seeing it?"),
      Bilingual(
        nl: "Maak de zin af: tussen {person} en mij is trouw ...",
        en: "Finish the sentence: between {person} and me, being faithful means ..."),
      Bilingual(
        nl: "Wat hoort er voor jou niet bij, al vinden anderen van wel?",
        en: "What isn't part of it for you, though other people think it is?"),
      Bilingual(
        nl: "Verbonden, exclusief, open, loyaal: welk woord past, en wat bedoel je ermee?",
        en: "Committed, exclusive, open, loyal: which word fits, and what do you mean by it?"),
      Bilingual(
        nl: "Wat heeft {person} hier zelf over gezegd?",
        en: "What has {person} actually said about this?"),
      Bilingual(
        nl: "Waar denken jullie er anders over, voor zover je weet?",
        en: "Where do you see it differently, as far as you know?"),
    ],
    closing: Bilingual(
      nl: "Wil je de zin die je afmaakte bewaren, om aan {person} voor te leggen?",
      en: "Would you like to keep the sentence you finished, to share with {person}?"))
}
