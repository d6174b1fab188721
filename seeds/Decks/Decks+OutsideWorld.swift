package import EgelCore

extension Decks {
  /// On remarks, rules and looks, and who takes you as you are.
  package static let outsideWorld: Deck = Deck(
    "outside-world", .world,
    name: Bilingual(
      nl: "De buitenwereld",
      en: "The outside world"),
    about: Bilingual(
      nl: "Over opmerkingen, regels en blikken, en wie je neemt zoals je bent.",
      en: "On remarks, rules and looks, and who takes you as you are."),
    [
      Question(
        "outside-world-remark", .middle, ["M6", "M1"],
        nl: "Welke opmerking over hoe je leeft bleef hangen, en wat had je willen zeggen?",
        en: "Which remark about how you live has stuck, and what would you have liked to say?"),
      Question(
        "outside-world-signboard", .heavy, ["M2"],
        nl: """
          Welke moeilijkheid houd je voor je omdat mensen ze aan je manier van leven zouden \
          wijten?
          """,
        en: """
          What trouble do you keep to yourself because people would put it down to how you live?
          """),
      Question(
        "outside-world-really-going", .light, ["M3", "M10"],
        nl: "Met wie kun je praten over hoe het echt gaat?",
        en: "With whom can you talk about how things really are?"),
      Question(
        "outside-world-current", .middle, ["M4"],
        nl: "Waar ging je de laatste tijd tegen de stroom in, en wat kostte dat?",
        en: "Where have you gone against the current of late, and what did it cost?"),
      Question(
        "outside-world-left-uncounted", .heavy, ["M7"],
        nl: "Waar werd je niet meegeteld, met of zonder woorden?",
        en: "Where were you left out, in words or without?"),
    ])
}
