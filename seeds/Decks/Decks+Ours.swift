package import EgelCore

extension Decks {
  /// What is no longer only yours, who went, and what is yours alone.
  package static let ours: Deck = Deck(
    "ours", .endings,
    name: Bilingual(
      nl: "Wat van jullie is",
      en: "What's yours together"),
    about: Bilingual(
      nl: """
        Wat je alleen met iemand deelt, wat er veranderde, en wie je onderweg \
        kwijtraakte.
        """,
      en: """
        What you share with someone and no one else, what changed, and who you lost on \
        the way.
        """),
    [
      Question(
        "ours-particular", .light, ["C15"], needs: [.safeRelationship],
        nl: "Wat heb je met {person} dat je met niemand anders hebt?",
        en: "What do you have with {person} that you have with nobody else?"),
      Question(
        "ours-only-we-get", .light, ["C15", "D5"], needs: [.safeRelationship],
        nl: "Welk woord of grapje snappen alleen jij en {person}?",
        en: "Which word or joke do only you and {person} understand?"),
      Question(
        "ours-to-myself", .light, ["V1"],
        nl: "Welke plek wil je met niemand delen?",
        en: "Which place do you want to keep to yourself?"),
      Question(
        "ours-changed-friendship", .middle, ["C14", "L4"],
        nl: "Welke vriendschap veranderde toen er iemand nieuws bij kwam?",
        en: "Which friendship changed when someone new came along?"),
      Question(
        "ours-only-us", .middle, ["C15"], needs: [.openRelationship, .safeRelationship],
        nl: "Wat zou je met {partner} willen beginnen, iets van jullie samen?",
        en: "What could you start with {partner} that you'd do with nobody else?"),
      Question(
        "ours-no-longer", .heavy, ["C13"], needs: [.openRelationship],
        nl: "Wat was vroeger alleen van jou en {partner}, en nu niet meer?",
        en: "What used to belong to only you and {partner}, and doesn't any more?"),
      Question(
        "ours-gone-with", .heavy, ["C14"], unless: [.bereaved],
        nl: "Wie raakte je kwijt toen anderen uit elkaar gingen?",
        en: "Who did you lose when other people broke up?"),
    ])
}
