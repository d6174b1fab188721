package import EgelCore

extension Decks {
  /// Four things that do good in any tie, however large or small.
  package static let fourBehaviours: Deck = Deck(
    "four-behaviours", .goodThings,
    name: Bilingual(nl: "Aandacht, steun, vertrouwen, spel", en: "Attention, support, trust, play"),
    about: Bilingual(
      nl: "Vier dingen die goed doen in elke band, hoe groot of klein ook.",
      en: "Four things that do good in any tie, however large or small."),
    [
      Question(
        "four-behaviours-attention-got", .light, ["D2"], needs: [.safeTie],
        nl: "Wanneer was {person} er de laatste tijd met volle aandacht bij?",
        en: "When was {person} really there of late, with full attention?"),
      Question(
        "four-behaviours-help-for-nothing", .light, ["D3"],
        nl: "Welke steun kreeg je zonder er iets voor terug te hoeven doen?",
        en: "What support did you get without owing anything for it?"),
      Question(
        "four-behaviours-laughed", .light, ["D5"],
        nl: "Met wie heb je voor het laatst gelachen om niets?",
        en: "With whom did you last laugh about nothing at all?"),
      Question(
        "four-behaviours-feeble-joke", .light, ["D6", "D5"], needs: [.safeTie],
        nl: "Om welke flauwe grap van {person} probeer je niet te lachen, en lukt dat?",
        en: "Which feeble joke of {person} do you try not to laugh at, and do you manage?"),
      Question(
        "four-behaviours-attention-gave", .light, ["D2"],
        nl: "Bij wie was jij deze week helemaal aanwezig?",
        en: "With whom were you wholly present this week?"),
    ])
}
