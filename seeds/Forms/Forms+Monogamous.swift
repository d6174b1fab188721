import EgelCore

extension Forms {
  static let monogamous = FormGuide(
    "monogamous",
    name: Bilingual(nl: "monogaam", en: "monogamous"),
    typed: ["monogamie", "monogamy"],
    concepts: ["R1", "R2", "R3", "A1", "A2"],
    description: Bilingual(
      nl: """
        Eén liefdesrelatie tegelijk, die de partners voor elkaar houden. Wat daar precies \
        onder valt, verschilt: een goede vriendschap, een bericht of een flirt kan voor de een \
        wel en voor de ander niet. Soms is het een keuze, soms een overtuiging, soms is het zo \
        gegaan.
        """,
      en: """
        One love relationship at a time, which the partners keep for each other. What that \
        rules out differs: a close friendship, a message or a flirt may be fine for one and \
        not for another. It can be a choice, a conviction, or how things turned out.
        """),
    assumptions: [
      FormAssumption(
        "sex-between-us", "sexual", needsDesire: true,
        nl: "dat je alleen seks met elkaar hebt",
        en: "that you only have sex with each other"),
      FormAssumption(
        "crush-told", "romantic",
        nl: "dat je het zegt als je verliefd wordt op iemand anders",
        en: "that you say so if you fall for someone else"),
      FormAssumption(
        "deepest-talk", "emotional",
        nl: "dat je je diepste gesprekken met elkaar voert",
        en: "that you have your deepest talks with each other"),
      FormAssumption(
        "weekends", "time",
        nl: "dat het weekend voor elkaar is, tenzij iemand iets anders zegt",
        en: "that weekends are for each other unless someone says otherwise"),
      FormAssumption(
        "shared-money", "money",
        nl: "dat je het geld op den duur samendoet",
        en: "that you pool your money in the end"),
      FormAssumption(
        "other-family", "family",
        nl: "dat je er elkaars familie bij krijgt",
        en: "that you get each other's family as well"),
      FormAssumption(
        "for-long", "future",
        nl: "dat het bedoeld is om te duren",
        en: "that it's meant to last"),
    ])
}
