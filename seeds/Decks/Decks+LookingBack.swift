package import EgelCore

extension Decks {
  /// On the year, the years before it, and what changed in them.
  package static let lookingBack: Deck = Deck(
    "looking-back", .meaning,
    name: Bilingual(
      nl: "Terugkijken",
      en: "Looking back"),
    about: Bilingual(
      nl: "Over het afgelopen jaar, de jaren daarvoor, en wat er veranderde.",
      en: "The past year, the years before it, and what changed."),
    [
      Question(
        "looking-back-easier", .middle, ["L5"],
        nl: "Wat gaat je met mensen makkelijker af dan vroeger?",
        en: "What do you find easier with people than you used to?"),
      Question(
        "looking-back-got-better", .light, ["D16", "L4"], needs: [.safeRelationship],
        nl: "Waar zijn jij en {person} samen beter in geworden?",
        en: "What have you and {person} got better at together?"),
      Question(
        "looking-back-came-along", .light, ["L4", "N17"], unless: [.bereaved],
        nl: "Wie kwam er dit jaar in je leven en mag blijven?",
        en: "Who came into your life this year that you'd like to keep?"),
      Question(
        "looking-back-ten-years-ago", .middle, ["L9", "L4"], unless: [.bereaved],
        nl: "Wat zou de jij van tien jaar geleden opvallen aan je leven van nu?",
        en: "What would the person you were ten years ago notice about your life now?"),
      Question(
        "looking-back-five-words", .middle, ["I17"],
        nl: "Welke vijf woorden passen bij het afgelopen jaar?",
        en: "Which five words sum up the past year?"),
      Question(
        "looking-back-seen-differently", .middle, ["B8", "L4"],
        nl: "Over wie ben je dit jaar anders gaan denken?",
        en: "Who did you change your mind about this year?"),
      Question(
        "looking-back-no-goodbye", .heavy, ["L4", "C13"], unless: [.bereaved],
        nl: "Wat hield er dit jaar op zonder echt afscheid?",
        en: "What ended this year without a proper goodbye?"),
    ])
}
