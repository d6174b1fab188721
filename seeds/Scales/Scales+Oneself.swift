import EgelCore

// What is asked about oneself, whoever else there is.

extension Scales {
  static let zone = Scale(
    "zone", Bilingual(nl: "vanbinnen", en: "zone"), .oneself,
    concepts: ["P4"],
    question: Bilingual(
      nl: "Hoe was het vanbinnen?",
      en: "How was it inside?"),
    answers: .words([
      Scale.Choice("shut", Bilingual(nl: "dichtgeklapt", en: "shut down")),
      Scale.Choice("within", Bilingual(nl: "te doen", en: "manageable")),
      Scale.Choice("flooded", Bilingual(nl: "overspoeld", en: "flooded")),
    ]),
    explanation: Bilingual(
      nl: """
        Dichtgeklapt is ver weg of leeg, overspoeld is te veel tegelijk. Daartussen kun je \
        voelen en denken naast elkaar.
        """,
      en: """
        Shut down is far away or empty, flooded is too much at once. In between you can feel \
        and think side by side.
        """))

  static let pulledapart = Scale(
    "pulledapart", Bilingual(nl: "verscheurd", en: "pulled apart"), .oneself,
    concepts: ["N3", "P12"],
    needs: [.someone],
    question: Bilingual(
      nl: "Hoe verscheurd was je tussen mensen?",
      en: "How torn were you between people?"),
    answers: .number(
      0...10, low: Bilingual(nl: "helemaal niet", en: "not at all"),
      high: Bilingual(nl: "helemaal", en: "completely")),
    explanation: Bilingual(
      nl: """
        Als er meer mensen tegelijk op je rekenen: geliefden, kinderen, ouders, vrienden. Het \
        kan er met twee zijn, en met tien niet.
        """,
      en: """
        When several people count on you at once: lovers, children, parents, friends. It can \
        be there with two, and not with ten.
        """))

  static let outside = Scale(
    "outside", Bilingual(nl: "buitenwereld", en: "outside world"), .oneself,
    concepts: ["M1", "M5", "M7"],
    question: Bilingual(
      nl: "Hoe zwaar woog de buitenwereld op je banden?",
      en: "How heavily did the outside world weigh on your ties?"),
    answers: .number(
      0...10, low: Bilingual(nl: "woog niet", en: "no weight"),
      high: Bilingual(nl: "woog heel zwaar", en: "very heavy")),
    explanation: Bilingual(
      nl: """
        Opmerkingen, stiltes, regels, papieren, blikken: wat van buiten komt en niet in de \
        band zelf ontstond.
        """,
      en: """
        Remarks, silences, rules, paperwork, looks: what comes from outside and did not arise \
        in the tie itself.
        """))

  static let carried = Scale(
    "carried", Bilingual(nl: "gedragen", en: "carried"), .oneself,
    concepts: ["M8", "P7", "H25"],
    question: Bilingual(
      nl: "Hoe gedragen voelde je je door mensen die het snappen?",
      en: "How carried did you feel by people who get it?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet gedragen", en: "not carried"),
      high: Bilingual(nl: "heel gedragen", en: "well carried")),
    explanation: Bilingual(
      nl: """
        Mensen aan wie je weinig hoeft uit te leggen, waar ze ook zijn. Eén mens, een groep of \
        een boek kan genoeg zijn.
        """,
      en: """
        People who need little explaining from you, wherever they are. One person, a group or \
        a book can be enough.
        """))

  static let selfkind = Scale(
    "selfkind", Bilingual(nl: "mild voor jezelf", en: "kind to yourself"), .oneself,
    concepts: ["R23", "K4"],
    question: Bilingual(
      nl: "Wat voor gezelschap was je voor jezelf?",
      en: "How good a companion were you to yourself?"),
    answers: .number(
      0...10, low: Bilingual(nl: "streng of koud", en: "harsh or cold"),
      high: Bilingual(nl: "mild en warm", en: "mild and warm")),
    explanation: Bilingual(
      nl: """
        Hoe je tegen jezelf praatte en voor jezelf zorgde. Een dag zonder anderen telt even \
        goed.
        """,
      en: """
        How you talked to yourself and looked after yourself. A day without others counts as \
        much.
        """))
}
