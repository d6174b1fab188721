import EgelCore

// What changes slowly enough to be asked once a month.

extension Scales {
  static let fits = Scale(
    "fits", Bilingual(nl: "past bij je", en: "fits you"), .person, .monthly,
    concepts: ["A4", "R36"],
    question: Bilingual(
      nl: "Hoe goed past wat je met {person} hebt bij wie je nu bent?",
      en: "How well does what you have with {person} fit who you are now?"),
    answers: .number(
      0...10, low: Bilingual(nl: "past niet", en: "doesn't fit"),
      high: Bilingual(nl: "past helemaal", en: "fits completely")),
    explanation: Bilingual(
      nl: """
        Niet of het een goede vorm is, wel of het bij jou past, deze maand. Een laag getal \
        hoeft nergens toe te leiden.
        """,
      en: """
        Not whether it's a good way to live, but whether it suits you, this month. A low \
        number doesn't have to lead anywhere.
        """))

  static let told = Scale(
    "told", Bilingual(nl: "vertelt het je", en: "tells you"), .person, .monthly,
    concepts: ["H22", "A17"],
    needs: [.openRelationship],
    question: Bilingual(
      nl: "Hoe zeker ben je dat {person} het je vertelt als er iets verandert?",
      en: "How sure are you that {person} will tell you when something changes?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet zeker", en: "not sure"),
      high: Bilingual(nl: "heel zeker", en: "very sure")),
    explanation: Bilingual(
      nl: """
        Als plannen, gevoelens of wensen veranderen. Het gaat om je vertrouwen, niet om wat er \
        al gezegd is.
        """,
      en: """
        When plans, feelings or wishes change. It's about how much you trust it, not about \
        what has been said.
        """))

  static let considered = Scale(
    "considered", Bilingual(nl: "houdt rekening met", en: "considers you"), .person, .monthly,
    concepts: ["H22", "A18"],
    needs: [.openRelationship],
    question: Bilingual(
      nl: "Hoe zeker ben je dat {person} rekening met je houdt?",
      en: "How sure are you that {person} considers you?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet zeker", en: "not sure"),
      high: Bilingual(nl: "heel zeker", en: "very sure")),
    explanation: Bilingual(
      nl: "Bij keuzes die jou ook raken: of je meetelt, en of je hoort hoe de keuze is gemaakt.",
      en: """
        With choices that affect you too: whether you count, and whether you hear how the \
        choice was made.
        """))

  static let back = Scale(
    "back", Bilingual(nl: "komt terug", en: "comes back"), .person, .monthly,
    concepts: ["H22", "H23"],
    needs: [.openRelationship],
    question: Bilingual(
      nl: "Hoe zeker ben je dat {person} bij je terugkomt?",
      en: "How sure are you that {person} will come back to you?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet zeker", en: "not sure"),
      high: Bilingual(nl: "heel zeker", en: "very sure")),
    explanation: Bilingual(
      nl: """
        Na een avond, een reis of een tijd met iemand anders. Met de aandacht terugkomen telt \
        ook.
        """,
      en: """
        After a night, a trip or a while with someone else. Coming back in your mind counts \
        too.
        """))
}
