import EgelCore

// How much, how often, when and what: only once desire is turned on.

extension Scales {
  static let pull = Scale(
    "pull", Bilingual(nl: "aantrekking", en: "pull"), .person,
    concepts: ["S1", "S2"],
    needs: [.desire],
    question: Bilingual(
      nl: "Hoe sterk trok het je naar {person}, wat intimiteit voor jou ook is?",
      en: "How strongly were you drawn to {person}, whatever intimacy is to you?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet", en: "not at all"),
      high: Bilingual(nl: "heel sterk", en: "very strongly")),
    explanation: Bilingual(
      nl: """
        Wat jij voelde, los van wat er gebeurde en van wat de ander wilde. Niets is ook een \
        antwoord.
        """,
      en: """
        What you felt, apart from what happened and from what the other wanted. Nothing is an \
        answer too.
        """))

  static let often = Scale(
    "often", Bilingual(nl: "hoe vaak", en: "how often"), .person,
    concepts: ["S1", "S2"],
    needs: [.desire],
    question: Bilingual(
      nl: "Had je het met {person} vaker of minder vaak gewild dan het was?",
      en: "Would you have liked it with {person} more or less often than it was?"),
    answers: .words([
      Scale.Choice("less", Bilingual(nl: "liever minder", en: "less often")),
      Scale.Choice("right", Bilingual(nl: "precies goed", en: "about right")),
      Scale.Choice("more", Bilingual(nl: "liever vaker", en: "more often")),
    ]),
    explanation: Bilingual(
      nl: """
        Wat telt als intimiteit bepaal je zelf. Twee mensen willen zelden even vaak; dat zegt \
        niets over de een of de ander.
        """,
      en: """
        You decide what counts as intimacy. Two people seldom want it equally often; that says \
        nothing about either of them.
        """))

  static let when = Scale(
    "when", Bilingual(nl: "het moment", en: "the moment"), .person,
    concepts: ["S2"],
    needs: [.desire],
    question: Bilingual(
      nl: "Hoe goed kwam het moment met {person} jou uit?",
      en: "How well timed was it for you, with {person}?"),
    answers: .number(
      0...10, low: Bilingual(nl: "verkeerd moment", en: "wrong moment"),
      high: Bilingual(nl: "precies goed", en: "exactly right")),
    explanation: Bilingual(
      nl: """
        Ochtend of avond, uitgerust of moe, voor of na een gesprek. Het mag ook gaan over een \
        moment waarop er niets kwam.
        """,
      en: """
        Morning or evening, rested or tired, before or after a talk. It may also be about a \
        moment when nothing came.
        """))

  static let what = Scale(
    "what", Bilingual(nl: "wat je wilde", en: "what you wanted"), .person,
    concepts: ["S2", "S13"],
    needs: [.desire],
    question: Bilingual(
      nl: "Hoe dicht kwam het met {person} bij wat je wilde?",
      en: "How close did it come, with {person}, to what you wanted?"),
    answers: .number(
      0...10, low: Bilingual(nl: "heel iets anders", en: "something else"),
      high: Bilingual(nl: "precies dit", en: "exactly this")),
    explanation: Bilingual(
      nl: """
        Zacht, wild, praten, vasthouden, alleen slapen: waar je zin in had naast wat het werd. \
        Verschil is geen fout.
        """,
      en: """
        Soft, wild, talking, holding, sleeping alone: what you were after beside what it \
        became. A difference is no fault.
        """))

  static let motive = Scale(
    "motive", Bilingual(nl: "beweegreden", en: "motive"), .person,
    concepts: ["S15", "S16"],
    needs: [.desire],
    question: Bilingual(
      nl: "Wat bewoog je bij {person}: weg van iets naars, of naar iets fijns toe?",
      en: "What moved you with {person}: away from something bad, or towards something good?"),
    answers: .number(
      -5...5, low: Bilingual(nl: "weg van iets naars", en: "away from something bad"),
      high: Bilingual(nl: "naar iets fijns toe", en: "towards something good")),
    explanation: Bilingual(
      nl: """
        Weg van is bijvoorbeeld om ruzie of verlies te vermijden, naar toe is om plezier of \
        nabijheid. Vaak is het van allebei iets.
        """,
      en: """
        Away is for instance to avoid a quarrel or a loss, towards is for pleasure or \
        nearness. Often it is some of both.
        """))
}
