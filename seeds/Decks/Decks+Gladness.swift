package import EgelCore

extension Decks {
  /// Gladness for anybody, whatever one's ties.
  package static let gladness: Deck = Deck(
    "gladness", .compersion,
    name: Bilingual(nl: "Gunnen", en: "Glad for somebody"),
    about: Bilingual(
      nl: "Blij zijn om het geluk van een ander: vrienden, familie, wie ook. En soms ook niet.",
      en: "Being glad of another's happiness: friends, family, whoever. And sometimes not."),
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
        "gladness-apart-from-you", .light, ["C2"],
        nl: "Waar wordt {person} blij van dat niets met jou te maken heeft?",
        en: "What gladdens {person} that has nothing to do with you?"),
      Question(
        "gladness-without-you", .middle, ["C2", "C3"],
        nl: "Met wie heeft {person} het goed buiten jou om, en wat doet dat met je?",
        en: "With whom does {person} have a good time without you, and what does that do to you?"),
      Question(
        "gladness-glad-for-you", .light, ["C2", "D8"],
        nl: "Wie is er blij voor jou zonder dat het moeite lijkt te kosten?",
        en: "Who is glad for you without any visible effort?"),
      Question(
        "gladness-wistful", .middle, ["C2", "C3"],
        nl: "Bij wiens geluk voel je blijdschap en weemoed door elkaar?",
        en: "Whose happiness brings you gladness and wistfulness mixed together?"),
      Question(
        "gladness-wish-metamour", .middle, ["C2", "N2"], needs: [.safeTie],
        nl: "Wat gun je {metamour} deze dagen?",
        en: "What good do you wish {metamour} these days?"),
      Question(
        "gladness-two-people", .light, ["C2", "N17"],
        nl: "Welke twee mensen die je kent zie je graag samen?",
        en: "Which two people you know do you like to see together?"),
      Question(
        "gladness-cannot-look", .heavy, ["C2", "C3"],
        nl: "Wiens geluk kun je deze dagen moeilijk aanzien?",
        en: "Whose happiness is hard for you to look at these days?"),
    ])
}
