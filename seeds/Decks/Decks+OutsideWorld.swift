package import EgelCore

extension Decks {
  /// On remarks, loneliness, and people who live as one does.
  package static let outsideWorld: Deck = Deck(
    "outside-world", .world,
    name: Bilingual(nl: "De wereld eromheen", en: "The world around"),
    about: Bilingual(
      nl: "Over opmerkingen, eenzaamheid, en mensen die leven zoals jij.",
      en: "On remarks, loneliness, and people who live as you do."),
    [
      Question(
        "outside-world-remark", .middle, ["M6", "M1"],
        nl: "Welke opmerking over hoe je leeft bleef hangen, en wat had je willen zeggen?",
        en: "Which remark about how you live has stuck, and what would you have liked to say?"),
      Question(
        "outside-world-signboard", .heavy, ["M2"],
        nl: """
          Welke moeilijkheid houd je voor je omdat mensen die aan je manier van leven zouden \
          wijten?
          """,
        en: """
          What trouble do you keep to yourself because people would put it down to how you live?
          """),
      Question(
        "outside-world-current", .middle, ["M4"],
        nl: "Waar ging je de laatste tijd tegen de stroom in, en wat kostte dat?",
        en: "Where have you gone against the current of late, and what did it cost?"),
      Question(
        "outside-world-people-like-me", .light, ["M8"],
        nl: "Waar kom je mensen tegen die leven zoals jij?",
        en: "Where do you come across people who live as you do?"),
      Question(
        "outside-world-lonely-among", .heavy, ["M9"],
        nl: "Wanneer was je eenzaam te midden van mensen?",
        en: "When were you lonely in the midst of people?"),
      Question(
        "outside-world-lonely-evening", .middle, ["M9"],
        nl: "Wat maakt een eenzame avond iets zachter?",
        en: "What softens a lonely evening a little?"),
    ])
}
