import EgelCore

extension Forms {
  static let relationshipAnarchy = FormGuide(
    "relationship-anarchy",
    name: Bilingual(nl: "relatieanarchisme", en: "relationship anarchy"),
    typed: ["relatieanarchie", "relatieanarchist", "relationship anarchist"],
    concepts: ["R11", "A7", "N8", "N17"],
    description: Bilingual(
      nl: """
        Elke relatie telt, en een geliefde staat niet vanzelf boven een vriend of familie. Wat \
        mensen met elkaar delen, kiezen ze samen, en ze noemen het zoals ze willen. Er is geen \
        vaste volgorde van stappen; afspraken kunnen er wel zijn.
        """,
      en: """
        Every relationship counts, and a lover doesn't automatically come before a friend or \
        family. What people share they choose together, and they call it what they like. \
        There's no fixed order of steps; there may well be agreements.
        """),
    assumptions: [
      FormAssumption(
        "sex-ranks-nothing", "sexual", needsDesire: true,
        nl: "dat seks een relatie niet belangrijker maakt",
        en: "that sex doesn't make a relationship more important"),
      FormAssumption(
        "friend-may-ask", "emotional",
        nl: "dat een vriend evenveel mag vragen als een geliefde",
        en: "that a friend may ask as much as a lover"),
      FormAssumption(
        "time-chosen", "time",
        nl: "dat je telkens opnieuw kiest met wie je tijd doorbrengt",
        en: "that you choose each time who to spend time with"),
      FormAssumption(
        "no-reporting", "telling",
        nl: "dat je niet hoeft te melden wie er in je leven komt",
        en: "that you don't have to report who comes into your life"),
      FormAssumption(
        "home-no-rank", "home",
        nl: "dat samenwonen niets zegt over wie het meest telt",
        en: "that living together says nothing about who matters most"),
      FormAssumption(
        "own-money", "money",
        nl: "dat iedereen over het eigen geld gaat",
        en: "that everyone decides about their own money"),
      FormAssumption(
        "shape-may-change", "future",
        nl: "dat een relatie kan veranderen zonder te eindigen",
        en: "that a relationship can change without ending"),
    ])
}
