import EgelCore

extension Forms {
  static let seriallyMonogamous = FormGuide(
    "serially-monogamous",
    name: Bilingual(nl: "serieel monogaam", en: "serially monogamous"),
    typed: ["seriële monogamie", "serial monogamy", "serial-monogamous"],
    concepts: ["R3", "R2", "R25", "A2"],
    description: Bilingual(
      nl: """
        Eén liefdesrelatie tegelijk, en in een leven meer dan één na elkaar. Zolang een \
        relatie duurt, houden de partners die voor elkaar. Veel mensen leven zo zonder er een \
        woord voor te hebben. Hoe het met een ex verdergaat, verschilt: van geen contact tot \
        zo goed als familie.
        """,
      en: """
        One love relationship at a time, and more than one over a lifetime. While a \
        relationship lasts, the partners keep it for each other. Many people live this way \
        without having a word for it. What becomes of an ex differs, from no contact to as \
        good as family.
        """),
    assumptions: [
      FormAssumption(
        "one-at-a-time", "sexual", needsDesire: true,
        nl: "dat seks met iemand anders betekent dat het voorbij is",
        en: "that sex with someone else means it's over"),
      FormAssumption(
        "over-before-new", "romantic",
        nl: "dat het ene uit is voordat het andere begint",
        en: "that one is over before the next begins"),
      FormAssumption(
        "ex-further-off", "emotional",
        nl: "dat je met een ex minder deelt dan met wie er nu is",
        en: "that you share less with an ex than with whoever is here now"),
      FormAssumption(
        "now-most-time", "time",
        nl: "dat wie er nu is de meeste tijd krijgt",
        en: "that whoever is here now gets most of your time"),
      FormAssumption(
        "past-told", "telling",
        nl: "dat je elkaar vertelt wie er vroeger was",
        en: "that you tell each other who came before"),
      FormAssumption(
        "children-come-along", "children",
        nl: "dat kinderen van vroeger erbij horen",
        en: "that children from before are part of it"),
      FormAssumption(
        "this-one-lasts", "future",
        nl: "dat het deze keer wel duurt",
        en: "that this time it will last"),
    ])
}
