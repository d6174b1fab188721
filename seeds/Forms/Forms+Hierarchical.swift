import EgelCore

extension Forms {
  static let hierarchical = FormGuide(
    "hierarchical",
    name: Bilingual(nl: "hiërarchische polyamorie", en: "hierarchical polyamory"),
    typed: [
      "hiërarchisch",
      "hierarchical poly",
      "hiërarchisch polyamoreus",
      "hierarchical polyamorous",
    ],
    concepts: ["N7", "A12", "A18", "R9"],
    description: Bilingual(
      nl: """
        Meer liefdesrelaties naast elkaar, waarvan er één volgens afspraak voorgaat. Vaak is \
        dat met wie iemand samenwoont, kinderen opvoedt of al lang samen is. Wat voorgaan \
        inhoudt, en wat de anderen te zeggen hebben, verschilt.
        """,
      en: """
        Several love relationships side by side, one of which comes first by agreement. Often \
        it's with whoever someone lives with, raises children with or has been with for long. \
        What coming first means, and what say the others have, differs.
        """),
    assumptions: [
      FormAssumption(
        "unprotected-within", "sexual", needsDesire: true,
        nl: "dat seks zonder bescherming voor één relatie is",
        en: "that sex without protection is for one relationship"),
      FormAssumption(
        "may-refuse-new", "romantic",
        nl: "dat je nee kunt zeggen tegen iemand nieuws",
        en: "that you can say no to someone new"),
      FormAssumption(
        "crisis-first", "emotional",
        nl: "dat in nood de een voorgaat op de ander",
        en: "that in trouble one goes before the other"),
      FormAssumption(
        "holidays-taken", "time",
        nl: "dat feestdagen en vakanties al vergeven zijn",
        en: "that holidays and trips are already taken"),
      FormAssumption(
        "home-taken", "home",
        nl: "dat samenwonen er voor de anderen niet in zit",
        en: "that moving in is out of the question for the others"),
      FormAssumption(
        "money-within", "money",
        nl: "dat het geld in één relatie blijft",
        en: "that the money stays within one relationship"),
      FormAssumption(
        "order-stays", "future",
        nl: "dat de volgorde blijft zoals die is",
        en: "that the order stays as it is"),
    ])
}
