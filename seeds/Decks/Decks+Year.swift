package import EgelCore

extension Decks {
  /// Looking over a year without giving it a mark.
  package static let year: Deck = Deck(
    "year", .meaning,
    name: Bilingual(
      nl: "Het jaar",
      en: "The year"),
    about: Bilingual(
      nl: "Een jaar bekijken zonder er een cijfer aan te geven.",
      en: "Looking over a year without giving it a mark."),
    [
      Question(
        "year-five-words", .light, ["I17"],
        nl: "Welke vijf woorden passen bij het jaar dat achter je ligt?",
        en: "What five words suit the year behind you?"),
      Question(
        "year-accepted", .middle, ["I17"],
        nl: "Wat ben je dit jaar gaan aanvaarden, en wat niet?",
        en: "What have you come to accept this year, and what not?"),
      Question(
        "year-harbour", .light, ["X8", "H10"],
        nl: "Waar kon je dit jaar even aanmeren?",
        en: "Where could you moor for a while this year?"),
      Question(
        "year-no-goodbye", .heavy, ["L4", "C13"],
        nl: "Wat ging dit jaar voorbij zonder afscheid?",
        en: "What passed this year without a goodbye?"),
    ])
}
