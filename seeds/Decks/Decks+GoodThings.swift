package import EgelCore

extension Decks {
  /// Everyday moments, thanks, and what turned out well.
  package static let goodThings: Deck = Deck(
    "good-things", .goodThings,
    name: Bilingual(nl: "Wat goed deed", en: "What did good"),
    about: Bilingual(
      nl: "Gewone momenten, dank, en wat er meeviel.",
      en: "Everyday moments, thanks, and what turned out well."),
    [
      Question(
        "good-things-how-it-went-well", .light, ["D16"],
        nl: "Wat liep er de laatste dagen goed, hoe klein ook, en hoe kwam dat?",
        en: "What went well these last few days, however small, and how did that come about?"),
      Question(
        "good-things-news-received", .light, ["D8"], needs: [.safeTie],
        nl: "Als je goed nieuws hebt, hoe reageert {person} dan?",
        en: "When you have good news, how does {person} respond?"),
      Question(
        "good-things-fuller-emptier", .light, ["D9"],
        nl: "Bij wie kom je voller vandaan, en bij wie leger?",
        en: "Whose company leaves you fuller, and whose emptier?"),
      Question(
        "good-things-side-of-you", .middle, ["D10"],
        nl: "Welke kant van jou komt boven als je bij {person} bent?",
        en: "Which side of you comes out when you are with {person}?"),
      Question(
        "good-things-thanks-to-person", .light, ["D11"], needs: [.safeTie],
        nl: "Waarvoor zou je {person} willen bedanken, hardop of in stilte?",
        en: "What would you like to thank {person} for, aloud or in silence?"),
      Question(
        "good-things-unphotographed", .light, ["D15"], needs: [.safeTie],
        nl: "Beschrijf een alledaags moment met {person} waar niemand een foto van zou maken.",
        en: "Describe an everyday moment with {person} that nobody would take a photo of."),
      Question(
        "good-things-a-first", .light, ["L1"], needs: [.safeTie],
        nl: "Wat deden jij en {person} onlangs voor het eerst?",
        en: "What did you and {person} do for the first time lately?"),
      Question(
        "good-things-no-card", .light, ["L1", "N1"],
        nl: "Voor welke mijlpaal van jou bestaat er geen wenskaart?",
        en: "For which milestone of yours is there no greeting card?"),
      Question(
        "good-things-one-room", .light, ["L1", "N16"],
        nl: "Wanneer zaten mensen die je dierbaar zijn samen in één kamer, en hoe was dat?",
        en: "When were people dear to you together in one room, and how was that?"),
    ])
}
