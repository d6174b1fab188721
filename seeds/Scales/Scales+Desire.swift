import EgelCore

// How much, how often, when and what: only once desire is turned on.

extension Scales {
  static let pull = Scale(
    "pull", Bilingual(nl: "aantrekking", en: "attraction"), .person,
    concepts: ["S1", "S2"],
    needs: [.desire],
    question: Bilingual(
      nl: "Hoe aangetrokken voelde je je tot {person}?",
      en: "How attracted were you to {person}?"),
    answers: .number(
      0...10, low: Bilingual(nl: "helemaal niet", en: "not at all"),
      high: Bilingual(nl: "heel erg", en: "very")),
    explanation: Bilingual(
      nl: """
        Alleen wat jij voelde, los van wat er gebeurde en van wat de ander wilde. Nul is ook \
        een antwoord.
        """,
      en: """
        Only what you felt, whatever happened and whatever the other person wanted. Zero is an \
        answer too.
        """))

  static let often = Scale(
    "often", Bilingual(nl: "hoe vaak", en: "how often"), .person,
    concepts: ["S1", "S2"],
    needs: [.desire],
    question: Bilingual(
      nl: "Had je met {person} vaker of minder vaak gewild?",
      en: "Did you want sex with {person} more or less often?"),
    answers: .words([
      Scale.Choice("less", Bilingual(nl: "minder vaak", en: "less often")),
      Scale.Choice("right", Bilingual(nl: "zo was het goed", en: "about right")),
      Scale.Choice("more", Bilingual(nl: "vaker", en: "more often")),
    ]),
    explanation: Bilingual(
      nl: """
        Jij bepaalt wat telt. Twee mensen willen zelden even vaak; dat zegt niets over jou of \
        de ander.
        """,
      en: """
        You decide what counts. Two people rarely want it equally often; that says nothing \
        about either of you.
        """))

  static let when = Scale(
    "when", Bilingual(nl: "het moment", en: "timing"), .person,
    concepts: ["S2"],
    needs: [.desire],
    question: Bilingual(
      nl: "Kwam het met {person} voor jou op een goed moment?",
      en: "With {person}, was the timing right for you?"),
    answers: .number(
      0...10, low: Bilingual(nl: "verkeerd moment", en: "wrong moment"),
      high: Bilingual(nl: "precies goed", en: "exactly right")),
    explanation: Bilingual(
      nl: """
        Vroeg of laat, uitgerust of moe, voor of na een gesprek. Het mag ook gaan over een \
        keer dat er niets gebeurde.
        """,
      en: """
        Morning or night, rested or tired, before or after a talk. It can be about a time when \
        nothing happened, too.
        """))

  static let what = Scale(
    "what", Bilingual(nl: "wat je wilde", en: "what you wanted"), .person,
    concepts: ["S2", "S13"],
    needs: [.desire],
    question: Bilingual(
      nl: "Was het met {person} wat je wilde?",
      en: "With {person}, was it what you wanted?"),
    answers: .number(
      0...10, low: Bilingual(nl: "iets anders", en: "something else"),
      high: Bilingual(nl: "precies dit", en: "exactly this")),
    explanation: Bilingual(
      nl: """
        Zacht, wild, praten, vasthouden, alleen slapen: waar je zin in had, naast wat het \
        werd. Verschil is geen fout.
        """,
      en: """
        Soft, wild, talking, holding, sleeping on your own: what you were in the mood for, \
        next to what it turned out to be. A difference isn't a mistake.
        """))

  static let motive = Scale(
    "motive", Bilingual(nl: "zin of vermijden", en: "motive"), .person,
    concepts: ["S15", "S16"],
    needs: [.desire],
    question: Bilingual(
      nl: "Had je er zin in met {person}, of wilde je iets vervelends vermijden?",
      en: "With {person}, did you want to, or were you avoiding something unpleasant?"),
    answers: .number(
      -5...5, low: Bilingual(nl: "iets vermijden", en: "avoiding something"),
      high: Bilingual(nl: "zin", en: "I wanted to")),
    explanation: Bilingual(
      nl: """
        Vermijden is bijvoorbeeld: om geen ruzie te krijgen, of iemand niet te verliezen. Zin \
        is: om plezier of nabijheid. Vaak is het van allebei wat.
        """,
      en: """
        Avoiding something: a quarrel, a bad mood, losing someone. Wanting to: for fun, or to \
        be close. Often it's some of both.
        """))
}
