package import EgelCore

extension Decks {
  /// A life with yourself at its centre, with partners or without.
  package static let onMyOwn: Deck = Deck(
    "on-my-own", .selfhood,
    name: Bilingual(
      nl: "Op jezelf",
      en: "On one's own"),
    about: Bilingual(
      nl: "Een leven met jezelf in het midden, met of zonder partners.",
      en: "A life with yourself at its centre, with partners or without."),
    [
      Question(
        "on-my-own-in-the-middle", .light, ["R20"],
        nl: "Zet jezelf in het midden en schrijf de mensen om je heen erbij: wie staat waar?",
        en: "Put yourself in the middle and write in the people around you: who stands where?"),
      Question(
        "on-my-own-asked", .light, ["R22", "M6"],
        needs: [.noPartner], unless: [.ended, .bereaved],
        nl: "Wat antwoord je als iemand vraagt of je iemand hebt?",
        en: "What do you answer when people ask if you are seeing anybody?"),
      Question(
        "on-my-own-heating", .middle, ["R20", "K1"],
        nl: "Wie bel je als de verwarming het begeeft, en wie als jij het begeeft?",
        en: "Whom do you call when the heating breaks down, and whom when you do?"),
      Question(
        "on-my-own-say-in-it", .middle, ["R10"],
        needs: [.solo],
        nl: "Waarover beslist {partner} mee, en wat beslis je liever alleen?",
        en: "Where does {partner} have a say, and what do you prefer to decide alone?"),
    ])
}
