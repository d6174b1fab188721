package import EgelCore

extension Decks {
  /// What you don't know and need not know, with numbers and without.
  package static let notKnowing: Deck = Deck(
    "not-knowing", .meaning,
    name: Bilingual(nl: "Niet weten", en: "Not knowing"),
    about: Bilingual(
      nl: "Wat je niet weet en niet hoeft te weten, met en zonder cijfers.",
      en: "What you don't know and need not know, with numbers and without."),
    [
      Question(
        "not-knowing-puzzle", .light, ["T9"],
        nl: "Wat begrijp je niet aan {person}, en mag dat zo blijven?",
        en: "What don't you understand about {person}, and may it stay that way?"),
      Question(
        "not-knowing-noting", .light, ["T1", "T7"], voice: Voice(.measuring, .one),
        nl: "Wat zou je scherper zien als je het een maand lang kort opschreef?",
        en: "What would you see more sharply if you wrote it down briefly for a month?"),
      Question(
        "not-knowing-no-number", .light, ["T9", "T7"], voice: Voice(.measuring, .two),
        nl: "Wat van vandaag past niet in een cijfer?",
        en: "What about today does not fit in a number?"),
      Question(
        "not-knowing-open-question", .light, ["P14"],
        nl: "Welke vraag mag vandaag open blijven?",
        en: "Which question may stay open today?"),
    ])
}
