import EgelCore

extension Forms {
  static let livingApartTogether = FormGuide(
    "living-apart-together",
    name: Bilingual(nl: "latrelatie", en: "living apart"),
    typed: ["lat", "latten", "lat-relatie"],
    concepts: ["R21", "N1", "N4"],
    description: Bilingual(
      nl: """
        Partners die bij elkaar horen en elk een eigen huis houden. Het woord gaat alleen over \
        wonen, en past bij elke manier van liefhebben. Soms is het gekozen om de ruimte, soms \
        komt het door kinderen, werk of geld.
        """,
      en: """
        Partners who belong together and each keep a home of their own. The word is only about \
        where people live, and goes with any way of loving. It may be chosen for the space, or \
        come about through children, work or money.
        """),
    assumptions: [
      FormAssumption(
        "staying-means-sex", "sexual", needsDesire: true,
        nl: "dat blijven slapen seks betekent",
        en: "that staying over means sex"),
      FormAssumption(
        "love-no-less", "romantic",
        nl: "dat apart wonen niets zegt over de liefde",
        en: "that living apart says nothing about the love"),
      FormAssumption(
        "comes-when-bad", "emotional",
        nl: "dat je komt als het slecht gaat, ook midden in de week",
        en: "that you come over when things are bad, even midweek"),
      FormAssumption(
        "evenings-known", "time",
        nl: "dat je weet welke avonden voor elkaar zijn",
        en: "that you know which evenings are for each other"),
      FormAssumption(
        "each-others-key", "home",
        nl: "dat je elkaars sleutel hebt",
        en: "that you have each other's key"),
      FormAssumption(
        "own-bills", "money",
        nl: "dat iedereen de eigen vaste lasten betaalt",
        en: "that everyone pays the bills of their own place"),
      FormAssumption(
        "never-or-some-day", "future",
        nl: "dat je ooit gaat samenwonen, of juist nooit",
        en: "that you'll move in together some day, or never will"),
    ])
}
