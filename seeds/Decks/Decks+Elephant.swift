package import EgelCore

extension Decks {
  /// A picture to think with, no brain science: a big quick feeling, and whoever rides it.
  package static let elephant: Deck = Deck(
    "elephant", .pace,
    name: Bilingual(
      nl: "De olifant",
      en: "The elephant"),
    about: Bilingual(
      nl: """
        Een beeld om mee te denken, geen hersenkunde: een groot, snel gevoel en wie erop rijdt.
        """,
      en: "A picture to think with, no brain science: a big quick feeling, and whoever rides it."),
    [
      Question(
        "elephant-startles", .middle, ["B7"],
        nl: "Als je gevoel een olifant was en jij de berijder: waar schrikt de jouwe van?",
        en: "If feeling were an elephant and you its rider, what startles yours?"),
      Question(
        "elephant-calms", .light, ["B7", "P5"],
        nl: "Wat maakt jou binnen tien minuten rustiger?",
        en: "What calms you within ten minutes?"),
      Question(
        "elephant-fight-flight", .middle, ["B2", "B1"],
        nl: "Aanvallen, wegwezen of verstijven: wat doet jouw lijf het eerst?",
        en: "Lash out, get away or go rigid: which does your body do first?"),
      Question(
        "elephant-next-time", .middle, ["P15"],
        nl: "Als het de volgende keer te heet wordt, wat wil je dan als eerste doen?",
        en: "Next time things get too hot, what do you want to do first?"),
    ])
}
