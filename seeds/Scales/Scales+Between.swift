import EgelCore

// How free, how good, how full and how mended it was between two people.

extension Scales {
  static let freeno = Scale(
    "freeno", Bilingual(nl: "nee kunnen zeggen", en: "free to say no"), .person,
    concepts: ["A13", "K3"],
    question: Bilingual(
      nl: "Hoe vrij had je nee kunnen zeggen tegen {person}?",
      en: "How freely could you have said no to {person}?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet vrij", en: "not free"),
      high: Bilingual(nl: "helemaal vrij", en: "wholly free")),
    explanation: Bilingual(
      nl: """
        Nee tegen wat dan ook: een plan, een vraag, een gesprek, een bezoek. Ook als je ja \
        wilde zeggen.
        """,
      en: """
        No to anything at all: a plan, a request, a talk, a visit. Also if you wanted to say \
        yes.
        """))

  static let enough = Scale(
    "enough", Bilingual(nl: "genoeg", en: "enough"), .person,
    concepts: ["S10", "D15"],
    question: Bilingual(
      nl: "Was het goed genoeg met {person}?",
      en: "Was it good enough with {person}?"),
    answers: .words([
      Scale.Choice("not", Bilingual(nl: "niet genoeg", en: "not enough")),
      Scale.Choice("enough", Bilingual(nl: "goed genoeg", en: "good enough")),
      Scale.Choice("more", Bilingual(nl: "meer dan dat", en: "more than that")),
    ]),
    explanation: Bilingual(
      nl: "De maat is de jouwe, op deze dag. Goed genoeg is een volledig antwoord.",
      en: "The measure is yours, on this day. Good enough is a complete answer."))

  static let after = Scale(
    "after", Bilingual(nl: "erna", en: "after"), .person,
    concepts: ["D9"],
    question: Bilingual(
      nl: "Liet het contact met {person} je leger of voller achter?",
      en: "Did contact with {person} leave you emptier or fuller?"),
    answers: .number(
      -5...5, low: Bilingual(nl: "leger", en: "emptier"),
      high: Bilingual(nl: "voller", en: "fuller")),
    explanation: Bilingual(
      nl: "Hoe je was toen je weer alleen was, of bij iemand anders. Nul is: geen verschil.",
      en: """
        How you were once you were alone again, or with somebody else. Zero is: no difference.
        """))

  static let mended = Scale(
    "mended", Bilingual(nl: "hersteld", en: "mended"), .person,
    concepts: ["E17", "E24"],
    question: Bilingual(
      nl: "Hoe goed is het weer tussen {person} en jou, na wat er schuurde?",
      en: "How mended is it between {person} and you, after what chafed?"),
    answers: .number(
      0...10, low: Bilingual(nl: "open", en: "open"),
      high: Bilingual(nl: "hersteld", en: "mended")),
    explanation: Bilingual(
      nl: """
        Alleen als er iets schuurde; anders sla je het over. Sommige dingen herstellen niet in \
        één dag, en sommige hoeven niet te herstellen.
        """,
      en: """
        Only if something chafed; otherwise you skip it. Some things do not mend in a day, and \
        some need not mend.
        """))
}
