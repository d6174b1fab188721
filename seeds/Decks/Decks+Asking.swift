package import EgelCore

extension Decks {
  /// On help, an honest no, and what care looks like.
  package static let asking: Deck = Deck(
    "asking", .network,
    name: Bilingual(nl: "Hulp vragen", en: "Asking for help"),
    about: Bilingual(
      nl: "Over hulp vragen en geven, en een eerlijk nee.",
      en: "Asking for help, giving it, and an honest no."),
    [
      Question(
        "asking-needed-today", .light, ["K8"],
        nl: "Wat had je vandaag nodig?",
        en: "What did you need today?"),
      Question(
        "asking-precise", .light, ["K2"],
        nl: "Wat zou iemand morgen voor je kunnen doen?",
        en: "What could someone do for you tomorrow?"),
      Question(
        "asking-three-in-the-morning", .light, ["K1", "H8"],
        nl: "Voor wie neem je om drie uur 's nachts de telefoon op?",
        en: "Whose call would you pick up at three in the morning?"),
      Question(
        "asking-care-for-person", .light, ["K6"], needs: [.safeRelationship],
        nl: "Wat helpt {person} als het met {person} even niet gaat?",
        en: "What makes {person} feel cared for on a bad day?"),
      Question(
        "asking-honest-no", .middle, ["K3"],
        nl: "Van wie kun je een eerlijk nee goed verdragen?",
        en: "Who can tell you no without it hurting?"),
      Question(
        "asking-doing-alone", .middle, ["K2", "K7"],
        nl: "Wat doe je nu alleen waar je ook hulp bij zou kunnen vragen?",
        en: "What are you doing alone that you could ask for help with?"),
      Question(
        "asking-no-help-came", .heavy, ["K2", "H29"],
        nl: "Wanneer vroeg je om hulp en kwam er niemand?",
        en: "When did you ask for help and no one came?"),
      Question(
        "asking-to-myself", .heavy, ["K4"],
        nl: "Wat geef je niet graag toe, ook niet aan jezelf?",
        en: "What don't you like to admit, even to yourself?"),
    ])
}
