package import EgelCore

extension Decks {
  /// What one does before there is time to think, and what goes round afterwards.
  package static let hotMoments: Deck = Deck(
    "hot-moments", .conflict,
    name: Bilingual(nl: "Als je kwaad wordt", en: "When you see red"),
    about: Bilingual(
      nl: "Wat je doet voor je kunt nadenken, en wat er daarna door je hoofd blijft gaan.",
      en: """
        What you do before you've had time to think, and what goes round in your head afterwards.
        """),
    [
      Question(
        "hot-moments-calms", .light, ["B7", "P5"],
        nl: "Waar word jij binnen tien minuten rustig van?",
        en: "What calms you down within ten minutes?"),
      Question(
        "hot-moments-fight-flight", .light, ["B2", "B1"],
        nl: "Uithalen, weglopen of dichtklappen: wat doe jij het eerst?",
        en: "Lash out, walk out or shut down: which do you do first?"),
      Question(
        "hot-moments-not-sent", .light, ["B1", "P15"],
        nl: "Welk boos berichtje heb je getypt en niet verstuurd?",
        en: "Which angry message did you type and not send?"),
      Question(
        "hot-moments-shower", .light, ["B4"],
        nl: "Welke ruzie win je achteraf, onder de douche?",
        en: "Which argument do you win afterwards, in the shower?"),
      Question(
        "hot-moments-next-time", .middle, ["P15"],
        nl: "Wat wil je als eerste doen, de volgende keer dat je bijna ontploft?",
        en: "Next time you're about to blow up, what would you like to do instead?"),
      Question(
        "hot-moments-take-back", .middle, ["B1", "E24"], unless: [.bereaved],
        nl: "Wat zei je in een kwade bui dat je liever zou terugnemen?",
        en: "What did you say in anger that you'd take back if you could?"),
      Question(
        "hot-moments-revenge", .heavy, ["B5"],
        nl: "Welke wraak heb je bedacht en nooit genomen?",
        en: "What revenge have you dreamt up and never taken?"),
      Question(
        "hot-moments-own-anger", .heavy, ["B7", "B10"],
        nl: "Wanneer schrok je van je eigen woede?",
        en: "When did your own anger scare you?"),
    ])
}
