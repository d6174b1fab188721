package import EgelCore

extension Decks {
  /// On help, an honest answer, and what care means.
  package static let asking: Deck = Deck(
    "asking", .network,
    name: Bilingual(nl: "Vragen en leunen", en: "Asking and leaning"),
    about: Bilingual(
      nl: "Over hulp, een eerlijk antwoord, en wat zorg betekent.",
      en: "On help, an honest answer, and what care means."),
    [
      Question(
        "asking-leaned", .light, ["K1"],
        nl: "Op wie leunde je deze week, en wie leunde op jou?",
        en: "On whom did you lean this week, and who leaned on you?"),
      Question(
        "asking-precise", .light, ["K2"],
        nl: "Welke hulp zou je nu kunnen gebruiken, zo precies mogelijk?",
        en: "What help could you use now, as exactly as you can say it?"),
      Question(
        "asking-honest-no", .middle, ["K3"],
        nl: "Van wie kun je een eerlijk nee goed hebben?",
        en: "From whom can you take an honest no?"),
      Question(
        "asking-to-myself", .heavy, ["K4"],
        nl: "Wat geef je niet graag toe aan jezelf?",
        en: "What do you not readily admit to yourself?"),
      Question(
        "asking-needed-today", .light, ["K8"],
        nl: "Wat had je vandaag nodig, voor zover je het weet?",
        en: "What did you need today, as far as you know?"),
      Question(
        "asking-care-for-person", .light, ["K6"], needs: [.safeTie],
        nl: "Wat telt voor {person} als zorg?",
        en: "What counts as care for {person}?"),
    ])
}
