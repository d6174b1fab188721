import EgelCore

// What moves slowly enough to be asked once a month.

extension Scales {
  static let fits = Scale(
    "fits", Bilingual(nl: "past bij je", en: "fits you"), .person, .monthly,
    concepts: ["A4", "R36"],
    question: Bilingual(
      nl: "Hoe goed past wat je met {person} hebt bij wie je nu bent?",
      en: "How well does what you have with {person} fit who you are now?"),
    answers: .number(
      0...10, low: Bilingual(nl: "past niet", en: "does not fit"),
      high: Bilingual(nl: "past helemaal", en: "fits wholly")),
    explanation: Bilingual(
      nl: """
        Niet of het een goede vorm is, wel of het bij jou past, deze maand. Een laag getal \
        hoeft nergens toe te leiden.
        """,
      en: """
        Not whether it is a good form, but whether it fits you, this month. A low number need \
        not lead anywhere.
        """))

  static let told = Scale(
    "told", Bilingual(nl: "zegt het je", en: "tells you"), .person, .monthly,
    concepts: ["H22", "A17"],
    needs: [.openTie],
    question: Bilingual(
      nl: "Hoe zeker ben je dat {person} het je zegt als er iets verschuift?",
      en: "How sure are you that {person} tells you when something shifts?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet zeker", en: "not sure"),
      high: Bilingual(nl: "heel zeker", en: "very sure")),
    explanation: Bilingual(
      nl: """
        Over plannen, gevoelens of wensen die veranderen. Het gaat om je vertrouwen, niet om \
        wat er gezegd is.
        """,
      en: """
        About plans, feelings or wishes that change. It is about your trust, not about what \
        has been said.
        """))

  static let weighed = Scale(
    "weighed", Bilingual(nl: "laat je meewegen", en: "counts you in"), .person, .monthly,
    concepts: ["H22", "A18"],
    needs: [.openTie],
    question: Bilingual(
      nl: "Hoe zeker ben je dat {person} jou laat meewegen?",
      en: "How sure are you that you count in what {person} decides?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet zeker", en: "not sure"),
      high: Bilingual(nl: "heel zeker", en: "very sure")),
    explanation: Bilingual(
      nl: """
        Bij keuzes die jou ook raken: of je meetelt, en of je hoort hoe de keuze tot stand \
        kwam.
        """,
      en: """
        In choices that touch you too: whether you count, and whether you hear how the choice \
        was made.
        """))

  static let back = Scale(
    "back", Bilingual(nl: "komt terug", en: "comes back"), .person, .monthly,
    concepts: ["H22", "H23"],
    needs: [.openTie],
    question: Bilingual(
      nl: "Hoe zeker ben je dat {person} bij je terugkomt?",
      en: "How sure are you that {person} comes back to you?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet zeker", en: "not sure"),
      high: Bilingual(nl: "heel zeker", en: "very sure")),
    explanation: Bilingual(
      nl: """
        Na een avond, een reis of een tijd met iemand anders. Terugkomen kan ook in aandacht \
        zijn.
        """,
      en: """
        After an evening, a journey or a time with somebody else. Coming back can be in \
        attention too.
        """))
}
