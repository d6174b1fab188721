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
        Iets dat alleen van jullie was, kan veranderen als er iemand bij komt. Daar mag je om \
        rouwen, ook als je het zelf wilde. Je kijkt eerst naar wat weg is, en dan naar wat er \
        is.
        """,
      en: """
        Something that was only yours together can change when someone else comes in. You're \
        allowed to grieve over it, even if you wanted this. You look first at what's gone, and \
        then at what's here.
        """),
    steps: [
      Bilingual(
        nl: """
          Wat was alleen van {partner} en jou, en nu niet meer? Een plek, een liedje, een \
          gewoonte, een soort gesprek.
          """,
        en: """
          What used to be only for {partner} and you, and isn't any more? A place, a song, a \
          habit, a kind of talk.
          """),
      Bilingual(
        nl: "Wanneer merkte je dat het anders was?",
        en: "When did you notice it was different?"),
      Bilingual(
        nl: "Waar stond het voor jou voor?",
        en: "What did it stand for, to you?"),
      Bilingual(
        nl: "Wat mis je eraan? Neem de tijd.",
        en: "What do you miss about it? Take your time."),
      Bilingual(
        nl: "Wie weet dat je dit mist?",
        en: "Who knows that you miss this?"),
      Bilingual(
        nl: "Wat hebben {partner} en jij dat je nergens anders hebt? Klein of raar telt ook.",
        en: "What do you have with {partner} that you have nowhere else? Small or odd counts too."),
      Bilingual(
        nl: "Wat zou van jullie samen kunnen worden? Niets is ook een antwoord.",
        en: "What could become yours together? Nothing is an answer too."),
      Bilingual(
        nl: "Wat laat je zoals het is?",
        en: "What will you leave as it is?"),
    ],
    closing: Bilingual(
      nl: "Wil je iets bewaren om tegen {partner} te zeggen, over wat je mist of over wat er is?",
      en: """
        Would you like to keep something to say to {partner}, about what you miss or what you \
        have?
        """))
}
