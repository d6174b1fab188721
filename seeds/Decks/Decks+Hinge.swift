package import EgelCore

extension Decks {
  /// Standing between people, and knowing someone who does.
  package static let hinge: Deck = Deck(
    "hinge", .network,
    name: Bilingual(
      nl: "Ertussenin",
      en: "In between"),
    about: Bilingual(
      nl: "Voor wie twee geliefden heeft, of van zo iemand houdt.",
      en: "For anyone with two loves, or who loves someone with two."),
    [
      Question(
        "hinge-between", .light, ["N3"], needs: [.iAmHinge],
        nl: "Zat je deze week tussen twee mensen in?",
        en: "Who did you find yourself between this week?"),
      Question(
        "hinge-own-evening", .light, ["N3", "P12"], needs: [.iAmHinge],
        nl: "Wanneer had je voor het laatst een avond helemaal voor jezelf?",
        en: "When did you last have an evening all to yourself?"),
      Question(
        "hinge-calendar", .light, ["N3", "N7"], needs: [.iAmHinge],
        nl: "Wie komt er het eerst in je agenda?",
        en: "Whose plans go into your calendar first?"),
      Question(
        "hinge-own-wish", .light, ["P12", "N3"], needs: [.iAmHinge],
        nl: "Wat zou je dit weekend doen als niemand iets van je wilde?",
        en: "What would you do this weekend if nobody wanted anything from you?"),
      Question(
        "hinge-lovely", .light, ["L1"], needs: [.iAmHinge, .safeRelationship],
        nl: "Wat is er mooi aan van meer dan één mens houden?",
        en: "What's lovely about loving more than one person?"),
      Question(
        "hinge-carry-over", .middle, ["N3"], needs: [.iAmHinge],
        nl: "Wat vertel je de een over de ander, en wat laat je weg?",
        en: "What do you tell one partner about another, and what do you leave out?"),
      Question(
        "hinge-same-evening", .middle, ["N3", "A18"], needs: [.iAmHinge],
        nl: "Twee mensen willen dezelfde avond met jou: hoe kies je?",
        en: "Two people want the same evening with you. How do you choose?"),
      Question(
        "hinge-both-need-you", .middle, ["N3", "N17"],
        nl: "Wat doe je als twee mensen van wie je houdt je tegelijk nodig hebben?",
        en: "What do you do when two people you love need you at the same time?"),
      Question(
        "hinge-carries", .middle, ["N3", "P12"], needs: [.safeRelationship],
        nl: "Waar loopt {hinge} misschien mee rond dat jij niet ziet?",
        en: "What might {hinge} be carrying that you don't see?"),
      Question(
        "hinge-through", .middle, ["N3", "A6"],
        nl: "Wat hoor je via {hinge} dat je liever van de ander zelf hoort?",
        en: "What do you hear through {hinge} that you'd rather hear first-hand?"),
      Question(
        "hinge-guilt", .heavy, ["N3"], needs: [.iAmHinge],
        nl: "Als je je tegenover iemand schuldig voelt: waarover?",
        en: "If you feel guilty towards someone, what is it about?"),
      Question(
        "hinge-upright", .heavy, ["P12"], needs: [.iAmHinge],
        nl: "Wat kost het je om iedereen tevreden te houden?",
        en: "What does it cost you to keep everyone happy?"),
    ])
}
