import EgelCore

extension Forms {
  static let single = FormGuide(
    "single",
    name: Bilingual(nl: "single", en: "single"),
    typed: ["alleenstaand", "vrijgezel"],
    concepts: ["R22", "R20", "R23"],
    description: Bilingual(
      nl: """
        Iemand leeft zonder partner, voor even, voor lang of voorgoed. Het is een heel leven, \
        met eigen mensen: vrienden, familie, buren, jezelf. Of iemand iets zoekt, is een \
        andere vraag.
        """,
      en: """
        Someone lives without a partner, for a while, for a long time or for good. It's a \
        whole life, with people of its own: friends, family, neighbours, yourself. Whether \
        someone is looking is another question.
        """),
    assumptions: [
      FormAssumption(
        "my-own-bed", "sexual", needsDesire: true,
        nl: "dat niemand hoeft te weten met wie je slaapt",
        en: "that no one needs to know who you sleep with"),
      FormAssumption(
        "evenings-free", "time",
        nl: "dat je 's avonds tijd hebt voor wie je nodig heeft",
        en: "that your evenings are free for anyone who needs you"),
      FormAssumption(
        "home-unasked", "home",
        nl: "dat niemand hoeft te weten hoe laat je thuiskomt",
        en: "that no one needs to know what time you get home"),
      FormAssumption(
        "hospital", "health",
        nl: "dat er iemand meegaat als je naar het ziekenhuis gaat",
        en: "that someone comes along if you go to hospital"),
      FormAssumption(
        "pays-alone", "money",
        nl: "dat je alles alleen betaalt",
        en: "that you pay for everything alone"),
      FormAssumption(
        "holidays-family", "family",
        nl: "dat je met de feestdagen bij familie bent",
        en: "that you're with family for the holidays"),
      FormAssumption(
        "later-like-now", "future",
        nl: "dat later op nu lijkt",
        en: "that later will be like now"),
    ])
}
