package import EgelCore

extension Decks {
  /// On new people, and what choosing is like.
  package static let gettingToKnow: Deck = Deck(
    "getting-to-know", .beginnings,
    name: Bilingual(
      nl: "Iemand leren kennen",
      en: "Getting to know someone"),
    about: Bilingual(
      nl: "Nieuwe mensen, mensen die je dacht te kennen, en wat je koos.",
      en: "New people, people you thought you knew, and the choices you made."),
    [
      Question(
        "getting-to-know-stayed", .light, ["R15", "R16"],
        nl: "Aan welke onbekende denk je soms nog terug?",
        en: "Which stranger comes back to your mind now and then?"),
      Question(
        "getting-to-know-first-question", .light, ["V7", "I10"],
        nl: "Wat zou je willen dat mensen je vragen als ze je leren kennen?",
        en: "What do you wish people would ask when they first meet you?"),
      Question(
        "getting-to-know-surprise", .light, ["I10"],
        nl: "Wat had je eerst niet achter {person} gezocht?",
        en: "What did you learn about {person} that you'd never have guessed?"),
      Question(
        "getting-to-know-freedom-dear", .middle, ["I7"], voice: Voice(.freedom, .one),
        nl: "Welke beslissing laat je aan niemand anders over?",
        en: "What do you decide for yourself that you'd hate to give up?"),
      Question(
        "getting-to-know-too-much-choice", .light, ["I8"], voice: Voice(.freedom, .two),
        nl: "Wanneer had je zoveel keuze dat je niets meer koos?",
        en: "When did you have so much choice that you ended up choosing nothing?"),
      Question(
        "getting-to-know-turned-out", .heavy, ["I7"], unless: [.bereaved],
        nl: "Welke keuze in liefde of vriendschap liep heel anders dan je dacht?",
        en: "Which choice in love or friendship turned out nothing like you expected?"),
    ])
}
