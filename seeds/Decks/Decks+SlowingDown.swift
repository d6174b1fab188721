package import EgelCore

extension Decks {
  /// Holding back, waiting, letting things settle, and whom that touches.
  package static let slowingDown: Deck = Deck(
    "slowing-down", .pace,
    name: Bilingual(nl: "Trager", en: "Slower"),
    about: Bilingual(
      nl: "Over tempo: inhouden, wachten, laten bezinken, en wie dat raakt.",
      en: "On pace: holding back, waiting, letting things settle, and whom that touches."),
    [
      Question(
        "slowing-down-pace", .light, ["P1"],
        nl: "Hoe snel gaat je leven met anderen nu, en wie bepaalt het tempo?",
        en: "How fast is your life with others moving now, and who sets the pace?"),
      Question(
        "slowing-down-dials", .middle, ["P1", "P2"], needs: [.someone],
        nl: """
          Als je het met iemand rustiger aan wilde doen: wat houd je zoals het is, en wat draai je \
          lager?
          """,
        en: """
          If you wanted to go slower with somebody, what would you hold as it is, and what turn \
          down?
          """),
      Question(
        "slowing-down-who-feels-it", .middle, ["P3", "A11"], needs: [.someone],
        nl: "Als jij in een band gas terugneemt: wie merkt dat, en wie weet ervan?",
        en: "When you slow down in one tie, who feels it, and who has been told?"),
      Question(
        "slowing-down-slowed", .heavy, ["A11", "P3"],
        nl: "Hoe was het toen iemand de band met jou afremde, en wat werd er met jou besproken?",
        en: """
          What was it like when somebody slowed the tie with you, and what was talked over with \
          you?
          """),
      Question(
        "slowing-down-waiting", .light, ["P8"],
        nl: "Waar wacht je op, en hoe wacht je?",
        en: "What are you waiting for, and how do you wait?"),
      Question(
        "slowing-down-take-hold", .middle, ["P9"],
        nl: "Waar ben je bang voor als je een kans nu laat lopen?",
        en: "What are you afraid of if you let a chance go by now?"),
      Question(
        "slowing-down-settle", .light, ["P10"],
        nl: "Welk moment van de laatste weken heeft nog niet kunnen bezinken?",
        en: "Which moment of the last weeks has not yet had time to settle?"),
      Question(
        "slowing-down-on-your-mind", .light, ["P11", "S9"], needs: [.romance],
        nl: "Als iemand je erg bezighoudt: waar zou je meer van willen?",
        en: "When somebody is much on your mind, what is it you would like more of?"),
      Question(
        "slowing-down-too-slow", .light, ["P1", "V8"],
        nl: "Wat gaat er te traag voor jou?",
        en: "What is moving too slowly for you?"),
    ])
}
