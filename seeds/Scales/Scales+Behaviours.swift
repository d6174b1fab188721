import EgelCore

// Four things people do for each other, given and received.

extension Scales {
  static let presence = Scale(
    "presence", Bilingual(nl: "aandacht", en: "presence"), .person,
    concepts: ["D1", "D2"],
    question: Bilingual(
      nl: "Was er echte aandacht tussen {person} en jou?",
      en: "Was there real attention between {person} and you?"),
    answers: .words(sides),
    explanation: Bilingual(
      nl: """
        Er met je hoofd bij zijn, tijd maken, openstaan voor wat er kwam. Het hoeft niet \
        gelijk verdeeld te zijn.
        """,
      en: """
        Being there with your mind, making time, being open to what came. It need not be \
        evenly shared.
        """))

  static let support = Scale(
    "support", Bilingual(nl: "steun", en: "support"), .person,
    concepts: ["D1", "D3"],
    question: Bilingual(
      nl: "Was er steun tussen {person} en jou?",
      en: "Was there support between {person} and you?"),
    answers: .words(sides),
    explanation: Bilingual(
      nl: "Elkaar helpen met iets dat een van beiden wil of te doen heeft. Een kop thee telt.",
      en: """
        Helping each other with something one of you wants or has to do. A cup of tea counts.
        """))

  static let trust = Scale(
    "trust", Bilingual(nl: "vertrouwen", en: "trust"), .person,
    concepts: ["D1", "D4"],
    question: Bilingual(
      nl: "Was te merken dat {person} en jij op elkaar konden rekenen?",
      en: "Did it show that {person} and you could count on each other?"),
    answers: .words(sides),
    explanation: Bilingual(
      nl: "Iets toevertrouwen, iets overlaten, goed spreken over iemand die er niet bij is.",
      en: """
        Confiding something, leaving something to the other, speaking well of somebody who is \
        absent.
        """))

  static let play = Scale(
    "play", Bilingual(nl: "plezier", en: "play"), .person,
    concepts: ["D1", "D5"],
    question: Bilingual(
      nl: "Was er spel of plezier tussen {person} en jou?",
      en: "Was there play or fun between {person} and you?"),
    answers: .words(sides),
    explanation: Bilingual(
      nl: "Tijd zonder doel, lachen, iets geks doen of samen nietsdoen.",
      en: "Time without a purpose, laughing, doing something silly or nothing together."))

  /// None, from one side, or both ways.
  private static let sides: [Scale.Choice] = [
    Scale.Choice("none", Bilingual(nl: "niet echt", en: "not really")),
    Scale.Choice("given", Bilingual(nl: "van jou uit", en: "from you")),
    Scale.Choice("received", Bilingual(nl: "van de ander uit", en: "from the other")),
    Scale.Choice("both", Bilingual(nl: "over en weer", en: "both ways")),
  ]
}
