import EgelCore

// Near, reachable, seen, and with room of one's own.

extension Scales {
  static let near = Scale(
    "near", Bilingual(nl: "dichtbij", en: "near"), .person,
    concepts: ["H1", "V1", "V2"],
    question: Bilingual(
      nl: "Hoe dicht voelde je je bij {person}?",
      en: "How close did you feel to {person}?"),
    answers: .number(
      0...10, low: Bilingual(nl: "ver weg", en: "far away"),
      high: Bilingual(nl: "heel dichtbij", en: "very close")),
    explanation: Bilingual(
      nl: """
        Dichtbij kan ook op afstand, en in een stille kamer kun je ver zijn. Veel is niet \
        beter dan weinig.
        """,
      en: """
        Close can be at a distance, and in a quiet room you can be far off. High is no better \
        than low.
        """))

  static let reachable = Scale(
    "reachable", Bilingual(nl: "bereikbaar", en: "reachable"), .person,
    concepts: ["H3", "H5", "H29"],
    question: Bilingual(
      nl: "Had je op {person} kunnen rekenen?",
      en: "Could you have counted on {person}?"),
    answers: .number(
      0...10, low: Bilingual(nl: "helemaal niet", en: "not at all"),
      high: Bilingual(nl: "zonder twijfel", en: "without a doubt")),
    explanation: Bilingual(
      nl: """
        Stel dat je die dag iemand nodig had: was er dan een antwoord gekomen, op welke manier \
        ook? Het gaat om wat je verwachtte, ook als je niets vroeg.
        """,
      en: """
        Suppose you had needed somebody that day: would an answer have come, in whatever way? \
        It is about what you expected, even if you asked for nothing.
        """))

  static let seen = Scale(
    "seen", Bilingual(nl: "gezien", en: "seen"), .person,
    concepts: ["H6", "V7"],
    question: Bilingual(
      nl: "Hoe gezien voelde je je door {person}?",
      en: "How seen did you feel by {person}?"),
    answers: .number(
      0...10, low: Bilingual(nl: "niet gezien", en: "not seen"),
      high: Bilingual(nl: "helemaal gezien", en: "fully seen")),
    explanation: Bilingual(
      nl: """
        Of er bij de ander aankwam wat er in je omging. Soms is weinig gezien worden prettig; \
        dat kun je erbij schrijven.
        """,
      en: """
        Whether what went on in you reached the other. Sometimes being little seen is welcome; \
        you can note that too.
        """))

  static let ownroom = Scale(
    "ownroom", Bilingual(nl: "eigen ruimte", en: "own room"), .person,
    concepts: ["V7", "V1", "V3"],
    question: Bilingual(
      nl: "Hoeveel ruimte had je om jezelf te zijn met {person}?",
      en: "How much room was there to be yourself with {person}?"),
    answers: .number(
      0...10, low: Bilingual(nl: "geen", en: "none"),
      high: Bilingual(nl: "alle ruimte", en: "all the room")),
    explanation: Bilingual(
      nl: """
        Ruimte voor eigen meningen, eigen plannen, een eigen humeur. Los van hoe dichtbij je \
        was.
        """,
      en: "Room for opinions, plans and moods of your own. Apart from how close you were."))

  static let distance = Scale(
    "distance", Bilingual(nl: "afstand", en: "distance"), .person,
    concepts: ["V2"],
    question: Bilingual(
      nl: "Hoe was de afstand tussen {person} en jou?",
      en: "How was the distance between {person} and you?"),
    answers: .words([
      Scale.Choice("close", Bilingual(nl: "te dichtbij", en: "too close")),
      Scale.Choice("right", Bilingual(nl: "ongeveer goed", en: "about right")),
      Scale.Choice("far", Bilingual(nl: "te ver", en: "too far")),
    ]),
    explanation: Bilingual(
      nl: """
        Zoals egels in de kou: dicht genoeg voor de warmte, ver genoeg voor de stekels. Wat \
        goed is, verschilt per dag.
        """,
      en: """
        Like hedgehogs in the cold: near enough for the warmth, far enough for the spines. \
        What is right differs by the day.
        """))
}
