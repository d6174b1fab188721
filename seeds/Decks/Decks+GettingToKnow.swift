package import EgelCore

extension Decks {
  /// On brief meetings, new people, and what choosing is like.
  package static let gettingToKnow: Deck = Deck(
    "getting-to-know", .beginnings,
    name: Bilingual(nl: "Iemand leren kennen", en: "Getting to know somebody"),
    about: Bilingual(
      nl: "Over korte ontmoetingen, nieuwe mensen, en hoe kiezen voor jou is.",
      en: "On brief meetings, new people, and what choosing is like for you."),
    [
      Question(
        "getting-to-know-stayed", .light, ["R15", "R16"],
        nl: "Welke korte ontmoeting bleef bij je hangen?",
        en: "Which brief encounter has stayed with you?"),
      Question(
        "getting-to-know-at-ease", .light, ["R16", "D1"],
        nl: "Waardoor was je snel op je gemak bij iemand die je niet kende?",
        en: "What put you quickly at ease with somebody you did not know?"),
      Question(
        "getting-to-know-surprise", .light, ["I10"],
        nl: "Wat aan {person} had je vooraf niet kunnen bedenken?",
        en: "What about {person} could you not have imagined beforehand?"),
      Question(
        "getting-to-know-freedom-dear", .light, ["I7"], voice: Voice(.freedom, .one),
        nl: "Welke vrijheid om zelf te kiezen is je dierbaar?",
        en: "Which freedom to choose for yourself is dear to you?"),
      Question(
        "getting-to-know-too-much-choice", .light, ["I8"], voice: Voice(.freedom, .two),
        nl: "Waar maakt te veel keuze je onrustig?",
        en: "Where does too much choice make you restless?"),
      Question(
        "getting-to-know-somebody-new", .middle, ["R12", "I8"],
        nl: "Als er iemand nieuws in je leven is: waar mag het heen, of hoeft het nergens heen?",
        en: "If there is somebody new in your life, where may it lead, or may it lead nowhere?"),
      Question(
        "getting-to-know-turned-out", .heavy, ["I7"],
        nl: "Welke keuze draag je mee die anders uitpakte dan je dacht?",
        en: "Which choice do you carry with you that turned out differently from what you thought?"),
    ])
}
