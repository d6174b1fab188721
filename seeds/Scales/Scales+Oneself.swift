import EgelCore

// What is asked about oneself, whoever else there is.

extension Scales {
  static let mood = Scale(
    "mood", Bilingual(nl: "stemming", en: "mood"), .oneself,
    concepts: ["R23"],
    question: Bilingual(
      nl: "Hoe was vandaag?",
      en: "How was today?"),
    answers: .number(
      0...10, low: Bilingual(nl: "heel zwaar", en: "really hard"),
      high: Bilingual(nl: "heel goed", en: "really good")),
    explanation: Bilingual(
      nl: "De dag in zijn geheel, in één getal: hoe de dag voelde, niet wat je gedaan kreeg.",
      en: "The whole day in one number: how it felt, not what you got done."))

  static let zone = Scale(
    "zone", Bilingual(nl: "vanbinnen", en: "zone"), .oneself,
    concepts: ["P4"],
    question: Bilingual(
      nl: "Hoe is het nu vanbinnen?",
      en: "How much can you take right now?"),
    answers: .words([
      Scale.Choice("shut-down", Bilingual(nl: "dichtgeklapt", en: "shut down")),
      Scale.Choice("ok", Bilingual(nl: "oké", en: "ok")),
      Scale.Choice("too-much", Bilingual(nl: "te veel", en: "too much")),
    ]),
    explanation: Bilingual(
      nl: """
        Dichtgeklapt is leeg, verdoofd of ver weg. Te veel is alles tegelijk. Oké zit \
        ertussenin: je voelt iets en je kunt nog denken.
        """,
      en: """
        Shut down is empty, numb or far away. Too much is everything at once. Ok is in \
        between: you can feel and still think.
        """))

  static let pulledapart = Scale(
    "pulledapart", Bilingual(nl: "verdeeld", en: "torn"), .oneself,
    concepts: ["N3", "P12"],
    needs: [.someone],
    question: Bilingual(
      nl: "Moest je je verdelen over mensen?",
      en: "How torn did you feel?"),
    answers: .number(
      0...10, low: Bilingual(nl: "helemaal niet", en: "not at all"),
      high: Bilingual(nl: "de hele tijd", en: "completely")),
    explanation: Bilingual(
      nl: """
        Als er meer mensen tegelijk op je rekenen: geliefden, kinderen, ouders, vrienden. Met \
        twee kan het al, en met tien soms niet.
        """,
      en: """
        When several people count on you at once: partners, children, parents, friends. It can \
        happen with two, and not with ten.
        """))

  static let outside = Scale(
    "outside", Bilingual(nl: "buitenwereld", en: "outside world"), .oneself,
    concepts: ["M1", "M5", "M7"],
    question: Bilingual(
      nl: "Hoeveel last hadden je relaties van de buitenwereld?",
      en: "How hard was the outside world on your relationships?"),
    answers: .number(
      0...10, low: Bilingual(nl: "geen last", en: "not at all"),
      high: Bilingual(nl: "heel veel last", en: "very hard")),
    explanation: Bilingual(
      nl: """
        Opmerkingen, stiltes, regels, papieren, blikken: wat van buiten komt en niet tussen \
        jullie begon.
        """,
      en: """
        Remarks, silences, rules, paperwork, looks: what comes from outside and didn't start \
        between you.
        """))

  static let supported = Scale(
    "supported", Bilingual(nl: "gesteund", en: "supported"), .oneself,
    concepts: ["M8", "P7", "H25"],
    question: Bilingual(
      nl: "Hoe gesteund voelde je je door mensen die het snappen?",
      en: "How supported did you feel by people who get it?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet gesteund", en: "not supported"),
      high: Bilingual(nl: "heel erg gesteund", en: "very supported")),
    explanation: Bilingual(
      nl: """
        Mensen aan wie je weinig hoeft uit te leggen, waar ze ook zijn. Eén mens, een groep of \
        een boek kan genoeg zijn.
        """,
      en: """
        People you hardly have to explain anything to, wherever they are. One person, a group \
        or a book can be enough.
        """))

  static let selfkind = Scale(
    "selfkind", Bilingual(nl: "mild voor jezelf", en: "kind to yourself"), .oneself,
    concepts: ["R23", "K4"],
    question: Bilingual(
      nl: "Hoe mild was je voor jezelf?",
      en: "How kind were you to yourself?"),
    answers: .number(
      0...10, low: Bilingual(nl: "streng", en: "harsh"),
      high: Bilingual(nl: "mild", en: "kind")),
    explanation: Bilingual(
      nl: "Hoe je tegen jezelf praatte en voor jezelf zorgde. Een dag alleen telt even goed.",
      en: "How you talked to yourself and took care of yourself. A day on your own counts as much.")
  )
}
