package import EgelCore

extension Decks {
  /// On getting to know somebody, having a choice, and what you hold on to.
  package static let choosing: Deck = Deck(
    "choosing", .beginnings,
    name: Bilingual(
      nl: "Kiezen",
      en: "Choosing"),
    about: Bilingual(
      nl: "Over iemand leren kennen, keuze hebben, en wat je vasthoudt.",
      en: "On getting to know somebody, having a choice, and what you hold on to."),
    [
      Question(
        "choosing-surprise", .light, ["I10"],
        nl: "Wat aan {person} had je vooraf niet kunnen bedenken?",
        en: "What about {person} could you not have thought up beforehand?"),
      Question(
        "choosing-freedom-dear", .light, ["I7"], voice: Voice(.freedom, .one),
        nl: "Welke vrijheid om zelf te kiezen is je lief?",
        en: "What freedom to choose for yourself is dear to you?"),
      Question(
        "choosing-too-much-choice", .light, ["I8"], voice: Voice(.freedom, .two),
        nl: "Waar word je onrustig van te veel keuze?",
        en: "Where does too much choice make you restless?"),
      Question(
        "choosing-somebody-new", .middle, ["R12", "I8"],
        nl: "Is er iemand nieuw in je leven: waar mag dat heen, of mag het nergens heen?",
        en: "If there is somebody new in your life, where may it go, or may it go nowhere?"),
      Question(
        "choosing-keeps-near", .heavy, ["I22"],
        nl: "Wat houdt jou bij {person} in de buurt?",
        en: "What keeps you near {person}?"),
      Question(
        "choosing-turned-out", .heavy, ["I7"],
        nl: "Welke keuze draag je mee, nu ze anders uitpakte?",
        en: "Which choice do you carry with you, now that it turned out otherwise?"),
    ])
}
