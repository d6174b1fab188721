import EgelCore

/// Ways of living in which more than one tie of love may have its place.
extension Concepts {
  static let openForms: [Concept] = [
    Concept(
      "R4", Bilingual(nl: "consensuele non-monogamie", en: "consensual non-monogamy"),
      alsoCalled: AlsoCalled(
        nl: ["CNM", "consensueel non-monogaam", "non-monogamie"],
        en: ["CNM", "non-monogamy"]),
      sources: ["000", "001", "004"],
      Bilingual(
        nl: """
          Een overkoepelend woord voor alle manieren van niet-monogaam leven waar iedereen van \
          weet en mee instemt. Die instemming is het verschil met een geheime relatie. Hoe mensen \
          het doen, loopt ver uiteen.
          """,
        en: """
          An umbrella word for every way of living non-monogamously that all concerned know of and \
          agree to. That consent is what sets it apart from a secret affair. How people do it \
          varies widely.
          """)),
    Concept(
      "R5", Bilingual(nl: "ethische non-monogamie", en: "ethical non-monogamy"),
      alsoCalled: AlsoCalled(nl: ["ENM", "ethisch non-monogaam"], en: ["ENM"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een ander woord voor consensuele non-monogamie. Sommigen kiezen het omdat er zorg en \
          eerlijkheid tegenover alle betrokkenen in doorklinkt.
          """,
        en: """
          Another word for consensual non-monogamy. Some people prefer it because it puts care and \
          fairness towards everybody concerned up front.
          """)),
    Concept(
      "R6", Bilingual(nl: "vrije liefde", en: "free love"),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Een oudere naam voor liefde waar kerk en staat niets over te zeggen hebben. In de \
          geschiedenis kwam die gedachte meer dan eens op, onder meer in de negentiende eeuw en in \
          de jaren zestig.
          """,
        en: """
          An older name for love in which neither church nor state has a say. The idea has come up \
          more than once in history, in the nineteenth century and in the sixties among other \
          times.
          """)),
    Concept(
      "R7", Bilingual(nl: "swingen", en: "swinging"),
      alsoCalled: AlsoCalled(nl: ["parenclub", "swingers"], en: ["swingers"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Samen seks hebben met anderen, op daarvoor gekozen plekken of met een ander stel, en \
          verder meestal monogaam leven. Wat er wel en niet bij hoort, spreken mensen onderling \
          af.
          """,
        en: """
          Having sex with others together, in places chosen for it or with another couple, and \
          living mostly monogamously otherwise. What it includes and what it does not is for \
          those involved to agree on.
          """)),
    Concept(
      "R8", Bilingual(nl: "open relatie", en: "open relationship"),
      alsoCalled: AlsoCalled(nl: ["open", "opengestelde relatie"], en: ["open", "opening up"]),
      sources: ["000", "001", "004"],
      Bilingual(
        nl: """
          Partners geven elkaar ruimte voor contacten met anderen, en hun eigen relatie blijft \
          daarbij de eerste. Hoeveel ze elkaar daarover vertellen, verschilt van alles tot niets.
          """,
        en: """
          Partners grant each other contacts with other people, while their own relationship stays \
          the first. How much they tell each other about it ranges from everything to nothing.
          """)),
    Concept(
      "R9", Bilingual(nl: "polyamorie", en: "polyamory"),
      alsoCalled: AlsoCalled(
        nl: ["poly", "polyamoreus", "veelliefde"],
        en: ["poly", "polyamorous"]),
      sources: ["000", "002", "004"],
      Bilingual(
        nl: """
          Er kunnen meerdere liefdesbanden naast elkaar bestaan, en iedereen die het aangaat weet \
          ervan en stemt ermee in. Een vast aantal hoort er niet bij: het kan ook om één band \
          gaan, of even om geen enkele.
          """,
        en: """
          Several bonds of love may exist side by side, and everyone concerned knows and agrees. \
          No number belongs to it: at some moment it may be one bond, or none at all.
          """)),
    Concept(
      "R10", Bilingual(nl: "solopolyamorie", en: "solo polyamory"),
      alsoCalled: AlsoCalled(
        nl: ["solopoly", "solo-polyamoreus"],
        en: ["solo poly", "solo-polyamorous"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Polyamoreus leven met jezelf als eerste uitgangspunt. Liefdes kunnen veel betekenen, \
          maar bepalen niet waar je woont of welke kant je leven op gaat.
          """,
        en: """
          Living polyamorously with oneself as the starting point. Loves may mean a great deal, \
          yet do not decide where somebody lives or which way their life goes.
          """)),
    Concept(
      "R11", Bilingual(nl: "relatieanarchisme", en: "relationship anarchy"),
      alsoCalled: AlsoCalled(
        nl: ["RA", "relatie-anarchie", "relatieanarchie"],
        en: ["RA", "relationship anarchist"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Elk contact in een leven telt, zonder ranglijst van familie, vrienden en partners. Wat \
          mensen elkaar beloven, kiezen ze samen. Het volgt niet vanzelf uit een adres, een kind \
          of een naam voor de band.
          """,
        en: """
          Every contact in a life counts, with no ranking of family, friends and partners. What \
          people promise each other they choose together. It does not follow from an address, a \
          child or a name for the tie.
          """)),
    Concept(
      "R17", Bilingual(nl: "openheid onder een voorwaarde", en: "conditional openness"),
      alsoCalled: AlsoCalled(nl: ["alleen op reis"], en: ["only when travelling"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Ruimte voor anderen die gebonden is aan een omstandigheid, zoals een reis of een feest. \
          Buiten die omstandigheid geldt wat er anders geldt.
          """,
        en: """
          Room for others that is tied to a circumstance, such as a journey or a party. Outside \
          it, whatever else was agreed holds.
          """)),
    Concept(
      "R30", Bilingual(nl: "driehoek en klein netwerk", en: "triangle and small network"),
      alsoCalled: AlsoCalled(nl: ["driehoeksverhouding", "netwerk van vier"], en: ["triangle"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Drie mensen die elk iets met de andere twee hebben, of vier mensen die in een netwerk \
          verbonden zijn. Elke lijn daarin kan een eigen vorm en tempo hebben.
          """,
        en: """
          Three people who each have something with the other two, or four who are linked in a \
          network. Each line in it can have its own form and its own pace.
          """)),
  ]
}
