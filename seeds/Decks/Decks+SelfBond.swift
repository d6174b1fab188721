package import EgelCore

extension Decks {
  /// The tie you have with yourself, the longest of all.
  package static let selfBond: Deck = Deck(
    "self-bond", .selfhood,
    name: Bilingual(nl: "Met jezelf", en: "With yourself"),
    about: Bilingual(
      nl: "Over hoe het is met jezelf, met of zonder anderen erbij.",
      en: "On how it is with yourself, with or without others."),
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
        "self-bond-limit", .middle, ["R23", "V7"],
        nl: "Hoe merk je dat je een grens hebt bereikt?",
        en: "How do you notice that you have reached a limit?"),
      Question(
        "self-bond-asked", .light, ["R22", "M6"], needs: [.noPartner], unless: [.ended, .bereaved],
        nl: "Wat antwoord je als iemand vraagt of je iemand hebt?",
        en: "What do you answer when people ask if you are seeing anybody?"),
      Question(
        "self-bond-heating", .middle, ["R20", "K1"],
        nl: "Wie bel je als de verwarming uitvalt, en wie als jij op bent?",
        en: "Whom do you call when the heating breaks down, and whom when you are worn out?"),
      Question(
        "self-bond-say-in-it", .middle, ["R10"], needs: [.solo],
        nl: "Waarover beslist {partner} mee, en wat beslis je liever alleen?",
        en: "Where does {partner} have a say, and what do you prefer to decide alone?"),
    ])
}
