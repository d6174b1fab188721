import EgelCore

// Four things people do for each other, given and received.

extension Scales {
  static let presence = Scale(
    "presence", Bilingual(nl: "aandacht", en: "attention"), .person,
    concepts: ["D1", "D2"],
    question: Bilingual(
      nl: "Hadden {person} en jij echt aandacht voor elkaar?",
      en: "Did you and {person} really pay attention to each other?"),
    answers: .words(sides),
    explanation: Bilingual(
      nl: """
        Je hoofd erbij hebben, tijd maken, openstaan voor wat er komt. Het hoeft niet gelijk \
        verdeeld te zijn.
        """,
      en: """
        Having your mind on it, making time, being open to what comes. It doesn't have to be \
        evenly shared.
        """))

  static let support = Scale(
    "support", Bilingual(nl: "steun", en: "support"), .person,
    concepts: ["D1", "D3"],
    question: Bilingual(
      nl: "Steunden {person} en jij elkaar?",
      en: "Did you and {person} support each other?"),
    answers: .words(sides),
    explanation: Bilingual(
      nl: "Elkaar helpen met iets dat een van jullie wil of moet doen. Een kop thee telt.",
      en: "Helping each other with something one of you wants or has to do. A cup of tea counts."))

  static let trust = Scale(
    "trust", Bilingual(nl: "vertrouwen", en: "trust"), .person,
    concepts: ["D1", "D4"],
    question: Bilingual(
      nl: "Was te merken dat {person} en jij op elkaar kunnen rekenen?",
      en: "Did it show that you and {person} can count on each other?"),
    answers: .words(sides),
    explanation: Bilingual(
      nl: """
        Iets toevertrouwen, iets aan de ander overlaten, goed spreken over iemand die er niet \
        bij is.
        """,
      en: """
        Telling a secret, leaving something to the other, speaking well of someone who isn't \
        there.
        """))

  static let play = Scale(
    "play", Bilingual(nl: "plezier", en: "fun"), .person,
    concepts: ["D1", "D5"],
    question: Bilingual(
      nl: "Hadden {person} en jij samen plezier?",
      en: "Did you and {person} have fun together?"),
    answers: .words(sides),
    explanation: Bilingual(
      nl: "Tijd zonder doel, lachen, gek doen of samen nietsdoen.",
      en: "Time without a purpose, laughing, being silly or doing nothing together."))

  /// None, from one side, or both ways.
  private static let sides: [Scale.Choice] = [
    Scale.Choice("none", Bilingual(nl: "niet echt", en: "not really")),
    Scale.Choice("given", Bilingual(nl: "van jou uit", en: "from you")),
    Scale.Choice("received", Bilingual(nl: "naar jou toe", en: "to you")),
    Scale.Choice("both", Bilingual(nl: "over en weer", en: "both ways")),
  ]
}
