package import EgelCore

extension Decks {
  /// Everyday moments, thanks, good news, and what turned out well.
  package static let goodThings: Deck = Deck(
    "good-things", .goodThings,
    name: Bilingual(
      nl: "Wat fijn was",
      en: "What's been good"),
    about: Bilingual(
      nl: "Gewone momenten, dank, goed nieuws, en wat er meeviel.",
      en: "Everyday moments, thanks, good news, and what turned out well."),
    [
      Question(
        "good-things-how-it-went-well", .light, ["D16"],
        nl: "Wat ging er deze week beter dan je had gedacht?",
        en: "What went better than you expected this week?"),
      Question(
        "good-things-cup-of-tea", .light, ["D11"],
        nl: "Wie maakte deze week iets te eten of te drinken voor je?",
        en: "Who made you something to eat or drink this week?"),
      Question(
        "good-things-sound-at-home", .light, ["D15"], unless: [.bereaved],
        nl: "Welk geluid in huis hoor je graag?",
        en: "Which sound around the house do you like to hear?"),
      Question(
        "good-things-children-best", .light, ["D15", "L12"], needs: [.children],
        nl: "Wat is eerlijk gezegd je fijnste moment van de dag met de kinderen?",
        en: "What's your favourite time of day with the children, honestly?"),
      Question(
        "good-things-news-received", .light, ["D8"], needs: [.safeRelationship],
        nl: "Hoe reageert {person} als jij goed nieuws hebt?",
        en: "When you have good news, how does {person} respond?"),
      Question(
        "good-things-news-first", .light, ["D8", "N17"], unless: [.bereaved],
        nl: "Wie hoort het van jou als eerste als je goed nieuws hebt?",
        en: "Who do you tell first when you have good news?"),
      Question(
        "good-things-thanks-to-person", .light, ["D11"], needs: [.safeRelationship],
        nl: "Waar wil je {person} al een tijdje voor bedanken?",
        en: "What have you been meaning to thank {person} for?"),
      Question(
        "good-things-unphotographed", .light, ["D15"], needs: [.safeRelationship],
        nl: "Beschrijf een alledaags moment met {person} waar niemand een foto van zou maken.",
        en: "Describe an everyday moment with {person} that nobody would take a photo of."),
      Question(
        "good-things-a-first", .light, ["L1"], needs: [.safeRelationship],
        nl: "Wat deden jij en {person} onlangs voor het eerst?",
        en: "When did you and {person} last do something for the first time?"),
      Question(
        "good-things-fuller-emptier", .middle, ["D9"],
        nl: "Wie geeft je energie, en wie kost je energie?",
        en: "Who gives you energy, and who drains it?"),
      Question(
        "good-things-side-of-you", .middle, ["D10"],
        nl: "Welke kant van jou komt boven als je bij {person} bent?",
        en: "Which side of you comes out when you are with {person}?"),
      Question(
        "good-things-news-fell-flat", .middle, ["D8"],
        nl: "Wanneer bracht je goed nieuws en was niemand echt blij?",
        en: "When did you share good news and no one was really pleased?"),
      Question(
        "good-things-news-of-person", .middle, ["D8", "C2"], needs: [.safeRelationship],
        nl: "{person} heeft goed nieuws. Ben je meteen blij, of duurt dat even?",
        en: "{person} has good news. Are you happy straight away, or does it take a minute?"),
      Question(
        "good-things-too-tired", .middle, ["D9", "V11"],
        nl: "Van welk mooi moment kon je niet genieten omdat je te moe was?",
        en: "Which nice moment were you too tired to enjoy?"),
    ])
}
