import EgelCore

extension Forms {
  static let polyamorous = FormGuide(
    "polyamorous", name: Bilingual(nl: "polyamoreus", en: "polyamorous"),
    concepts: ["R9", "R5", "N5", "N7", "A9"],
    description: Bilingual(
      nl: """
        Meer dan één liefdesband kan naast elkaar bestaan, met weten en instemming van wie erbij \
        hoort. Hoeveel banden, wie samenwoont en wie elkaar kent, ligt niet vast. Sommigen \
        kiezen een rangorde, anderen willen die uitdrukkelijk niet.
        """,
      en: """
        More than one love tie can exist side by side, with the knowledge and consent of \
        everybody concerned. How many ties, who lives together and who knows whom is not fixed. \
        Some choose a ranking, others expressly do not.
        """),
    assumptions: [
      FormAssumption(
        "unprotected-told", "sexual", needsDesire: true,
        nl: "dat de anderen het horen als er seks zonder bescherming was",
        en: "that the others hear of it when there was sex without protection"),
      FormAssumption(
        "added-not-replaced", "romantic",
        nl: "dat een nieuwe liefde erbij komt en niets vervangt",
        en: "that a new love is added and replaces nothing"),
      FormAssumption(
        "sting-talked", "emotional",
        nl: "dat over jaloezie gepraat wordt",
        en: "that jealousy gets talked about"),
      FormAssumption(
        "shared-calendar", "time",
        nl: "dat agenda's gedeeld worden",
        en: "that calendars are shared"),
      FormAssumption(
        "told-before-serious", "telling",
        nl: "dat een nieuwe liefde ter sprake komt vóór het serieus wordt",
        en: "that a new love is spoken of before it gets serious"),
      FormAssumption(
        "staying-over", "home",
        nl: "dat blijven slapen kan zonder het telkens te vragen",
        en: "that staying the night needs no asking each time"),
      FormAssumption(
        "others-meet", "family",
        nl: "dat wie van dezelfde mens houdt, elkaar wil leren kennen",
        en: "that those who love the same person want to get to know each other"),
    ])
}
