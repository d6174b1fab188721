import EgelCore

extension Forms {
  static let polyamorous = FormGuide(
    "polyamorous",
    name: Bilingual(nl: "polyamoreus", en: "polyamorous"),
    typed: ["poly", "polyamorie", "polyamory", "polyamoureus"],
    concepts: ["R9", "R5", "N5", "N7", "A9"],
    description: Bilingual(
      nl: """
        Er kan meer dan één liefdesrelatie naast elkaar bestaan, en wie erbij hoort, weet \
        daarvan en vindt het goed. Hoeveel het er zijn, wie samenwoont en wie elkaar kent, \
        ligt niet vast. Sommigen kiezen een rangorde, anderen willen die juist niet.
        """,
      en: """
        There can be more than one love relationship side by side, and everyone concerned \
        knows and agrees. How many there are, who lives together and who knows each other \
        isn't fixed. Some choose a ranking, others want none.
        """),
    assumptions: [
      FormAssumption(
        "unprotected-told", "sexual", needsDesire: true,
        nl: "dat je het de anderen zegt als je seks zonder bescherming had",
        en: "that you tell the others if you had sex without protection"),
      FormAssumption(
        "added-not-replaced", "romantic",
        nl: "dat een nieuwe liefde erbij komt en niemand vervangt",
        en: "that a new love is added and replaces no one"),
      FormAssumption(
        "sting-talked", "emotional",
        nl: "dat je over jaloezie praat",
        en: "that you talk about jealousy"),
      FormAssumption(
        "shared-calendar", "time",
        nl: "dat je elkaars agenda kent",
        en: "that you know each other's calendar"),
      FormAssumption(
        "told-before-serious", "telling",
        nl: "dat je over iemand nieuws vertelt voor het serieus wordt",
        en: "that you tell about someone new before it gets serious"),
      FormAssumption(
        "staying-over", "home",
        nl: "dat je kunt blijven slapen zonder het telkens te vragen",
        en: "that you can stay over without asking every time"),
      FormAssumption(
        "others-meet", "family",
        nl: "dat wie van dezelfde mens houdt, elkaar wil leren kennen",
        en: "that people who love the same person want to meet"),
    ])
}
