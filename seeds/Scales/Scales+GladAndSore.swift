import EgelCore

// Gladness and the sting, two things apart.

extension Scales {
  static let gladness = Scale(
    "gladness", Bilingual(nl: "blij voor", en: "gladness"), .person,
    concepts: ["C1", "C2", "C4"],
    question: Bilingual(
      nl: "Hoe blij was je voor {person}, om wat {person} met anderen had?",
      en: "How glad were you for {person}, about what {person} had with others?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet blij", en: "not glad"),
      high: Bilingual(nl: "heel blij", en: "very glad")),
    explanation: Bilingual(
      nl: """
        Blij voor iemand, om liefde, vriendschap of plezier waar jij niet bij was. Het is geen \
        doel, en het kan samengaan met een steek.
        """,
      en: """
        Glad for somebody, about love, friendship or fun that you were not part of. It is no \
        goal, and it can go together with a sting.
        """))

  static let sting = Scale(
    "sting", Bilingual(nl: "steek", en: "sting"), .person,
    concepts: ["C3", "C8", "C17"],
    question: Bilingual(
      nl: "Voelde je een steek bij wat {person} met anderen had?",
      en: "Did you feel a sting at what {person} had with others?"),
    answers: .number(
      0...10, low: Bilingual(nl: "geen steek", en: "no sting"),
      high: Bilingual(nl: "heel scherp", en: "very sharp")),
    explanation: Bilingual(
      nl: """
        In een steek kan van alles zitten: twijfel aan jezelf of aan wat je deelt, verdriet, \
        tekort, afgunst. Een steek staat los van hoe blij je was.
        """,
      en: """
        A sting can hold all sorts of things: doubt about yourself or about what you share, \
        grief, shortage, envy. A sting stands apart from how glad you were.
        """))
}
