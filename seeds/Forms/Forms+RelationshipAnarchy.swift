import EgelCore

extension Forms {
  static let relationshipAnarchy = FormGuide(
    "relationship-anarchy", name: Bilingual(nl: "relatieanarchisme", en: "relationship anarchy"),
    concepts: ["R11", "A7", "N8", "N17"],
    description: Bilingual(
      nl: """
        Elke band telt, en een vriend, een geliefde of familie staat niet vanzelf boven de rest. \
        Wat mensen met elkaar delen, kiezen ze samen en noemen ze zoals ze willen. Een vaste \
        volgorde van stappen hoort er niet bij; afspraken kunnen er wel zijn.
        """,
      en: """
        Every tie counts, and a friend, a lover or family does not by itself rank above the \
        rest. What people share they choose together and call what they like. A fixed order of \
        steps is no part of it; agreements can well be.
        """),
    assumptions: [
      FormAssumption(
        "sex-ranks-nothing", "sexual", needsDesire: true,
        nl: "dat seks een band niet belangrijker maakt",
        en: "that sex makes no tie more important"),
      FormAssumption(
        "friend-may-ask", "emotional",
        nl: "dat een vriend evenveel mag vragen als een geliefde",
        en: "that a friend may ask as much as a lover"),
      FormAssumption(
        "time-chosen", "time",
        nl: "dat tijd telkens opnieuw gekozen wordt",
        en: "that time is chosen afresh each time"),
      FormAssumption(
        "no-reporting", "telling",
        nl: "dat niemand hoeft te melden wie er in het leven komt",
        en: "that nobody needs to report who comes into their life"),
      FormAssumption(
        "home-no-rank", "home",
        nl: "dat samenwonen niets zegt over wie het meest telt",
        en: "that sharing a home says nothing about who matters most"),
      FormAssumption(
        "own-money", "money",
        nl: "dat ieder over het eigen geld gaat",
        en: "that each decides about their own money"),
      FormAssumption(
        "shape-may-change", "future",
        nl: "dat een band van vorm kan veranderen zonder te eindigen",
        en: "that a tie can change its shape without ending"),
    ])
}
