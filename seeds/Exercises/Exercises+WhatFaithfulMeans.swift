import EgelCore

extension Exercises {
  /// What being faithful means in one tie.
  static let whatFaithfulMeans = Exercise(
    "what-faithful-means", .middle, concepts: ["A14", "I20", "A1", "I18"],
    name: Bilingual(
      nl: "Wat trouw hier betekent",
      en: "What faithful means here"),
    about: Bilingual(
      nl: """
        Trouw is een groot woord, en iedereen vult het anders. Je zoekt wat het voor jou is, in \
        deze ene band, zoals het vandaag is.
        """,
      en: """
        Faithful is a large word, and everybody fills it differently. You look for what it is to \
        you, in this one tie, the way it is today.
        """),
    steps: [
      Bilingual(
        nl: "Wat hoorde je als kind over trouw, en van wie?",
        en: "What did you hear about being faithful as a child, and from whom?"),
      Bilingual(
        nl: "Wanneer merkte je dat iemand je trouw was? Ook een vriend of familie telt.",
        en: """
          When did you notice that somebody was faithful to you? A friend or family counts too.
          """),
      Bilingual(
        nl: "Wanneer was jij het, zonder dat iemand het zag?",
        en: "When were you, without anybody seeing it?"),
      Bilingual(
        nl: "Maak de zin af: tussen {person} en mij is trouw ...",
        en: "Finish the sentence: between {person} and me, being faithful is ..."),
      Bilingual(
        nl: "Wat hoort er voor jou niet bij, al denken anderen van wel?",
        en: "What is not part of it for you, though others think so?"),
      Bilingual(
        nl: """
          Welke woorden liggen ernaast: verbonden, exclusief, open, loyaal? Kies er twee en zeg \
          wat jij ermee bedoelt.
          """,
        en: """
          Which words lie beside it: committed, exclusive, open, loyal? Choose two and say what \
          you mean by them.
          """),
      Bilingual(
        nl: "Wat heeft {person} hierover gezegd, en wat neem je aan?",
        en: "What has {person} said about this, and what do you assume?"),
      Bilingual(
        nl: "Waar verschilt dat, voor zover je weet, en hoe is dat verschil voor je?",
        en: "Where does that differ, as far as you know, and how is that difference for you?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je de zin die je afmaakte bewaren om ooit aan {person} voor te leggen? Later \
        loslaten mag.
        """,
      en: """
        Would you like to keep the sentence you finished, to put to {person} some day? You may \
        let it go later.
        """))
}
