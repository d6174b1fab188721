package import EgelCore

extension Decks {
  /// What draws somebody toward intimacy, and what pushes.
  package static let desireMotives: Deck = Deck(
    "desire-motives", .desire,
    name: Bilingual(nl: "Ernaartoe of ervandaan", en: "Toward and away"),
    about: Bilingual(
      nl: "Wat je trekt en wat je duwt als het om intimiteit gaat.",
      en: "What draws you and what pushes you where intimacy is concerned."),
    [
      Question(
        "desire-motives-longing-for", .light, ["S15"], needs: [.desire],
        nl: "Waar verlangde je naar, de laatste keer dat je iemand opzocht?",
        en: "What were you longing for, the last time you reached out to somebody?"),
      Question(
        "desire-motives-drew-pushed", .middle, ["S15"], needs: [.sex],
        nl: "De laatste keer dat het intiem werd: wat trok je erheen, en wat duwde je?",
        en: "The last time things became intimate, what drew you there and what pushed you?"),
      Question(
        "desire-motives-at-bay", .heavy, ["S15", "S26"], needs: [.desire],
        nl: "Wanneer was intimiteit een manier om iets anders uit de weg te gaan?",
        en: "When was intimacy a way of keeping something else at bay?"),
      Question(
        "desire-motives-pleasure-or-peace", .heavy, ["S15", "S16"], needs: [.desire],
        nl: """
          Wanneer doe je iets om een ander plezier te geven, en wanneer om de vrede te bewaren?
          """,
        en: "When do you do something to give pleasure, and when to keep the peace?"),
      Question(
        "desire-motives-other-ways", .light, ["S18", "S22"], needs: [.desire],
        nl: "Hoe kom jij dicht bij iemand zonder dat er seks bij komt kijken?",
        en: "How do you come close to somebody without sex coming into it?"),
      Question(
        "desire-motives-without", .light, ["S22", "S15"], needs: [.desire],
        nl: "Wat is er prettig aan een tijd zonder verlangen?",
        en: "What is pleasant about a time without desire?"),
    ])
}
