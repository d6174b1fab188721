package import EgelCore

extension Decks {
  /// Being different and connected: what you say, enjoy, bear or leave.
  package static let differing: Deck = Deck(
    "differing", .selfhood,
    name: Bilingual(
      nl: "Verschillen",
      en: "Differing"),
    about: Bilingual(
      nl: "Anders zijn en toch verbonden: wat je zegt, geniet, verdraagt of laat.",
      en: "Being different and connected: what you say, enjoy, bear or leave."),
    [
      Question(
        "differing-unwelcome", .middle, ["V3"],
        needs: [.safeTie],
        nl: "Wat zei je onlangs dat {person} misschien liever niet hoorde?",
        en: "What did you say lately that {person} may not have liked to hear?"),
      Question(
        "differing-enjoyed", .light, ["V4"],
        needs: [.safeTie],
        nl: "Waarin is {person} anders dan jij, op een manier die je leuk vindt?",
        en: "In what way is {person} different from you that you enjoy?"),
      Question(
        "differing-costs-strength", .middle, ["V4", "B9"],
        nl: "Welk verschil tussen jou en {person} kost je kracht?",
        en: "Which difference between you and {person} costs you strength?"),
      Question(
        "differing-grown-alike", .light, ["V6", "V5"],
        nl: "Waarin zijn jij en {person} op elkaar gaan lijken?",
        en: "In what have you and {person} grown alike?"),
    ])
}
