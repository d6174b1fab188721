import EgelCore

// Compersion and jealousy, two things apart.

extension Scales {
  static let compersion = Scale(
    "compersion", Bilingual(nl: "compersie", en: "compersion"), .person,
    concepts: ["C1", "C2", "C4"],
    question: Bilingual(
      nl: "Hoe blij was je voor {person}, om wat {person} met anderen heeft?",
      en: "How happy were you about the time {person} had with others?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet blij", en: "not happy"),
      high: Bilingual(nl: "heel blij", en: "very happy")),
    explanation: Bilingual(
      nl: """
        Blij zijn voor iemand, om liefde, vriendschap of plezier waar jij niet bij was. Het is \
        geen doel, en je kunt tegelijk jaloers zijn.
        """,
      en: """
        Being happy for someone, about love, friendship or fun you weren't part of. It's not a \
        goal, and you can be jealous at the same time.
        """))

  static let jealousy = Scale(
    "jealousy", Bilingual(nl: "jaloezie", en: "jealousy"), .person,
    concepts: ["C3", "C8", "C17"],
    question: Bilingual(
      nl: "Hoe jaloers was je om wat {person} met anderen heeft?",
      en: "How jealous were you about {person} and others?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet jaloers", en: "not jealous"),
      high: Bilingual(nl: "heel jaloers", en: "very jealous")),
    explanation: Bilingual(
      nl: """
        Jaloezie kan van alles zijn: twijfel aan jezelf of aan de band, verdriet, iets \
        tekortkomen, afgunst. Het staat los van hoe blij je was.
        """,
      en: """
        Jealousy can be all sorts of things: doubting yourself or what you have together, \
        grief, missing out, envy. How happy you were for someone is another matter.
        """))
}
