package import EgelCore

extension Decks {
  /// What chafes, whose it is, and how people find each other again.
  package static let repair: Deck = Deck(
    "repair", .conflict,
    name: Bilingual(nl: "Wrijving en herstel", en: "Friction and repair"),
    about: Bilingual(
      nl: "Over wat er schuurt, van wie het is, en hoe je elkaar terugvindt. Of niet.",
      en: "On what chafes, whose it is, and how people find each other again. Or do not."),
    [
      Question(
        "repair-way-back", .middle, ["E17"], needs: [.safeTie],
        nl: "Hoe vinden jij en {person} elkaar terug als het contact even weg was?",
        en: "How do you and {person} find each other again after a moment out of touch?"),
      Question(
        "repair-which-sorry", .light, ["E17"],
        nl: "Wat voor sorry komt bij jou aan?",
        en: "What sort of sorry gets through to you?"),
      Question(
        "repair-not-forgiven", .heavy, ["E23"],
        nl: "Wat heb je iemand niet vergeven, en hoe is het om dat zo te laten?",
        en: "What have you not forgiven somebody, and how is it to leave it so?"),
      Question(
        "repair-other-telling", .middle, ["E19"], needs: [.safeTie],
        nl: "Hoe zou {person} jullie laatste botsing navertellen?",
        en: "How would {person} tell the story of your last clash?"),
      Question(
        "repair-weight-belongs", .middle, ["E25", "M5"],
        nl: """
          Iets wat nu op je weegt: is het van jou, van iemand anders, gedeeld, of van de \
          buitenwereld?
          """,
        en: """
          Something that weighs on you now: is it yours, somebody else's, shared, or the outside \
          world's?
          """),
      Question(
        "repair-taken-over", .middle, ["E25", "K5"],
        nl: "Welke zorg heb je van {person} overgenomen?",
        en: "What worry have you taken over from {person}?"),
      Question(
        "repair-cloud", .heavy, ["E21"],
        nl: """
          Wat hangt er in de lucht als jij en {person} alleen zijn, zonder dat iemand het noemt?
          """,
        en: "What hangs in the air when you and {person} are alone, with nobody naming it?"),
      Question(
        "repair-nearer-or-apart", .middle, ["D7"],
        nl: """
          Een moeilijkheid van de laatste tijd: bracht die jou en {person} dichterbij of verder \
          uit elkaar?
          """,
        en: "A recent difficulty: did it bring you and {person} nearer, or further apart?"),
    ])
}
