package import EgelCore

extension Decks {
  /// Gladness for anybody, whatever one's ties.
  package static let gladness: Deck = Deck(
    "gladness", .compersion,
    name: Bilingual(nl: "Gunnen", en: "Glad for somebody"),
    about: Bilingual(
      nl: "Blij zijn om wat een ander heeft: vrienden, familie, wie dan ook. En soms niet.",
      en: "Being glad about what somebody else has: friends, family, anybody. And sometimes not."),
    [
      Question(
        "gladness-this-week", .light, ["C2"],
        nl: "Voor wie was je deze week blij?",
        en: "For whom were you glad this week?"),
      Question(
        "gladness-good-news", .light, ["C2", "D8"],
        nl: "Wie vertelde je onlangs goed nieuws, en wat deed je ermee?",
        en: "Who told you good news lately, and what did you do with it?"),
      Question(
        "gladness-without-you", .middle, ["C2", "C3"],
        nl: "Met wie heeft {person} het goed als jij er niet bij bent, en wat doet dat met je?",
        en: """
          With whom does {person} have a good time when you are not there, and what does that do \
          to you?
          """),
      Question(
        "gladness-glad-for-you", .light, ["C2", "D8"],
        nl: "Wie is er blij voor jou zonder dat het moeite kost?",
        en: "Who is glad for you without having to try?"),
      Question(
        "gladness-wistful", .middle, ["C2", "C3"],
        nl: "Bij wie voel je blijdschap en weemoed door elkaar?",
        en: "Who leaves you glad and wistful at the same time?"),
      Question(
        "gladness-wish-metamour", .middle, ["C2", "N2"], needs: [.safeTie],
        nl: "Wat gun je {metamour} deze dagen?",
        en: "What do you wish {metamour} these days?"),
      Question(
        "gladness-cannot-look", .heavy, ["C2", "C3"],
        nl: "Welk geluk van een ander kun je deze dagen moeilijk aanzien?",
        en: "Whose happiness is hard for you to look at these days?"),
    ])
}
