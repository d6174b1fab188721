import EgelCore

extension Forms {
  static let kitchenTable = FormGuide(
    "kitchen-table",
    name: Bilingual(nl: "keukentafelpolyamorie", en: "kitchen-table polyamory"),
    typed: ["keukentafel", "ktp", "kitchen-table poly"],
    concepts: ["N2", "N14", "N15", "N16"],
    description: Bilingual(
      nl: """
        Een manier van polyamoreus leven waarin mensen die een partner delen, elkaar kennen en \
        graag samen aan tafel zitten. Ze hoeven niet allemaal bevriend te zijn. Het gaat erom \
        dat een gesprek, een verjaardag of een week ziekte samen kan.
        """,
      en: """
        A way of being polyamorous in which people who share a partner know each other and \
        like sitting at one table. They don't all have to be friends. The point is that a \
        talk, a birthday or a week of illness can be shared.
        """),
    assumptions: [
      FormAssumption(
        "rules-at-table", "sexual", needsDesire: true,
        nl: "dat regels over seks samen gemaakt worden",
        en: "that rules about sex are made together"),
      FormAssumption(
        "comes-to-dinner", "romantic",
        nl: "dat een nieuwe liefde een keer komt eten",
        en: "that a new love comes to dinner at some point"),
      FormAssumption(
        "lean-on-each-other", "emotional",
        nl: "dat je bij elkaars partners terechtkunt",
        en: "that you can turn to each other's partners"),
      FormAssumption(
        "holidays-together", "time",
        nl: "dat je de feestdagen samen viert",
        en: "that you spend the holidays together"),
      FormAssumption(
        "may-be-passed-on", "telling",
        nl: "dat wat je de een vertelt, bij de anderen mag komen",
        en: "that what you tell one may reach the others"),
      FormAssumption(
        "welcome-anywhere", "home",
        nl: "dat iedereen bij iedereen thuis welkom is",
        en: "that everyone is welcome in everyone's home"),
      FormAssumption(
        "children-know-all", "children",
        nl: "dat de kinderen iedereen kennen",
        en: "that the children know everyone"),
    ])
}
