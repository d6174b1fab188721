import EgelCore

extension Forms {
  static let nonHierarchical = FormGuide(
    "non-hierarchical",
    name: Bilingual(nl: "niet-hiërarchische polyamorie", en: "non-hierarchical polyamory"),
    typed: [
      "niet-hiërarchisch",
      "nonhierarchical",
      "non-hierarchical poly",
      "niet-hiërarchisch polyamoreus",
      "non-hierarchical polyamorous",
    ],
    concepts: ["N7", "A12", "N4", "R9"],
    description: Bilingual(
      nl: """
        Meer liefdesrelaties naast elkaar, waarvan er geen volgens afspraak voorgaat. Iedereen \
        heeft iets te zeggen over wat de eigen relatie aangaat. Samenwonen, kinderen of jaren \
        samen maken van dag tot dag wel verschil, en hoeven geen rang te zijn.
        """,
      en: """
        Several love relationships side by side, none of which comes first by agreement. \
        Everyone has a say in what concerns their own relationship. Living together, children \
        or years together do make a difference from day to day, and don't have to be a rank.
        """),
    assumptions: [
      FormAssumption(
        "same-rules", "sexual", needsDesire: true,
        nl: "dat voor seks met iedereen dezelfde regels gelden",
        en: "that the same rules go for sex with everyone"),
      FormAssumption(
        "love-may-grow", "romantic",
        nl: "dat elke liefde mag groeien zo ver het gaat",
        en: "that any love may grow as far as it goes"),
      FormAssumption(
        "no-veto", "emotional",
        nl: "dat niemand een veto heeft over een ander",
        en: "that no one has a veto over anyone else"),
      FormAssumption(
        "time-by-need", "time",
        nl: "dat wie het moeilijk heeft, de meeste tijd krijgt",
        en: "that whoever is having a hard time gets the most time"),
      FormAssumption(
        "home-no-say", "home",
        nl: "dat samenwonen niemand meer te zeggen geeft",
        en: "that living together gives no one more say"),
      FormAssumption(
        "all-told", "telling",
        nl: "dat iedereen grote plannen even vroeg hoort",
        en: "that everyone hears big plans equally early"),
      FormAssumption(
        "all-welcome", "family",
        nl: "dat iedereen mee kan naar een familiefeest",
        en: "that anyone can come along to a family party"),
    ])
}
