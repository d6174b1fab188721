package import EgelCore

extension Decks {
  /// On power and room. `egel help safety` says where people who can help are found.
  package static let freeNo: Deck = Deck(
    "free-no", .agreements,
    name: Bilingual(nl: "Vrij om nee te zeggen", en: "Free to say no"),
    about: Bilingual(
      nl: "Over macht en ruimte. Wie hulp zoekt, vindt adressen met 'egel help safety'.",
      en: "On power and room. 'egel help safety' says where people who can help are found."),
    [
      Question(
        "free-no-to-person", .heavy, ["A13"],
        nl: "Hoe vrij kun je nee zeggen tegen {person}, en waar hangt dat van af?",
        en: "How freely can you say no to {person}, and what does that depend on?"),
      Question(
        "free-no-small-no", .light, ["A13", "K3"],
        nl: "Welk klein nee zei je deze week, hardop of voor jezelf?",
        en: "Which small no did you say this week, aloud or to yourself?"),
      Question(
        "free-no-hesitant-yes", .middle, ["A13"],
        nl: "Waarop zei je ja terwijl er iets in je aarzelde?",
        en: "What did you say yes to while something in you hesitated?"),
      Question(
        "free-no-last-word", .heavy, ["A13", "A15"],
        nl: "Wie heeft bij jou en {person} het laatste woord over tijd, geld of ruimte?",
        en: "Who has the last word on time, money or space between you and {person}?"),
      Question(
        "free-no-held-back", .heavy, ["A13", "R35"],
        nl: "Wat laat je ongezegd of ongedaan om hoe {person} zou kunnen reageren?",
        en: "What do you leave unsaid or undone because of how {person} might react?"),
      Question(
        "free-no-my-power", .heavy, ["A13", "A12"], needs: [.safeTie],
        nl: "Waarin heb jij meer te zeggen dan {person}, en hoe ga je daarmee om?",
        en: "Where do you have more say than {person}, and how do you handle that?"),
    ])
}
