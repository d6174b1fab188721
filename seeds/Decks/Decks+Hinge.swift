package import EgelCore

extension Decks {
  /// Standing between people, and knowing somebody who does.
  package static let hinge: Deck = Deck(
    "hinge", .network,
    name: Bilingual(nl: "Ertussenin", en: "In between"),
    about: Bilingual(
      nl: "Voor wie tussen mensen in staat, en voor wie iemand kent die daar staat.",
      en: "For whoever stands between people, and for whoever knows somebody standing there."),
    [
      Question(
        "hinge-between", .light, ["N3"], needs: [.iAmHinge],
        nl: "Tussen wie of wat stond je deze week in?",
        en: "Between whom or what did you stand this week?"),
      Question(
        "hinge-carry-over", .middle, ["N3"], needs: [.iAmHinge],
        nl: "Wat draag je over van de een naar de ander, en wat laat je bij de deur staan?",
        en: """
          What do you carry over from one person to another, and what do you leave at the door?
          """),
      Question(
        "hinge-guilt", .heavy, ["N3"], needs: [.iAmHinge],
        nl: "Als je je schuldig voelt: waarover, en tegenover wie?",
        en: "If you feel guilty, about what, and toward whom?"),
      Question(
        "hinge-own-wish", .middle, ["P12", "N3"], needs: [.iAmHinge],
        nl: "Wat wil jij zelf, los van wie er iets van je verwacht?",
        en: "What do you want yourself, apart from what anybody expects of you?"),
      Question(
        "hinge-upright", .heavy, ["P12"], needs: [.iAmHinge],
        nl: "Wat kost het je om iedereen overeind te houden, en wie ziet dat?",
        en: "What does it cost you to hold everybody up, and who sees that?"),
      Question(
        "hinge-lovely", .light, ["L1"], needs: [.iAmHinge, .safeTie],
        nl: "Wat is er mooi aan jouw plek ertussenin?",
        en: "What is lovely about your place in between?"),
      Question(
        "hinge-carries", .middle, ["N3", "P12"], needs: [.safeTie],
        nl: "Wat draagt {hinge} misschien met zich mee dat jij niet ziet?",
        en: "What might {hinge} be carrying that you do not see?"),
      Question(
        "hinge-through", .middle, ["N3", "A6"],
        nl: "Wat hoor je via {hinge} dat je liever rechtstreeks zou horen?",
        en: "What do you hear through {hinge} that you would rather hear directly?"),
    ])
}
