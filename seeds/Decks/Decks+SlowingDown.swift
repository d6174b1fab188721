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
          Als je het met iemand rustiger aan wilt doen: wat mag blijven zoals het is, en wat even \
          minder?
          """,
        en: """
          If you want to go slower with somebody, what may stay as it is, and what a little less?
          """),
      Question(
        "slowing-down-who-feels-it", .middle, ["P3", "A11"], needs: [.someone],
        nl: "Als jij in een band gas terugneemt: wie merkt dat, en wie weet ervan?",
        en: "When you slow down in one tie, who feels it, and who has been told?"),
      Question(
        "slowing-down-slowed", .heavy, ["A11", "P3"],
        nl: """
          Hoe was het toen iemand het met jou kalmer aan wilde doen, en wat werd er met je \
          besproken?
          """,
        en: """
          What was it like when somebody wanted to go slower with you, and what was talked over \
          with you?
          """),
      Question(
        "slowing-down-waiting", .light, ["P8"],
        nl: "Waar wacht je op, en hoe wacht je?",
        en: "What are you waiting for, and how do you wait?"),
      Question(
        "slowing-down-settle", .light, ["P10"],
        nl: "Welk moment van de laatste weken heeft nog niet kunnen bezinken?",
        en: "Which moment of the last weeks has not yet had time to settle?"),
      Question(
        "slowing-down-on-your-mind", .light, ["P11", "S9"], needs: [.romance],
        nl: "Als iemand je erg bezighoudt: waar zou je meer van willen?",
        en: "When somebody is much on your mind, what is it you would like more of?"),
    ])
}
