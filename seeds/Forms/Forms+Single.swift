import EgelCore

extension Forms {
  static let single = FormGuide(
    "single", name: Bilingual(nl: "single", en: "single"),
    concepts: ["R22", "R20", "R23"],
    description: Bilingual(
      nl: """
        Iemand leeft zonder partner, voor even, voor lang of voorgoed. Het is een volledige \
        manier van leven met eigen banden: vrienden, familie, buren, jezelf. Of er iets gezocht \
        wordt, is een andere vraag.
        """,
      en: """
        Somebody lives without a partner, for a while, for long or for good. It is a complete \
        way of living with ties of its own: friends, family, neighbours, oneself. Whether \
        anything is being looked for is another question.
        """),
    assumptions: [
      FormAssumption(
        "my-own-bed", "sexual", needsDesire: true,
        nl: "dat niemand hoeft te weten met wie ik slaap",
        en: "that nobody needs to know whom I sleep with"),
      FormAssumption(
        "evenings-free", "time",
        nl: "dat mijn avonden vrij zijn voor wie iemand nodig heeft",
        en: "that my evenings are free for whoever needs somebody"),
      FormAssumption(
        "home-unasked", "home",
        nl: "dat niemand hoeft te weten hoe laat ik thuiskom",
        en: "that nobody needs to know when I come home"),
      FormAssumption(
        "hospital", "health",
        nl: "dat er iemand meegaat als ik naar het ziekenhuis ga",
        en: "that somebody comes along if I go to hospital"),
      FormAssumption(
        "pays-alone", "money",
        nl: "dat ik mijn kosten alleen draag",
        en: "that I carry my costs alone"),
      FormAssumption(
        "holidays-family", "family",
        nl: "dat ik met feestdagen bij familie ben",
        en: "that I am with family on holidays"),
      FormAssumption(
        "later-like-now", "future",
        nl: "dat later op nu lijkt",
        en: "that later will be like now"),
    ])
}
