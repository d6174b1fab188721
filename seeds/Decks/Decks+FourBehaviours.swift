package import EgelCore

extension Decks {
  /// Four things that do any relationship good, however large or small.
  package static let fourBehaviours: Deck = Deck(
    "four-behaviours", .goodThings,
    name: Bilingual(
      nl: "Aandacht, steun, vertrouwen, spel",
      en: "Attention, support, trust, play"),
    about: Bilingual(
      nl: "Vier dingen die mensen voor elkaar doen, groot of klein.",
      en: "Four things people do for each other, big or small."),
    [
      Question(
        "four-behaviours-attention-gave", .light, ["D2"],
        nl: "Wie had deze week je volle aandacht, zonder telefoon erbij?",
        en: "Who had your full attention this week, phone away?"),
      Question(
        "four-behaviours-attention-got", .light, ["D2"], needs: [.safeRelationship],
        nl: "Wanneer liet {person} voor het laatst alles vallen voor jou?",
        en: "When did {person} last drop everything for you?"),
      Question(
        "four-behaviours-laughed", .light, ["D5"], unless: [.bereaved],
        nl: "Met wie had je voor het laatst de slappe lach?",
        en: "Who did you last laugh with until it hurt?"),
      Question(
        "four-behaviours-feeble-joke", .light, ["D6", "D5"], needs: [.safeRelationship],
        nl: "Welke flauwe grap blijft {person} maar maken?",
        en: "Which bad joke does {person} keep making?"),
      Question(
        "four-behaviours-hated-chore", .light, ["D3", "A15"], needs: [.sharedHome],
        nl: "Welk klusje zou je voorgoed aan {partner} overlaten?",
        en: "Which chore would you hand over to {partner} for good?"),
      Question(
        "four-behaviours-unnoticed", .middle, ["D3", "A15"], needs: [.sharedHome],
        nl: "Wat doe jij thuis wat niemand opmerkt?",
        en: "What do you do at home that no one notices?"),
      Question(
        "four-behaviours-hardly-noticed", .middle, ["D2", "A15"],
        needs: [.sharedHome, .safeRelationship],
        nl: "Wat doet {partner} in huis dat je niet meer opvalt?",
        en: "What does {partner} do around the house that you've stopped noticing?"),
      Question(
        "four-behaviours-advice-instead", .middle, ["D3", "H3"], needs: [.safeRelationship],
        nl: "Wanneer wilde {person} steun en gaf jij advies?",
        en: "When did {person} want support and you gave advice?"),
      Question(
        "four-behaviours-used-to-play", .middle, ["D5"], needs: [.safeRelationship],
        nl: "Wat deden jij en {person} vroeger voor het plezier en nu niet meer?",
        en: "What did you and {person} use to do for fun that you don't do now?"),
    ])
}
