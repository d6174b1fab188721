import EgelCore

extension Forms {
  static let open = FormGuide(
    "open",
    name: Bilingual(nl: "open relatie", en: "open relationship"),
    typed: ["open relaties", "open relationships"],
    concepts: ["R8", "R29", "R17", "A6", "N18"],
    description: Bilingual(
      nl: """
        Partners die elkaar vrijlaten om ook anderen te zien, en dat van elkaar weten. Vaak \
        blijft wat ze samen hebben het uitgangspunt. Met wie, hoe ver en hoeveel je vertelt, \
        spreekt iedereen anders af, en de partners hoeven niet hetzelfde te willen.
        """,
      en: """
        Partners who leave each other free to see other people too, and who know it of each \
        other. Often what they have together stays the starting point. Who with, how far and \
        how much you tell is different for everyone, and the partners don't have to want the \
        same.
        """),
    assumptions: [
      FormAssumption(
        "not-friends", "romantic",
        nl: "dat je niets begint met gezamenlijke vrienden",
        en: "that you don't start anything with shared friends"),
      FormAssumption(
        "no-falling", "emotional",
        nl: "dat niemand verliefd wordt",
        en: "that no one falls in love"),
      FormAssumption(
        "shared-evenings", "time",
        nl: "dat je vaste avond samen vrij blijft van dates",
        en: "that your regular evening together stays free of dates"),
      FormAssumption(
        "home-ours", "places",
        nl: "dat anderen niet bij jullie thuis komen",
        en: "that other people don't come to your home"),
      FormAssumption(
        "who-asks-hears", "telling",
        nl: "dat wie iets wil weten, ernaar vraagt",
        en: "that anyone who wants to know will ask"),
      FormAssumption(
        "protection", "sexual", needsDesire: true,
        nl: "dat bescherming en testen vanzelf spreken",
        en: "that protection and testing go without saying"),
      FormAssumption(
        "can-close", "future",
        nl: "dat het weer dicht kan als een van jullie dat wil",
        en: "that it can close again if either of you wants it to"),
    ])
}
