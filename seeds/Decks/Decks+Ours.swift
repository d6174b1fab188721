package import EgelCore

extension Decks {
  /// What is no longer shared by you alone, what went, and what is or could be your own.
  package static let ours: Deck = Deck(
    "ours", .endings,
    name: Bilingual(nl: "Wat van ons is", en: "What is ours"),
    about: Bilingual(
      nl: "Wat niet meer alleen van jullie is, wat verdween, en wat eigen is of kan worden.",
      en: "What is no longer shared by you alone, what went, and what is or could be your own."),
    [
      Question(
        "ours-no-longer", .heavy, ["C13"], needs: [.openTie],
        nl: "Wat was ooit alleen van jou en {partner} en is dat nu niet meer?",
        en: "What was once for you and {partner} alone, and no longer is?"),
      Question(
        "ours-particular", .light, ["C15"], needs: [.safeTie],
        nl: "Wat is er eigen aan jou en {person}, zoals je het met niemand anders hebt?",
        en: "What is there between you and {person} that you have with nobody else?"),
      Question(
        "ours-gone-with", .heavy, ["C14"],
        nl: "Wie verdween uit je leven omdat het tussen anderen ophield?",
        en: "Who left your life because things ended between other people?"),
      Question(
        "ours-changed-friendship", .middle, ["C14", "L4"],
        nl: "Welke vriendschap veranderde toen er iemand nieuws bij kwam?",
        en: "Which friendship changed when somebody new came along?"),
    ])
}
