import EgelCore

extension Forms {
  static let monogamish = FormGuide(
    "monogamish",
    name: Bilingual(nl: "bijna monogaam", en: "monogamish"),
    typed: ["almost monogamous"],
    concepts: ["R37", "R17", "A1", "A6"],
    description: Bilingual(
      nl: """
        In de kern monogaam, met ruimte voor een uitzondering: een kus op een feest, een \
        avontuur op reis, iets samen met een derde. De partners kiezen die uitzonderingen \
        samen, en houden zich verder aan elkaar. Hoe vaak, met wie en of je het vertelt, \
        verschilt.
        """,
      en: """
        Monogamous at heart, with room for an exception: a kiss at a party, an adventure on a \
        trip, something together with a third person. The partners choose the exceptions \
        together, and otherwise keep to each other. How often, who with and whether you tell \
        differs.
        """),
    assumptions: [
      FormAssumption(
        "stays-exception", "sexual", needsDesire: true,
        nl: "dat seks met iemand anders een uitzondering blijft",
        en: "that sex with someone else stays an exception"),
      FormAssumption(
        "stays-light", "romantic",
        nl: "dat het met anderen licht blijft",
        en: "that it stays light with other people"),
      FormAssumption(
        "one-no-enough", "emotional",
        nl: "dat het niet doorgaat als een van jullie nee zegt",
        en: "that it's off if either of you says no"),
      FormAssumption(
        "away-from-home", "places",
        nl: "dat het ver van huis gebeurt",
        en: "that it happens far from home"),
      FormAssumption(
        "told-after", "telling",
        nl: "dat je het achteraf vertelt",
        en: "that you tell each other afterwards"),
      FormAssumption(
        "taken-for-monogamous", "family",
        nl: "dat je voor familie en vrienden monogaam bent",
        en: "that to family and friends you're monogamous"),
      FormAssumption(
        "nothing-changes", "future",
        nl: "dat er tussen jullie niets door verandert",
        en: "that nothing between you changes because of it"),
    ])
}
