package import EgelCore

extension Decks {
  /// What was said, what goes without saying, and whom it works for.
  package static let agreements: Deck = Deck(
    "agreements", .agreements,
    name: Bilingual(
      nl: "Afspraken",
      en: "Agreements"),
    about: Bilingual(
      nl: "Wat gezegd is, wat vanzelf spreekt, en voor wie het werkt.",
      en: "What was said, what goes without saying, and whom it works for."),
    [
      Question(
        "agreements-without-saying", .light, ["A2"],
        nl: "Wat spreekt vanzelf tussen jou en {person}, al heeft niemand het ooit gezegd?",
        en: "What goes without saying between you and {person}, though nobody ever said it?"),
      Question(
        "agreements-fine-unsaid", .light, ["A2", "A5"],
        nl: "Welke ongezegde regel met {person} mag van jou ongezegd blijven?",
        en: "Which unspoken rule with {person} may stay unspoken, as far as you are concerned?"),
      Question(
        "agreements-works-for-whom", .middle, ["A4", "A5"],
        nl: "Welke afspraak met {person} werkt, en voor wie?",
        en: "Which agreement with {person} works, and for whom?"),
      Question(
        "agreements-everyday", .light, ["A15"],
        nl: "Tijd, geld, huishouden, ruimte: wat heb je met iemand goed geregeld?",
        en: "Time, money, chores, space: what have you arranged well with somebody?"),
      Question(
        "agreements-decided-alone", .middle, ["A10", "A11"],
        nl: "Wat heb je onlangs alleen beslist dat ook een ander raakte?",
        en: "What have you lately decided by yourself that touched somebody else too?"),
    ])
}
