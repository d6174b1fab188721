package import EgelCore

extension Decks {
  /// The tie you have with yourself, the longest of all.
  package static let selfBond: Deck = Deck(
    "self-bond", .selfhood,
    name: Bilingual(
      nl: "Met jezelf",
      en: "With yourself"),
    about: Bilingual(
      nl: "De band die je met jezelf hebt, de langste van allemaal.",
      en: "The tie you have with yourself, the longest of all."),
    [
      Question(
        "self-bond-alone-today", .light, ["R23"],
        nl: "Hoe was het vandaag om met jezelf alleen te zijn?",
        en: "What was it like to be alone with yourself today?"),
      Question(
        "self-bond-tone", .light, ["R23"],
        nl: "Op welke toon sprak je vandaag tegen jezelf?",
        en: "In what tone did you speak to yourself today?"),
      Question(
        "self-bond-disagree", .middle, ["R23"],
        nl: "Waarover ben je het met jezelf oneens?",
        en: "What do you disagree with yourself about?"),
      Question(
        "self-bond-limit", .middle, ["R23", "V7"],
        nl: "Hoe merk je dat je een grens hebt bereikt?",
        en: "How do you notice that you have reached a limit?"),
    ])
}
