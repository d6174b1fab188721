package import EgelCore

extension Decks {
  /// On family, children, and the body.
  package static let whoYouAre: Deck = Deck(
    "who-you-are", .meaning,
    name: Bilingual(
      nl: "Waar je vandaan komt",
      en: "Where you come from"),
    about: Bilingual(
      nl: "Over familie, wie je grootbracht, en je lichaam.",
      en: "Family, who raised you, and your body."),
    [
      Question(
        "who-you-are-family-is", .light, ["L3"],
        nl: "Wie is familie voor jou?",
        en: "Who is family to you?"),
      Question(
        "who-you-are-allowed-today", .light, ["L5"],
        nl: "Hoe ging het vandaag met je lichaam?",
        en: "How was your body today?"),
      Question(
        "who-you-are-children", .light, ["R19", "R24", "L12"], needs: [.children],
        nl: "Wie springt er bij met de kinderen als het nodig is?",
        en: "Who steps in with the children when you need it?"),
      Question(
        "who-you-are-children-laugh", .light, ["D5", "L12"], needs: [.children],
        nl: "Wanneer moest je lachen terwijl je streng wilde zijn voor de kinderen?",
        en: "When did the children make you laugh while you were trying to be strict?"),
      Question(
        "who-you-are-sounding-like", .middle, ["L3", "H18"], unless: [.bereaved],
        nl: "Wanneer hoor je jezelf praten zoals de mensen die je grootbrachten?",
        en: "When do you catch yourself sounding like the people who raised you?"),
      Question(
        "who-you-are-children-say", .middle, ["L12", "H8"], needs: [.children, .safeRelationship],
        nl: "Wat zouden de kinderen zeggen over hoe jij en {person} met elkaar omgaan?",
        en: "What would the children say about how you and {person} get along?"),
      Question(
        "who-you-are-looking-after", .middle, ["L5", "K6"],
        nl: "Wie laat je voor je zorgen als je ziek bent?",
        en: "When you're ill, who do you let look after you?"),
      Question(
        "who-you-are-hospital-calls", .middle, ["N8", "L3"], unless: [.bereaved],
        nl: "Wie wil je dat het ziekenhuis als eerste belt?",
        en: "Who do you want the hospital to call first?"),
      Question(
        "who-you-are-raised-by", .heavy, ["L3", "H18"],
        nl: "Wat doe je anders dan de mensen die je grootbrachten?",
        en: "What do you want to do differently from the people who raised you?"),
      Question(
        "who-you-are-body-among-people", .heavy, ["L5"],
        nl: "Hoe voel je je in je lichaam als er anderen bij zijn?",
        en: "How do you feel about your body when other people are around?"),
    ])
}
