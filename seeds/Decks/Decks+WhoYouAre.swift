package import EgelCore

extension Decks {
  /// On family, the body, and the way one lives.
  package static let whoYouAre: Deck = Deck(
    "who-you-are", .meaning,
    name: Bilingual(nl: "Wie je bent", en: "Who you are"),
    about: Bilingual(
      nl: "Over familie, je lijf, en hoe je leeft.",
      en: "On family, your body, and the way you live."),
    [
      Question(
        "who-you-are-family-is", .light, ["L3"],
        nl: "Wie is familie voor jou?",
        en: "Who is family to you?"),
      Question(
        "who-you-are-basis", .middle, ["R32"],
        nl: "Hoe je leeft: is dat iets wat je doet, kiest, gelooft of bent?",
        en: "The way you live: is it something you do, choose, believe in or are?"),
      Question(
        "who-you-are-children", .light, ["R19", "R24", "L12"], needs: [.children],
        nl: "Wie zorgt er mee voor de kinderen in je leven, en hoe loopt dat?",
        en: "Who helps care for the children in your life, and how is that going?"),
      Question(
        "who-you-are-raised-by", .heavy, ["L3", "H18"],
        nl: "Wat nam je mee van de mensen die jou grootbrachten, en wat liet je daar?",
        en: "What did you take from the people who raised you, and what did you leave there?"),
      Question(
        "who-you-are-allowed-today", .light, ["L5"],
        nl: "Wat liet je lijf vandaag toe, en wat niet?",
        en: "What did your body allow today, and what not?"),
      Question(
        "who-you-are-looking-after", .middle, ["L5", "K6"],
        nl: "Wie mag er voor je zorgen als je ziek bent, en hoe?",
        en: "Who may look after you when you are ill, and how?"),
      Question(
        "who-you-are-changed-body", .heavy, ["L5"],
        nl: "Wat is er aan je lijf veranderd, en wat doet dat met hoe je bij mensen bent?",
        en: "What has changed in your body, and what does that do to how you are with people?"),
    ])
}
