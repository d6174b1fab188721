package import EgelCore

extension Decks {
  /// What was agreed, what goes without saying, what was broken, and who decided.
  package static let agreements: Deck = Deck(
    "agreements", .agreements,
    name: Bilingual(
      nl: "Afspraken",
      en: "Agreements"),
    about: Bilingual(
      nl: "Wat je afsprak, wat niemand uitsprak, wat er misging, en wie er besliste.",
      en: "What you agreed, what no one said out loud, what got broken, and who decided."),
    [
      Question(
        "agreements-without-saying", .light, ["A2"],
        nl: "Wat spreekt vanzelf tussen jou en {person}?",
        en: "What goes without saying between you and {person}?"),
      Question(
        "agreements-strangest", .light, ["A3", "A5"],
        nl: "Wat is de vreemdste afspraak die jij en {person} ooit maakten?",
        en: "What's the strangest thing you and {person} ever agreed on?"),
      Question(
        "agreements-house-rule", .light, ["A15", "L12"], needs: [.children],
        nl: "Welke huisregel breek je als de kinderen niet kijken?",
        en: "Which house rule do you break when the children aren't looking?"),
      Question(
        "agreements-phones", .light, ["A2", "A6"],
        nl: "Kijken jij en {partner} weleens in elkaars telefoon?",
        en: "Do you and {partner} ever look at each other's phones?"),
      Question(
        "agreements-asked-first", .light, ["A18", "A9"], needs: [.safeRelationship],
        nl: "Wanneer vroeg {person} je voor het laatst om raad?",
        en: "When did {person} last ask for your advice?"),
      Question(
        "agreements-one-veto", .light, ["A12", "A13"],
        nl: "Stel, je kreeg één veto bij {partner}: waarvoor zou je het gebruiken?",
        en: "If you could veto one thing {partner} wants, what would it be?"),
      Question(
        "agreements-yourself", .light, ["A7", "R23"],
        nl: "Wat heb je jezelf dit jaar beloofd?",
        en: "What have you promised yourself this year?"),
      Question(
        "agreements-works-for-whom", .middle, ["A4", "A5"], unless: [.bereaved],
        nl: "Welke afspraak met {person} zou je vandaag anders maken?",
        en: "Which agreement with {person} would you make differently today?"),
      Question(
        "agreements-promised", .middle, ["A7", "I20"],
        nl: "Wat heb je {person} beloofd, met of zonder woorden?",
        en: "What have you promised {person}, in words or without?"),
      Question(
        "agreements-got-wrong-faithful", .middle, ["A14", "I20"],
        nl: "Wat begrijpen mensen verkeerd aan trouw zijn?",
        en: "What do people get wrong about being faithful?"),
      Question(
        "agreements-decided-alone", .middle, ["A10", "A18"],
        nl: "Wat besliste je onlangs alleen, terwijl het ook een ander raakte?",
        en: "What did you decide on your own lately that affected someone else too?"),
      Question(
        "agreements-heard-afterwards", .middle, ["A18", "A9"],
        nl: "Welke beslissing die ook jou aanging, hoorde je pas achteraf?",
        en: "Which decision that affected you did you only hear about afterwards?"),
      Question(
        "agreements-one-wanted-it", .middle, ["A5", "A12"],
        nl: "Welke regel tussen jou en {partner} wilde eigenlijk maar één van jullie?",
        en: "Which rule between you and {partner} did only one of you want?"),
      Question(
        "agreements-from-anyone", .middle, ["A5", "S33"],
        nl: "Wat verdraag je van niemand?",
        en: "What won't you put up with from anyone?"),
      Question(
        "agreements-own-up", .middle, ["A14", "E17"],
        nl: "De laatste keer dat je je niet aan een afspraak hield: heb je het verteld, en hoe?",
        en: "The last time you broke a promise, did you own up, and how?"),
      Question(
        "agreements-hear-first", .middle, ["E17", "E11"],
        nl: "Iemand houdt zich niet aan een afspraak met jou: wat wil je dan als eerste horen?",
        en: "When someone breaks their word to you, what do you want to hear first?"),
      Question(
        "agreements-you-broke", .heavy, ["A14", "A17"],
        nl: "Aan welke afspraak heb jij je niet gehouden, en wie weet ervan?",
        en: "Which promise have you broken, and does anyone know?"),
      Question(
        "agreements-found-out", .heavy, ["A6", "E24"],
        nl: """
          De laatste keer dat iemand zich niet aan een afspraak met jou hield: hoe kwam je \
          erachter?
          """,
        en: "The last time someone broke a promise to you, how did you find out?"),
      Question(
        "agreements-asked-to-stop", .heavy, ["A12", "A13"], needs: [.openRelationship],
        nl: "Zou je een lief ooit vragen om het met iemand anders uit te maken?",
        en: "Who could ask you to stop seeing someone, and would you do it?"),
    ])
}
