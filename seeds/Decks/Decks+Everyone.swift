package import EgelCore

extension Decks {
  /// Friends, family, neighbours, partners: nobody ranked.
  package static let everyone: Deck = Deck(
    "everyone", .network,
    name: Bilingual(
      nl: "Iedereen telt mee",
      en: "Everyone counts"),
    about: Bilingual(
      nl: "Vrienden, familie, buren, geliefden: ieder telt, hoe je elkaar ook noemt.",
      en: """
        Friends, family, neighbours, lovers: each one counts, whatever you call each \
        other.
        """),
    [
      Question(
        "everyone-friend", .light, ["N17", "R11"],
        nl: "Welke vriendschap betekent meer voor je dan mensen denken?",
        en: "Which friendship means more to you than people realise?"),
      Question(
        "everyone-passer-by", .light, ["N17"],
        nl: "Welke buur, collega of winkelier zou je missen?",
        en: "Which neighbour, colleague or shopkeeper would you miss?"),
      Question(
        "everyone-no-word", .light, ["N8", "R33"],
        nl: "Voor wie in je leven bestaat eigenlijk geen goed woord?",
        en: "Who is hard to introduce because there's no word for what you are to each other?"),
      Question(
        "everyone-introducing", .light, ["R33", "N8"],
        nl: "Hoe stel je {person} voor aan anderen?",
        en: "How do you introduce {person} to other people?"),
      Question(
        "everyone-whatever-name", .light, ["R34"], voice: Voice(.form, .one),
        needs: [.safeRelationship],
        nl: "Wat is er goed tussen jou en {person}, hoe je het ook noemt?",
        en: "What is good between you and {person}, whatever you call it?"),
      Question(
        "everyone-speak-of", .middle, ["N10", "D4"],
        nl: "Hoe praat je over {person} als {person} er niet bij is?",
        en: "How do you talk about {person} to other people?"),
      Question(
        "everyone-with-friends", .light, ["R11", "N1"], needs: [.relationshipAnarchy],
        nl: "Wat doe je met vrienden wat anderen alleen met een partner doen?",
        en: "What do you do with friends that others only do with a partner?"),
      Question(
        "everyone-cancelled-first", .middle, ["A12", "N17"],
        nl: "Wie zeg je het eerst af als je week te vol is?",
        en: "Who do you cancel first when your week gets too full?"),
      Question(
        "everyone-without-order", .middle, ["R11", "N7"], needs: [.relationshipAnarchy],
        nl: "Hoe verdeel je je tijd zonder iemand voor te trekken?",
        en: "How do you divide your time without ranking anyone?"),
      Question(
        "everyone-to-each-other", .middle, ["A7", "R11"], needs: [.relationshipAnarchy],
        nl: "Wat willen jij en {person} voor elkaar zijn?",
        en: "What do you and {person} want to be to each other?"),
      Question(
        "everyone-rethought", .middle, ["I15", "R36"], voice: Voice(.form, .two),
        unless: [.monogamous, .bereaved],
        nl: "Wat heb je moeten afleren om te leven zoals je leeft?",
        en: "What have you had to unlearn to live the way you do?"),
      Question(
        "everyone-ranked-anyway", .heavy, ["A12", "R11"], needs: [.relationshipAnarchy],
        nl: "Wanneer zette je toch iemand boven de rest?",
        en: "When did you put one person above the rest after all?"),
      Question(
        "everyone-hospital-bed", .heavy, ["M7", "N8"], unless: [.monogamous, .bereaved],
        nl: "Je ligt in het ziekenhuis. Wie laten ze misschien niet bij je?",
        en: "You're in hospital. Who might they not let in to see you?"),
      Question(
        "everyone-drifted-off", .heavy, ["C14", "N17"], unless: [.bereaved],
        nl: "Welke vriendschap hield op zonder dat iemand er iets over zei?",
        en: "Which friendship ended without anyone saying a word about it?"),
    ])
}
