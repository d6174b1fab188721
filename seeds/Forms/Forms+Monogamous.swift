import EgelCore

extension Forms {
  static let monogamous = FormGuide(
    "monogamous", name: Bilingual(nl: "monogaam", en: "monogamous"),
    concepts: ["R1", "R2", "R3", "A1", "A2"],
    description: Bilingual(
      nl: """
        Eén liefdesrelatie tegelijk, die de partners voor elkaar houden. Wat er precies onder \
        valt, verschilt van de een tot de ander: een vriendschap, een bericht of een flirt kan \
        erbinnen of erbuiten liggen. Het kan een keuze zijn, een overtuiging, of hoe het vanzelf \
        ging.
        """,
      en: """
        One love relationship at a time, which the partners keep for each other. What exactly \
        falls under it differs: a friendship, a message or a flirtation may lie inside or \
        outside. It can be a choice, a conviction, or the way things went.
        """),
    assumptions: [
      FormAssumption(
        "sex-between-us", "sexual", needsDesire: true,
        nl: "dat seks tussen de partners blijft",
        en: "that sex stays between the partners"),
      FormAssumption(
        "crush-told", "romantic",
        nl: "dat een verliefdheid op iemand anders verteld wordt",
        en: "that a crush on somebody else is told"),
      FormAssumption(
        "deepest-talk", "emotional",
        nl: "dat de diepste gesprekken tussen de partners zijn",
        en: "that the deepest talks are between the partners"),
      FormAssumption(
        "weekends", "time",
        nl: "dat de weekends voor elkaar zijn, tenzij iemand iets anders zegt",
        en: "that weekends are for each other unless somebody says otherwise"),
      FormAssumption(
        "shared-money", "money",
        nl: "dat geld op den duur van allebei is",
        en: "that money comes to belong to both in time"),
      FormAssumption(
        "other-family", "family",
        nl: "dat de familie van de een meekomt in het leven van de ander",
        en: "that the family of one comes along into the life of the other"),
      FormAssumption(
        "for-long", "future",
        nl: "dat het bedoeld is om te duren",
        en: "that it is meant to last"),
    ])
}
