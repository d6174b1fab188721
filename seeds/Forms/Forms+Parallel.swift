import EgelCore

extension Forms {
  static let parallel = FormGuide(
    "parallel",
    name: Bilingual(nl: "parallelle polyamorie", en: "parallel polyamory"),
    typed: ["parallelle", "parallel poly"],
    concepts: ["N2", "N18", "A6", "R9"],
    description: Bilingual(
      nl: """
        Een manier van polyamoreus leven waarin relaties naast elkaar lopen, en iemands \
        partners weinig of geen contact met elkaar hebben. Ze weten wel van elkaar. Dat kan \
        zijn voor de rust, voor de privacy, of omdat het zo het best past.
        """,
      en: """
        A way of being polyamorous in which relationships run side by side, and someone's \
        partners have little or no contact with each other. They do know of each other. It may \
        be for calm, for privacy, or because it suits everyone best.
        """),
    assumptions: [
      FormAssumption(
        "only-what-counts", "sexual", needsDesire: true,
        nl: "dat je hoort wat voor veilige seks telt, en niet meer",
        en: "that you hear what matters for safe sex, and no more"),
      FormAssumption(
        "takes-nothing-away", "romantic",
        nl: "dat een andere liefde jou niets afneemt",
        en: "that another love takes nothing from you"),
      FormAssumption(
        "not-about-others", "emotional",
        nl: "dat je bij de een niet uithuilt over de ander",
        en: "that you don't cry on one's shoulder about another"),
      FormAssumption(
        "no-changes-for-others", "time",
        nl: "dat een date niet verschuift voor iemand anders",
        en: "that a date isn't moved for someone else"),
      FormAssumption(
        "names-not-stories", "telling",
        nl: "dat je namen noemt, en verhalen voor je houdt",
        en: "that you mention names, and keep stories to yourself"),
      FormAssumption(
        "no-meeting-at-home", "home",
        nl: "dat je elkaar thuis niet tegenkomt",
        en: "that you don't run into each other at home"),
      FormAssumption(
        "called-if-serious", "health",
        nl: "dat iemand de ander belt als er iets ernstigs is",
        en: "that someone calls the other if it's serious"),
    ])
}
