package import EgelCore

extension Decks {
  /// For whoever grieves. Nobody is mentioned by name.
  package static let missing: Deck = Deck(
    "missing", .endings,
    name: Bilingual(nl: "Gemis", en: "Missing"),
    about: Bilingual(
      nl: "Voor wie rouwt. Er wordt niemand bij naam genoemd.",
      en: "For whoever grieves. Nobody is mentioned by name."),
    [
      Question(
        "missing-today", .light, ["L6"], needs: [.bereaved],
        nl: "Hoe zwaar of licht is het vandaag?",
        en: "How heavy or how light is it today?"),
      Question(
        "missing-room-for-it", .middle, ["L6"], needs: [.bereaved],
        nl: "Bij wie is er plaats voor je verdriet?",
        en: "With whom is there room for your grief?"),
      Question(
        "missing-habit", .heavy, ["L6"], needs: [.bereaved],
        nl: "Welke gewoonte is gebleven, ook nu er iemand ontbreekt?",
        en: "Which habit has stayed, though somebody is missing?"),
      Question(
        "missing-closeness", .heavy, ["L6"], needs: [.bereaved],
        nl: "Hoe is nabijheid voor jou sinds het verlies?",
        en: "What is closeness like for you since the loss?"),
      Question(
        "missing-not-hear", .middle, ["L6"], needs: [.bereaved],
        nl: "Wat wil je nu liever niet horen?",
        en: "What would you rather not hear right now?"),
    ])
}
