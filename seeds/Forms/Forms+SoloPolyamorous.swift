import EgelCore

extension Forms {
  static let soloPolyamorous = FormGuide(
    "solo-polyamorous",
    name: Bilingual(nl: "solopolyamoreus", en: "solo polyamorous"),
    typed: ["solo poly", "solopoly", "solopolyamorie", "solo polyamory", "solo"],
    concepts: ["R10", "R20", "R21", "R23"],
    description: Bilingual(
      nl: """
        Iemand heeft een leven op eigen benen, met ruimte voor meer dan één liefde. Partners \
        kunnen heel belangrijk zijn zonder dat huis, geld of grote keuzes samengaan. Voor de \
        een is dat voor een tijd, voor de ander voor het leven.
        """,
      en: """
        Someone has a life that stands on its own, with room in it for more than one love. \
        Partners can matter a great deal without sharing a home, money or big decisions. For \
        some it's for a while, for others for life.
        """),
    assumptions: [
      FormAssumption(
        "other-lovers-likely", "sexual", needsDesire: true,
        nl: "dat er ook seks met anderen kan zijn zonder dat je het zegt",
        en: "that there may be sex with others without your saying so"),
      FormAssumption(
        "love-own-speed", "romantic",
        nl: "dat liefde niet op samenwonen hoeft uit te draaien",
        en: "that love doesn't have to end in moving in together"),
      FormAssumption(
        "alone-unexplained", "time",
        nl: "dat je tijd alleen niet hoeft uit te leggen",
        en: "that you don't have to explain time alone"),
      FormAssumption(
        "told-not-asked", "telling",
        nl: "dat je een nieuwe liefde meldt, en er niet eerst over overlegt",
        en: "that you mention a new love, and don't discuss it first"),
      FormAssumption(
        "own-home", "home",
        nl: "dat je eigen huis van jou blijft",
        en: "that your own home stays yours"),
      FormAssumption(
        "somebody-comes", "health",
        nl: "dat er iemand komt als je ziek in bed ligt",
        en: "that someone comes when you're ill in bed"),
      FormAssumption(
        "bills-split", "money",
        nl: "dat elke rekening gedeeld wordt",
        en: "that every bill is split"),
    ])
}
