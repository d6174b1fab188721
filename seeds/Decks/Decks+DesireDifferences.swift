package import EgelCore

extension Decks {
  /// Wanting more and wanting less, from both sides.
  package static let desireDifferences: Deck = Deck(
    "desire-differences", .desire,
    name: Bilingual(
      nl: "Verschil in zin",
      en: "Different desires"),
    about: Bilingual(
      nl: "Meer zin, minder zin, of zin in iets anders.",
      en: "Wanting more, wanting less, or wanting something else."),
    [
      Question(
        "desire-differences-time-of-day", .light, ["S2"], needs: [.desire],
        nl: "Op welk moment van de dag word je het liefst aangeraakt?",
        en: "What time of day do you most like to be touched?"),
      Question(
        "desire-differences-counts", .light, ["S2", "S22"], needs: [.desire],
        nl: "Wat is voor jou intiem, ook als een ander dat niet zo zou noemen?",
        en: "What counts as intimate for you, even if others would call it something else?"),
      Question(
        "desire-differences-want-less", .middle, ["S1", "S22"], needs: [.desire],
        nl: "Als jij minder zin hebt dan {partner}: waar heb je dan wél zin in?",
        en: "When you want sex less than {partner} does, what would you like instead?"),
      Question(
        "desire-differences-want-more", .middle, ["S1", "S17"], needs: [.desire],
        nl: "Wat doe je als je meer zin hebt dan {partner}?",
        en: "When you want sex more than {partner} does, what do you do about it?"),
      Question(
        "desire-differences-other-side", .middle, ["S1", "E19"], needs: [.sex, .safeRelationship],
        nl: "Hoe zou {partner} jullie seksleven omschrijven?",
        en: "How would {partner} describe the sex you have together?"),
      Question(
        "desire-differences-unsaid", .middle, ["E21", "S33"], needs: [.sex],
        nl: "Wat zou je in bed fijn vinden dat {partner} nog niet weet?",
        en: "What doesn't {partner} know yet about what you'd like in bed?"),
    ])
}
