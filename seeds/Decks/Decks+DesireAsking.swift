package import EgelCore

extension Decks {
  /// Asking for closeness, declining it, and the freedom to.
  package static let desireAsking: Deck = Deck(
    "desire-asking", .desire,
    name: Bilingual(nl: "Vragen en nee zeggen", en: "Asking and saying no"),
    about: Bilingual(
      nl: "Om nabijheid vragen, weigeren, geweigerd worden, en hoe vrij een nee is.",
      en: "Asking for closeness, declining, being declined, and how free a no is."),
    [
      Question(
        "desire-asking-ask", .light, ["S33", "K2"], needs: [.desire],
        nl: "Hoe vraag jij om nabijheid, met woorden of zonder?",
        en: "How do you ask for closeness, with words or without?"),
      Question(
        "desire-asking-how-no", .middle, ["S17"], needs: [.desire, .safeTie],
        nl: "Hoe zeg jij nee als iemand dichterbij wil komen, en wat is daarna wel nog welkom?",
        en: """
          How do you say no when somebody wants to come closer, and what is still welcome after \
          that?
          """),
      Question(
        "desire-asking-given-no", .heavy, ["S17"], needs: [.desire],
        nl: "Wat gebeurt er in jou als je dichterbij wilt komen en het antwoord nee is?",
        en: "What happens in you when you want to come closer and the answer is no?"),
      Question(
        "desire-asking-gentle-no", .light, ["S17", "K3"], needs: [.desire],
        nl: "Welk nee kwam zacht bij je aan, en hoe klonk het?",
        en: "Which no landed gently with you, and how did it sound?"),
      Question(
        "desire-asking-nothing-there", .middle, ["S17", "S22"], needs: [.desire],
        nl: "Hoe is het als iemand zin heeft op een dag dat jij niets voelt?",
        en: "What is it like when somebody wants you on a day when you feel nothing?"),
      Question(
        "desire-asking-free", .heavy, ["A13", "S16"], needs: [.desire],
        nl: "Toen iemand laatst dichterbij wilde komen: hoe vrij was je om nee te zeggen?",
        en: "When somebody last wanted to come closer, how free were you to say no?"),
      Question(
        "desire-asking-body-said-no", .heavy, ["S16", "S26"], needs: [.desire],
        nl: "Als je ooit meeging terwijl je lijf nee zei: wat wil je daar nu over kwijt?",
        en: """
          If you ever went along while your body said no, what do you want to say about it now?
          """),
      Question(
        "desire-asking-no-longer-ask", .heavy, ["E20", "S17"], needs: [.desire],
        nl: "Om welke nabijheid vraag je niet meer, en sinds wanneer?",
        en: "Which closeness have you stopped asking for, and since when?"),
      Question(
        "desire-asking-halfway", .middle, ["A9", "A13"], needs: [.sex, .safeTie],
        nl: "Als het al intiem is: hoe laat je merken dat je iets anders wilt?",
        en: "Once things are intimate, how do you let it show that you want something else?"),
    ])
}
