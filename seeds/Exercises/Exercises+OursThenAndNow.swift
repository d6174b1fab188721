import EgelCore

extension Exercises {
  /// What was only theirs and no longer is, and what else there may be.
  static let oursThenAndNow = Exercise(
    "ours-then-and-now", .heavy, concepts: ["C13", "C15", "C12"],
    needs: [.openRelationship],
    name: Bilingual(
      nl: "Wat van ons was, en wat van ons kan zijn",
      en: "What was ours, and what could be ours"),
    about: Bilingual(
      nl: """
        Iets dat eerst van twee mensen was, kan van plaats veranderen als er meer mensen bij \
        komen. Daar mag je om rouwen, ook als je het zelf gekozen hebt. Je kijkt eerst naar wat \
        weg is, en dan of er iets anders ligt.
        """,
      en: """
        Something that used to belong to two people can change places when more people come in. \
        You may grieve over that, even if you chose it yourself. First you look at what is gone, \
        and then whether something else lies there.
        """),
    steps: [
      Bilingual(
        nl: """
          Wat was eerst alleen van {partner} en jou, en is dat nu niet meer? Een plek, een \
          liedje, een gewoonte, een soort gesprek.
          """,
        en: """
          What was once only {partner} and you, and is not any more? A place, a song, a habit, a \
          kind of talk.
          """),
      Bilingual(
        nl: "Wanneer merkte je dat het veranderd was?",
        en: "When did you notice that it had changed?"),
      Bilingual(
        nl: "Waar stond het voor?",
        en: "What did it stand for?"),
      Bilingual(
        nl: "Wat mis je eraan? Neem er de tijd voor die het vraagt.",
        en: "What do you miss about it? Take the time it asks for."),
      Bilingual(
        nl: "Wie weet dat je dit mist?",
        en: "Who knows that you miss this?"),
      Bilingual(
        nl: """
          Wat is er tussen {partner} en jou dat nergens anders zo is? Het mag klein of raar \
          zijn.
          """,
        en: """
          What is there between {partner} and you that is like that nowhere else? It may be \
          small or odd.
          """),
      Bilingual(
        nl: "Is er iets dat van jullie zou kunnen worden? Niets is ook een antwoord.",
        en: "Is there something that could become yours together? Nothing is an answer too."),
      Bilingual(
        nl: "Wat laat je liggen zoals het ligt?",
        en: "What do you leave lying as it lies?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je één ding bewaren om tegen {partner} te zeggen, over het gemis of over wat er is? \
        Zeggen of loslaten kan later.
        """,
      en: """
        Would you like to keep one thing to say to {partner}, about what you miss or about what \
        there is? You can say it or let it go later.
        """))
}
