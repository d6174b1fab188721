package import EgelCore

extension Decks {
  /// The ties of then and now along one line, and what you take from them.
  package static let history: Deck = Deck(
    "history", .meaning,
    name: Bilingual(
      nl: "Een leven lang",
      en: "A whole life of ties"),
    about: Bilingual(
      nl: "De banden van vroeger en nu op één lijn, en wat je ervan meeneemt.",
      en: "The ties of then and now along one line, and what you take from them."),
    [
      Question(
        "history-bend", .middle, ["L9"],
        nl: "Zet de banden van je leven op een lijn: waar maakt die een bocht?",
        en: "Set the ties of your life along a line: where does it bend?"),
      Question(
        "history-early-friend", .light, ["L9", "N17"],
        nl: "Wat leerde je van een vroege vriendschap?",
        en: "What did an early friendship teach you?"),
      Question(
        "history-ten-years-ago", .light, ["L9", "L4"],
        nl: "Wat zou jij van tien jaar geleden opvallen aan je leven nu?",
        en: "What would strike the you of ten years ago about your life now?"),
    ])
}
