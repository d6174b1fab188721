package import EgelCore

extension Decks {
  /// On power, and being able to say no. `egel help safety` says where people who can help are found.
  package static let freeNo: Deck = Deck(
    "free-no", .agreements,
    name: Bilingual(
      nl: "Vrij om nee te zeggen",
      en: "Free to say no"),
    about: Bilingual(
      nl: """
        Wie er beslist, en of je nee kunt zeggen. Zoek je hulp? Typ 'egel help safety' \
        voor adressen.
        """,
      en: """
        Who decides, and whether you can say no. Type 'egel help safety' to find \
        people who can help.
        """),
    [
      Question(
        "free-no-small-no", .light, ["A13", "K3"],
        nl: "Waar zei je deze week nee tegen, hoe klein ook?",
        en: "What did you say no to this week, however small?"),
      Question(
        "free-no-fine-with-it", .light, ["A13", "K3"],
        nl: "Wie vindt het prima als je nee zegt?",
        en: "Who's fine with it when you say no?"),
      Question(
        "free-no-talked-into", .light, ["A13", "L12"], needs: [.children],
        nl: "Waar heeft een kind je onlangs toe overgehaald?",
        en: "What did the children talk you into lately?"),
      Question(
        "free-no-hesitant-yes", .middle, ["A13"],
        nl: "Waar zei je ja op terwijl je eigenlijk twijfelde?",
        en: "What did you say yes to while something in you hesitated?"),
      Question(
        "free-no-my-power", .middle, ["A13", "A12"], needs: [.safeRelationship],
        unless: [.bereaved],
        nl: "Waarin geeft jouw mening vaker de doorslag dan die van {person}?",
        en: "What do you get more of a say in than {person}?"),
      Question(
        "free-no-last-word", .heavy, ["A13", "A15"],
        nl: "Wie beslist meestal over jullie tijd, jij of {partner}?",
        en: "Who usually decides how you spend your time, you or {partner}?"),
      Question(
        "free-no-to-person", .heavy, ["A13"],
        nl: "Hoe makkelijk zeg je nee tegen {person}?",
        en: "How freely can you say no to {person}?"),
      Question(
        "free-no-held-back", .heavy, ["A13", "R35"],
        nl: "Wat zeg of doe je niet, omdat je niet weet hoe {person} reageert?",
        en: "What do you leave unsaid or undone because of how {person} might react?"),
    ])
}
