package import EgelCore

extension Decks {
  /// Friends, family, neighbours, partners: with no ladder and no order.
  package static let allTies: Deck = Deck(
    "all-ties", .network,
    name: Bilingual(nl: "Alle banden tellen", en: "All ties count"),
    about: Bilingual(
      nl: "Vrienden, familie, buren, partners: zonder ladder en zonder volgorde.",
      en: "Friends, family, neighbours, partners: with no ladder and no order."),
    [
      Question(
        "all-ties-friend", .light, ["N17", "R11"],
        nl: "Welke vriendschap draagt meer dan mensen denken?",
        en: "Which friendship carries more than people think?"),
      Question(
        "all-ties-chosen", .middle, ["R11", "A7"],
        nl: "Wat hebben jij en {person} zelf gekozen, los van hoe het hoort?",
        en: "What have you and {person} chosen for yourselves, whatever people usually do?"),
      Question(
        "all-ties-without-order", .middle, ["R11", "N7"], needs: [.relationshipAnarchy],
        nl: "Hoe verdeel je je aandacht zonder iemand boven of onder een ander te zetten?",
        en: "How do you share out your attention without putting anybody above or below another?"),
      Question(
        "all-ties-passer-by", .light, ["N17"],
        nl: "Welke buur, collega of vaste voorbijganger zou je missen?",
        en: "Which neighbour, colleague or familiar passer-by would you miss?"),
      Question(
        "all-ties-introducing", .light, ["R33", "N8"],
        nl: "Hoe noem je {person} tegenover anderen, en past dat woord?",
        en: "What do you call {person} to others, and does the word fit?"),
      Question(
        "all-ties-whatever-name", .light, ["R34"], voice: Voice(.form, .one), needs: [.safeTie],
        nl: "Wat is er goed tussen jou en {person}, hoe je het ook noemt?",
        en: "What is good between you and {person}, whatever you call it?"),
      Question(
        "all-ties-rethought", .middle, ["I15", "R36"], voice: Voice(.form, .two),
        nl: "Wat heb je anders leren zien om te kunnen leven zoals je leeft?",
        en: "What did you learn to see differently in order to live as you do?"),
      Question(
        "all-ties-speak-of", .light, ["N10", "D4"],
        nl: "Hoe praat jij over {person} met anderen?",
        en: "How do you speak of {person} to others?"),
    ])
}
