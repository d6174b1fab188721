import EgelCore

extension Forms {
  static let soloPolyamorous = FormGuide(
    "solo-polyamorous", name: Bilingual(nl: "solopolyamoreus", en: "solo polyamorous"),
    concepts: ["R10", "R20", "R21", "R23"],
    description: Bilingual(
      nl: """
        Iemand leeft vanuit zichzelf als vaste grond, met ruimte voor meer dan één liefdesband. \
        Partners kunnen heel belangrijk zijn zonder dat huis, geld of grote keuzes samenvallen. \
        Voor sommigen is het voor een tijd, voor anderen voor het leven.
        """,
      en: """
        Somebody lives with oneself as the firm ground, and with room for more than one love \
        tie. Partners can matter very much without home, money or large choices being joined. \
        For some it is for a time, for others for life.
        """),
    assumptions: [
      FormAssumption(
        "other-lovers-likely", "sexual", needsDesire: true,
        nl: "dat er ook seks met anderen kan zijn zonder dat het gezegd is",
        en: "that there may be sex with others without its being said"),
      FormAssumption(
        "love-own-speed", "romantic",
        nl: "dat liefde niet naar samenwonen hoeft te groeien",
        en: "that love need not grow towards living together"),
      FormAssumption(
        "alone-unexplained", "time",
        nl: "dat tijd alleen geen uitleg vraagt",
        en: "that time alone needs no explaining"),
      FormAssumption(
        "told-not-asked", "telling",
        nl: "dat een nieuwe band gemeld wordt, en niet eerst besproken",
        en: "that a new tie is mentioned, and not discussed first"),
      FormAssumption(
        "own-home", "home",
        nl: "dat het eigen huis het eigen huis blijft",
        en: "that a home of one's own stays so"),
      FormAssumption(
        "somebody-comes", "health",
        nl: "dat er iemand komt als ik ziek in bed lig",
        en: "that somebody comes when I am ill in bed"),
      FormAssumption(
        "bills-split", "money",
        nl: "dat elke rekening gedeeld wordt",
        en: "that every bill is split"),
    ])
}
