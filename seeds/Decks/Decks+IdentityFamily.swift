package import EgelCore

extension Decks {
  /// On family of every kind, and on what shifts in you.
  package static let identityFamily: Deck = Deck(
    "identity-family", .meaning,
    name: Bilingual(
      nl: "Wie ik ben, wie erbij hoort",
      en: "Who I am, who belongs"),
    about: Bilingual(
      nl: "Over familie en gezin in alle soorten, en over wat er in jou verschuift.",
      en: "On family of every kind, and on what shifts in you."),
    [
      Question(
        "identity-family-family-is", .light, ["L3"],
        nl: "Wie is familie voor jou?",
        en: "Who is family to you?"),
      Question(
        "identity-family-shifted", .middle, ["L2"],
        nl: "Wat is er in jou verschoven door de mensen met wie je omgaat?",
        en: "What has shifted in you through the people in your life?"),
      Question(
        "identity-family-basis", .middle, ["R32"],
        nl: "Hoe je leeft: is dat iets wat je doet, kiest, gelooft of bent?",
        en: "The way you live: is it something you do, choose, believe in or are?"),
      Question(
        "identity-family-children", .light, ["R19", "R24", "L12"],
        needs: [.children],
        nl: "Wie zorgt er mee voor de kinderen in je leven, en hoe loopt dat?",
        en: "Who helps care for the children in your life, and how is that going?"),
      Question(
        "identity-family-raised-by", .heavy, ["L3", "H18"],
        nl: "Wat nam je mee van de mensen die jou grootbrachten, en wat liet je daar?",
        en: "What did you take from the people who raised you, and what did you leave there?"),
    ])
}
