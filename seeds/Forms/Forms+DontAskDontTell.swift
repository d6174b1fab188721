import EgelCore

extension Forms {
  static let dontAskDontTell = FormGuide(
    "dont-ask-dont-tell",
    name: Bilingual(nl: "niet vragen, niet vertellen", en: "don't ask, don't tell"),
    typed: ["dadt", "don't ask don't tell", "niet vragen niet vertellen"],
    concepts: ["A6", "R8", "A9"],
    description: Bilingual(
      nl: """
        Contact met anderen mag, en er wordt niet over gepraat. Mensen kiezen dat voor hun \
        rust, voor hun privacy, of om niet te hoeven vergelijken. Dat de afspraak er is, weten \
        ze wel van elkaar; anders is het een geheim.
        """,
      en: """
        Seeing other people is fine, and it isn't talked about. People choose this for peace \
        of mind, for privacy, or so as not to compare. They do know of each other that this is \
        the agreement; otherwise it's a secret.
        """),
    assumptions: [
      FormAssumption(
        "protects-unasked", "sexual", needsDesire: true,
        nl: "dat wie seks met anderen heeft, aan bescherming denkt",
        en: "that whoever has sex with others thinks of protection"),
      FormAssumption(
        "never-serious", "romantic",
        nl: "dat het nooit zo serieus wordt dat je het moet vertellen",
        en: "that it never gets so serious that it needs telling"),
      FormAssumption(
        "not-knowing-easier", "emotional",
        nl: "dat niet weten minder pijn doet",
        en: "that not knowing hurts less"),
      FormAssumption(
        "time-unasked", "time",
        nl: "dat er avonden zijn waar niemand naar vraagt",
        en: "that there are evenings nobody asks about"),
      FormAssumption(
        "nobody-sees", "places",
        nl: "dat het niet gebeurt waar mensen jullie kennen",
        en: "that it doesn't happen where people know you"),
      FormAssumption(
        "risk-told", "health",
        nl: "dat je het wel hoort als je gezondheid gevaar loopt",
        en: "that you do hear if your health is at risk"),
      FormAssumption(
        "until-asked", "future",
        nl: "dat het zo blijft tot iemand erover begint",
        en: "that it stays this way until someone brings it up"),
    ])
}
