import EgelCore

extension Forms {
  static let open = FormGuide(
    "open", name: Bilingual(nl: "open relatie", en: "open relationship"),
    concepts: ["R8", "R29", "R17", "A6", "N18"],
    description: Bilingual(
      nl: """
        Een relatie tussen partners waarin met medeweten van elkaar ook contacten met anderen \
        bestaan. Vaak blijft wat de partners samen hebben het uitgangspunt. Met wie, hoe ver en \
        hoeveel er verteld wordt, regelt ieder anders, en de partners hoeven niet hetzelfde te \
        willen.
        """,
      en: """
        A relationship between partners in which, with each other's knowledge, there are \
        contacts with others too. Often what the partners have together remains the starting \
        point. With whom, how far and how much is told differs, and the partners need not want \
        the same.
        """),
    assumptions: [
      FormAssumption(
        "not-friends", "romantic",
        nl: "dat er met gezamenlijke vrienden niets begint",
        en: "that nothing starts with shared friends"),
      FormAssumption(
        "no-falling", "emotional",
        nl: "dat er geen verliefdheid van komt",
        en: "that nobody falls in love"),
      FormAssumption(
        "shared-evenings", "time",
        nl: "dat een vaste avond met elkaar vrij blijft van afspraken met anderen",
        en: "that an evening kept for each other stays free of dates with others"),
      FormAssumption(
        "home-ours", "places",
        nl: "dat het huis van de partners blijft",
        en: "that home stays with the partners"),
      FormAssumption(
        "who-asks-hears", "telling",
        nl: "dat wie iets wil weten ernaar vraagt",
        en: "that whoever wants to know something will ask"),
      FormAssumption(
        "protection", "sexual", needsDesire: true,
        nl: "dat bescherming en testen vanzelf spreken",
        en: "that protection and testing go without saying"),
      FormAssumption(
        "can-close", "future",
        nl: "dat het weer dicht kan als een van beiden dat wil",
        en: "that it can close again if either of them wants"),
    ])
}
