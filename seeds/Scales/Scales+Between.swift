import EgelCore

// How free, how good, how full and how repaired it was between two people.

extension Scales {
  static let freeno = Scale(
    "freeno", Bilingual(nl: "nee kunnen zeggen", en: "free to say no"), .person,
    concepts: ["A13", "K3"],
    question: Bilingual(
      nl: "Hoe vrij was je om nee te zeggen tegen {person}?",
      en: "How free were you to say no to {person}?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet vrij", en: "not free"),
      high: Bilingual(nl: "helemaal vrij", en: "completely free")),
    explanation: Bilingual(
      nl: """
        Nee tegen wat dan ook: een plan, een vraag, een gesprek, een bezoek. Ook als je ja \
        wilde zeggen.
        """,
      en: "No to anything: a plan, a favour, a talk, a visit. Also if you wanted to say yes."))

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
      nl: "Jij bepaalt vandaag wat genoeg is. Goed genoeg is een volledig antwoord.",
      en: "You decide what enough is today. Good enough is a full answer."))

  static let after = Scale(
    "after", Bilingual(nl: "erna", en: "afterwards"), .person,
    concepts: ["D9"],
    question: Bilingual(
      nl: "Hoe was je na het contact met {person}: leeg of opgeladen?",
      en: "How did being with {person} leave you: drained or recharged?"),
    answers: .number(
      -5...5, low: Bilingual(nl: "leeg", en: "drained"),
      high: Bilingual(nl: "opgeladen", en: "recharged")),
    explanation: Bilingual(
      nl: "Toen je weer alleen was, of bij iemand anders. Nul is: het maakte geen verschil.",
      en: """
        Once you were on your own again, or with someone else. Zero means it made no \
        difference.
        """))

  static let repaired = Scale(
    "repaired", Bilingual(nl: "bijgelegd", en: "repaired"), .person,
    concepts: ["E17", "E24"],
    question: Bilingual(
      nl: "Hebben {person} en jij het bijgelegd?",
      en: "Have you and {person} made up?"),
    answers: .number(
      0...10, low: Bilingual(nl: "nog niet", en: "not yet"),
      high: Bilingual(nl: "helemaal", en: "completely")),
    explanation: Bilingual(
      nl: """
        Alleen als er iets tussen jullie kwam; anders sla je het over. Sommige dingen duren \
        langer dan een dag, en sommige hoeven niet opgelost te raken.
        """,
      en: """
        Only if something came between you; otherwise skip it. Some things take longer than a \
        day, and some don't have to be fixed.
        """))
}
