import EgelCore

extension Forms {
  static let polyfidelitous = FormGuide(
    "polyfidelitous",
    name: Bilingual(nl: "gesloten polyamorie", en: "polyfidelitous"),
    typed: ["polyfidelity", "polyfideel", "polytrouw", "closed polyamory"],
    concepts: ["R18", "R30", "A1", "A14"],
    description: Bilingual(
      nl: """
        Drie of meer mensen met liefdesrelaties onder elkaar, die er buiten de groep niet bij \
        zoeken. Binnen de groep hoeft niet iedereen op iedereen verliefd te zijn. Of er iemand \
        bij komt, beslissen ze samen.
        """,
      en: """
        Three or more people with love relationships among them, who don't look for more \
        outside the group. Within it, not everyone has to be in love with everyone. Whether \
        someone joins is up to all of them.
        """),
    assumptions: [
      FormAssumption(
        "within-group", "sexual", needsDesire: true,
        nl: "dat seks binnen de groep blijft",
        en: "that sex stays within the group"),
      FormAssumption(
        "no-falling-outside", "romantic",
        nl: "dat niemand verliefd wordt buiten de groep",
        en: "that no one falls in love outside the group"),
      FormAssumption(
        "equal-love", "emotional",
        nl: "dat je van iedereen in de groep evenveel houdt",
        en: "that you love everyone in the group the same"),
      FormAssumption(
        "each-two-alone", "time",
        nl: "dat elke twee ook tijd voor zichzelf hebben",
        en: "that any two get time to themselves too"),
      FormAssumption(
        "one-roof", "home",
        nl: "dat iedereen ooit onder één dak woont",
        en: "that you'll all live under one roof some day"),
      FormAssumption(
        "costs-by-means", "money",
        nl: "dat iedereen meebetaalt naar wat die heeft",
        en: "that everyone pays in according to what they have"),
      FormAssumption(
        "group-stays", "future",
        nl: "dat de groep blijft als er iemand weggaat",
        en: "that the group goes on if someone leaves"),
    ])
}
