package import EgelCore

extension Decks {
  /// Asking for sex or closeness, declining it, and the freedom to.
  package static let desireAsking: Deck = Deck(
    "desire-asking", .desire,
    name: Bilingual(nl: "Vragen en nee zeggen", en: "Asking and saying no"),
    about: Bilingual(
      nl: "Vragen om seks of nabijheid, nee zeggen, en een nee krijgen.",
      en: "Asking for sex or closeness, saying no, and being told no."),
    [
      Question(
        "desire-asking-ask", .light, ["S33", "K2"], needs: [.desire],
        nl: "Hoe laat je merken dat je zin hebt?",
        en: "How do you let someone know you're in the mood?"),
      Question(
        "desire-asking-first-move", .light, ["S2", "E20"], needs: [.sex],
        nl: "Wie zet meestal de eerste stap in bed, jij of {partner}?",
        en: "Who usually makes the first move in bed, you or {partner}?"),
      Question(
        "desire-asking-gentle-no", .light, ["S17", "K3"], needs: [.desire],
        nl: "Wanneer wees iemand je op een lieve manier af?",
        en: "When did someone turn you down kindly?"),
      Question(
        "desire-asking-how-no", .middle, ["S17"], needs: [.desire, .safeRelationship],
        nl: "Hoe zeg je nee tegen seks en blijf je toch dichtbij?",
        en: "How do you say no to sex and stay close all the same?"),
      Question(
        "desire-asking-given-no", .middle, ["S17"], needs: [.desire],
        nl: "Hoe voel je je als je zin hebt en het antwoord nee is?",
        en: "How do you feel when you want sex and the answer is no?"),
      Question(
        "desire-asking-halfway", .middle, ["A9", "A13"], needs: [.sex, .safeRelationship],
        nl: "Hoe laat je tijdens het vrijen merken dat je iets anders wilt?",
        en: "During sex, how do you show that you want something different?"),
      Question(
        "desire-asking-free", .heavy, ["A13", "S16"], needs: [.desire],
        nl: "De laatste keer dat iemand met je wilde vrijen: hoe vrij was je om nee te zeggen?",
        en: "The last time someone wanted sex with you, how free were you to say no?"),
      Question(
        "desire-asking-body-said-no", .heavy, ["S16", "S26"], needs: [.desire],
        nl: "Als je ooit meeging terwijl je lijf nee zei: wat wil je daar nu over zeggen?",
        en: """
          If you ever went along while your body said no, what do you want to say about it now?
          """),
      Question(
        "desire-asking-no-longer-ask", .heavy, ["E20", "S17"], needs: [.desire],
        nl: "Is er een soort aanraking waar je niet meer om vraagt?",
        en: "What closeness have you stopped asking for, and since when?"),
    ])
}
