package import EgelCore

extension Decks {
  /// What was said, what goes without saying, and whom it works for.
  package static let agreements: Deck = Deck(
    "agreements", .agreements,
    name: Bilingual(nl: "Afspraken en beloften", en: "Agreements and promises"),
    about: Bilingual(
      nl: "Wat gezegd is, wat vanzelf spreekt, en wat je elkaar belooft.",
      en: "What was said, what goes without saying, and what people promise each other."),
    [
      Question(
        "agreements-without-saying", .light, ["A2"],
        nl: "Wat spreekt vanzelf tussen jou en {person}, al heeft niemand het ooit gezegd?",
        en: "What goes without saying between you and {person}, though nobody ever said it?"),
      Question(
        "agreements-fine-unsaid", .light, ["A2", "A5"],
        nl: "Wat hoeft tussen jou en {person} niet uitgesproken te worden, wat jou betreft?",
        en: """
          What, as far as you are concerned, need not be said out loud between you and {person}?
          """),
      Question(
        "agreements-works-for-whom", .middle, ["A4", "A5"],
        nl: "Welke afspraak met {person} zit goed, en welke wringt?",
        en: "Which agreement with {person} sits well, and which one pinches?"),
      Question(
        "agreements-everyday", .light, ["A15"],
        nl: "Tijd, geld, huishouden, ruimte: wat heb je met iemand goed geregeld?",
        en: "Time, money, chores, space: what have you arranged well with somebody?"),
      Question(
        "agreements-decided-alone", .middle, ["A10", "A11", "A18"],
        nl: "Wat heb je onlangs alleen beslist dat ook een ander raakte?",
        en: "What have you lately decided by yourself that touched somebody else too?"),
      Question(
        "agreements-faithful", .middle, ["A14", "I20"],
        nl: "Wat betekent trouw zijn voor jou, tegenover wie dan ook?",
        en: "What does being faithful mean to you, towards anybody at all?"),
      Question(
        "agreements-promised", .middle, ["A7", "I20"],
        nl: "Wat heb je {person} beloofd, met of zonder woorden?",
        en: "What have you promised {person}, in words or without?"),
    ])
}
