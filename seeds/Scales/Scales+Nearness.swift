import EgelCore

// Near, reachable, understood, and free to be oneself.

extension Scales {
  static let near = Scale(
    "near", Bilingual(nl: "dichtbij", en: "near"), .person,
    concepts: ["H1", "V1", "V2"],
    question: Bilingual(
      nl: "Hoe dicht bij {person} voelde je je?",
      en: "How close did you feel to {person}?"),
    answers: .number(
      0...10, low: Bilingual(nl: "ver weg", en: "far away"),
      high: Bilingual(nl: "heel dichtbij", en: "very close")),
    explanation: Bilingual(
      nl: """
        Je kunt je dicht bij iemand voelen die ver weg is, en ver van iemand in dezelfde \
        kamer. Hoog is niet beter dan laag.
        """,
      en: """
        You can feel close to someone far away, and far from someone in the same room. High \
        isn't better than low.
        """))

  static let reachable = Scale(
    "reachable", Bilingual(nl: "bereikbaar", en: "reachable"), .person,
    concepts: ["H3", "H5", "H29"],
    question: Bilingual(
      nl: "Had je op {person} kunnen rekenen?",
      en: "Could you have counted on {person}?"),
    answers: .number(
      0...10, low: Bilingual(nl: "helemaal niet", en: "not at all"),
      high: Bilingual(nl: "zeker weten", en: "no doubt about it")),
    explanation: Bilingual(
      nl: """
        Stel dat je die dag iemand nodig had: was er dan iets gekomen, een telefoontje, een \
        berichtje, een arm om je heen? Het gaat om wat je verwachtte, ook als je niets vroeg.
        """,
      en: """
        Suppose you'd needed someone that day: would there have been a call, a message, an arm \
        around you? Go by what you expected, even if you didn't ask.
        """))

  static let seen = Scale(
    "seen", Bilingual(nl: "begrepen", en: "seen"), .person,
    concepts: ["H6", "V7"],
    question: Bilingual(
      nl: "Voelde je je begrepen door {person}?",
      en: "Did you feel seen by {person}?"),
    answers: .number(
      0...10, low: Bilingual(nl: "helemaal niet", en: "not at all"),
      high: Bilingual(nl: "helemaal", en: "completely")),
    explanation: Bilingual(
      nl: """
        Kwam bij de ander aan wat er in je omging? Soms is het juist fijn om even niet bekeken \
        te worden; ook dat kun je erbij schrijven.
        """,
      en: """
        Did the other person get what was going on in you? Sometimes it's a relief not to be \
        looked at so closely; you can write that down too.
        """))

  static let ownroom = Scale(
    "ownroom", Bilingual(nl: "jezelf zijn", en: "being yourself"), .person,
    concepts: ["V7", "V1", "V3"],
    question: Bilingual(
      nl: "Hoe vrij was je om jezelf te zijn bij {person}?",
      en: "How free were you to be yourself with {person}?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet vrij", en: "not free"),
      high: Bilingual(nl: "helemaal vrij", en: "completely free")),
    explanation: Bilingual(
      nl: """
        Je eigen mening, je eigen plannen, je eigen humeur. Het staat los van hoe dichtbij je \
        was.
        """,
      en: "Your own opinions, your own plans, your own mood. How close you were is another matter.")
  )

  static let distance = Scale(
    "distance", Bilingual(nl: "afstand", en: "distance"), .person,
    concepts: ["V2"],
    question: Bilingual(
      nl: "Hoe was de afstand tussen {person} en jou?",
      en: "How was the distance between you and {person}?"),
    answers: .words([
      Scale.Choice("close", Bilingual(nl: "te dichtbij", en: "too close")),
      Scale.Choice("right", Bilingual(nl: "ongeveer goed", en: "about right")),
      Scale.Choice("far", Bilingual(nl: "te ver", en: "too far")),
    ]),
    explanation: Bilingual(
      nl: """
        Zoals egels in de kou: dicht genoeg voor de warmte, ver genoeg van de stekels. Wat \
        goed is, verschilt van dag tot dag.
        """,
      en: """
        Like hedgehogs in the cold: close enough for the warmth, far enough from the spines. \
        What's right changes from day to day.
        """))
}
