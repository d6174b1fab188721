package import EgelCore

extension Decks {
  /// What is not known and does not have to be, with numbers and without.
  package static let notKnowing: Deck = Deck(
    "not-knowing", .meaning,
    name: Bilingual(nl: "Niet weten", en: "Not knowing"),
    about: Bilingual(
      nl: "Wat je niet weet, en niet hoeft te weten.",
      en: "What you don't know, and don't need to."),
    [
      Question(
        "not-knowing-puzzle", .light, ["T9"],
        nl: "Wat blijft voor jou een raadsel aan {person}?",
        en: "What about {person} is a complete mystery to you?"),
      Question(
        "not-knowing-laughs-counted", .light, ["T5", "T1"], voice: Voice(.measuring, .one),
        needs: [.safeRelationship], unless: [.bereaved],
        nl: "Gok eens: hoe vaak lachten jij en {person} deze week samen?",
        en: "Take a guess: how often did you and {person} laugh together this week?"),
      Question(
        "not-knowing-no-number", .light, ["T9", "T7"], voice: Voice(.measuring, .two),
        nl: "Wat van vandaag is niet in een paar woorden te vangen?",
        en: "What about today can't be put into a few words?"),
      Question(
        "not-knowing-rather-not", .middle, ["T9", "A6"],
        nl: "Wat weet je liever niet over {person}?",
        en: "What would you rather not know about {person}?"),
      Question(
        "not-knowing-suspected", .heavy, ["E21", "T9"],
        nl: "Wat vermoed je, zonder dat je ernaar gevraagd hebt?",
        en: "What do you suspect but haven't asked about?"),
    ])
}
