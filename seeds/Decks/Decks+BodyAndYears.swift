package import EgelCore

extension Decks {
  /// On growing older, being ill, and what a body allows.
  package static let bodyAndYears: Deck = Deck(
    "body-and-years", .meaning,
    name: Bilingual(
      nl: "Lijf en jaren",
      en: "Body and years"),
    about: Bilingual(
      nl: "Over ouder worden, ziek zijn, en wat een lijf toelaat.",
      en: "On growing older, being ill, and what a body allows."),
    [
      Question(
        "body-and-years-allowed-today", .light, ["L5"],
        nl: "Wat liet je lijf vandaag toe, en wat niet?",
        en: "What did your body allow today, and what not?"),
      Question(
        "body-and-years-looking-after", .middle, ["L5", "K6"],
        nl: "Wie mag er voor je zorgen als je ziek bent, en hoe?",
        en: "Who may look after you when you are ill, and how?"),
      Question(
        "body-and-years-easier", .light, ["L5"],
        nl: "Wat is er met de jaren makkelijker geworden in de omgang met mensen?",
        en: "What has become easier with people over the years?"),
      Question(
        "body-and-years-changed-body", .heavy, ["L5"],
        nl: "Wat is er aan je lijf veranderd, en wat doet dat met hoe je bij mensen bent?",
        en: "What has changed in your body, and what does that do to how you are with people?"),
    ])
}
