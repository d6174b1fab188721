package import EgelCore

extension Decks {
  /// A meeting of an hour or a day can be a story too, if only of one page.
  package static let briefEncounters: Deck = Deck(
    "brief-encounters", .beginnings,
    name: Bilingual(
      nl: "Kort contact",
      en: "Brief encounters"),
    about: Bilingual(
      nl: """
        Een ontmoeting van een uur of een dag kan ook een verhaal zijn, al is het van één \
        bladzijde.
        """,
      en: "A meeting of an hour or a day can be a story too, if only of one page."),
    [
      Question(
        "brief-encounters-stayed", .light, ["R15", "R16"],
        nl: "Welke korte ontmoeting bleef bij je hangen?",
        en: "What brief encounter has stayed with you?"),
      Question(
        "brief-encounters-last-line", .light, ["R16"],
        nl: "Als een ontmoeting van de laatste tijd één bladzijde was, wat was dan de slotzin?",
        en: "If a recent meeting were a single page, what would its last line be?"),
      Question(
        "brief-encounters-at-ease", .light, ["R16", "D1"],
        nl: "Waardoor was je snel op je gemak bij iemand die je niet kende?",
        en: "What put you quickly at ease with somebody you did not know?"),
    ])
}
