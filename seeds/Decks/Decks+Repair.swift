package import EgelCore

extension Decks {
  /// On finding one another again, forgiving, and what may stay open.
  package static let repair: Deck = Deck(
    "repair", .conflict,
    name: Bilingual(
      nl: "Herstellen",
      en: "Mending"),
    about: Bilingual(
      nl: "Over terugvinden, vergeven, en wat open mag blijven.",
      en: "On finding one another again, forgiving, and what may stay open."),
    [
      Question(
        "repair-way-back", .middle, ["E17"],
        needs: [.safeTie],
        nl: "Hoe vinden jij en {person} elkaar terug als het contact even weg was?",
        en: "How do you and {person} find each other again when the contact was gone for a while?"),
      Question(
        "repair-which-sorry", .light, ["E17"],
        nl: "Wat voor sorry komt bij jou aan?",
        en: "What sort of sorry gets through to you?"),
      Question(
        "repair-not-forgiven", .heavy, ["E23"],
        nl: "Wat heb je iemand niet vergeven, en hoe is het om dat zo te laten?",
        en: "What have you not forgiven somebody, and how is it to leave it so?"),
      Question(
        "repair-other-telling", .middle, ["E19"],
        needs: [.safeTie],
        nl: "Hoe zou {person} jullie laatste botsing navertellen?",
        en: "How would {person} tell the story of your last clash?"),
      Question(
        "repair-may-stay", .middle, ["E23", "E24"],
        nl: "Welke breuk of barst mag van jou blijven zoals ze is?",
        en: "Which break or crack may stay the way it is, as far as you are concerned?"),
    ])
}
