import EgelCore

/// Ways of living in which more than one tie of love may have its place.
extension Concepts {
  static let openForms: [Concept] = [
    Concept(
      "R4", Bilingual(nl: "consensuele non-monogamie", en: "consensual non-monogamy"),
      alsoCalled: AlsoCalled(
        nl: ["CNM", "consensueel non-monogaam", "non-monogamie", "niet-monogaam"],
        en: ["CNM", "non-monogamy", "non-monogamous"]),
      sources: ["000", "001", "004"],
      Bilingual(
        nl: """
          Een verzamelwoord: je leeft niet monogaam, en iedereen die het aangaat weet ervan en \
          stemt ermee in. Dat laatste is het verschil met vreemdgaan. Het kan om één \
          vakantieafspraak gaan of om vier mensen met één agenda; vraag liever hoe iemand het \
          doet, zegt Roos Reijbroek. Nieuw is het niet, zegt Marieke Dewitte, er wordt alleen \
          opener over gepraat.
          """,
        en: """
          An umbrella word: you don't live monogamously, and everyone concerned knows and agrees. \
          That last part is what makes it different from cheating. It can be one holiday \
          arrangement or four people with one shared calendar, so Roos Reijbroek would rather ask \
          how someone does it. It isn't new, says Marieke Dewitte, just more openly talked about.
          """)),
    Concept(
      "R5", Bilingual(nl: "ethische non-monogamie", en: "ethical non-monogamy"),
      alsoCalled: AlsoCalled(
        nl: ["ENM", "ethisch non-monogaam"],
        en: ["ENM", "ethically non-monogamous"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een andere naam voor consensuele non-monogamie. Sommigen kiezen die naam omdat ze \
          iedereen die erbij hoort zorgzaam en eerlijk willen behandelen, schrijft Roos Reijbroek. \
          Anderen vinden het een preek: monogaam leven kan immers ook ethisch of niet.
          """,
        en: """
          Another name for consensual non-monogamy. Some people choose it because they want to \
          treat everyone involved with care and fairness, writes Roos Reijbroek. Others find it \
          preachy: monogamy can be ethical or not as well, after all.
          """)),
    Concept(
      "R6", Bilingual(nl: "vrije liefde", en: "free love"),
      alsoCalled: AlsoCalled(nl: ["hippies"], en: ["hippies"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Zelf bepalen hoe je liefhebt, zonder dat kerk of staat zich ermee bemoeit: dat wilden \
          mensen in de negentiende eeuw al, en de hippies opnieuw. De naam hoor je weinig meer, \
          zegt Roos Reijbroek, maar zo leven doen er genoeg. Ook Marieke Dewitte ziet het in \
          golven terugkomen.
          """,
        en: """
          Deciding for yourself how you love, with no church or state to interfere: people wanted \
          that in the nineteenth century, and the hippies wanted it again. You don't often hear \
          the name now, says Roos Reijbroek, but plenty of people live that way. Marieke Dewitte \
          too sees it come back in waves.
          """)),
    Concept(
      "R7", Bilingual(nl: "swingen", en: "swinging"),
      alsoCalled: AlsoCalled(
        nl: ["parenclub", "swingers", "partnerruil"],
        en: ["swingers", "sex club", "partner swapping"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Jullie hebben samen seks met anderen, in een club of met een ander koppel, en gaan \
          daarna samen naar huis. Buiten die avonden leven jullie meestal monogaam, schrijft Roos \
          Reijbroek. Wat er mag spreken jullie zelf af: kussen of niet, in dezelfde kamer of niet, \
          nummers uitwisselen of niet.
          """,
        en: """
          You have sex with others together, at a club or with another couple, and then you go \
          home together. Outside those evenings you mostly live monogamously, writes Roos \
          Reijbroek. What's allowed is up to you: kissing or not, in the same room or not, \
          swapping numbers or not.
          """)),
    Concept(
      "R8", Bilingual(nl: "open relatie", en: "open relationship"),
      alsoCalled: AlsoCalled(
        nl: ["open", "opengestelde relatie", "openen"],
        en: ["open", "opening up"]),
      sources: ["000", "001", "004"],
      Bilingual(
        nl: """
          Jullie zijn een koppel, dat blijft het belangrijkste, en jullie gunnen elkaar ook \
          anderen. De een wil er aan het ontbijt alles van weten, de ander liever niets; Roos \
          Reijbroek ziet dat elk koppel dat anders afspreekt. Bij sommigen houdt het de relatie \
          bij elkaar of maakt het die zelfs beter, schrijft Marieke Dewitte.
          """,
        en: """
          You're a couple, that stays the most important thing, and you grant each other other \
          people too. One wants to hear all about it over breakfast, the other would rather not; \
          Roos Reijbroek sees every couple arrange it differently. For some it keeps the \
          relationship going or even makes it better, writes Marieke Dewitte.
          """)),
    Concept(
      "R9", Bilingual(nl: "polyamorie", en: "polyamory"),
      alsoCalled: AlsoCalled(
        nl: ["poly", "polyamoreus", "veelliefde", "van meer mensen houden"],
        en: ["poly", "polyamorous", "loving more than one person"]),
      sources: ["000", "002", "004"],
      Bilingual(
        nl: """
          Je kunt van meer dan één mens houden en met meer dan één mens een relatie hebben, en \
          iedereen weet dat en vindt het goed. Een aantal hoort er niet bij: je bent het ook met \
          één partner, of met geen. Lekker makkelijk is het niet, zegt Roos Reijbroek: gedoe met \
          de een gaat niet over doordat je naar de ander kunt.
          """,
        en: """
          You can love more than one person and be in a relationship with more than one, and \
          everyone knows and agrees. There's no set number: you can be polyamorous with one \
          partner, or with none. It isn't the easy way out, says Roos Reijbroek: trouble with one \
          doesn't go away because you can go to another.
          """)),
    Concept(
      "R10", Bilingual(nl: "solopolyamorie", en: "solo polyamory"),
      alsoCalled: AlsoCalled(
        nl: ["solopoly", "solo-polyamoreus"],
        en: ["solo poly", "solo-polyamorous"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je bent je eigen eerste partner. Je kunt zielsveel houden van twee mensen, en toch \
          alleen wonen en zelf beslissen of je die baan in het buitenland neemt. Roos Reijbroek \
          noemt het een volwaardige keuze, waar meestal goed over nagedacht is, en iets anders dan \
          daten tot de ware langskomt.
          """,
        en: """
          You're your own first partner. You can love two people dearly and still live alone, and \
          decide by yourself whether to take that job abroad. Roos Reijbroek calls it a full \
          choice, mostly well thought through, and something other than dating until the right one \
          comes along.
          """)),
    Concept(
      "R11", Bilingual(nl: "relatieanarchisme", en: "relationship anarchy"),
      alsoCalled: AlsoCalled(
        nl: ["RA", "relatie-anarchie", "relatieanarchie"],
        en: ["RA", "relationship anarchist"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Waarom zou een geliefde meer tellen dan je beste vriend? Relatieanarchisten zetten \
          niemand op een ranglijst. Wat ze elkaar beloven kiezen ze samen, en het volgt niet \
          vanzelf uit een kind, een adres of verliefd zijn. Het klinkt wilder dan het is, zegt \
          Roos Reijbroek.
          """,
        en: """
          Why would a lover count for more than your best friend? Relationship anarchists rank no \
          one. What they promise each other they choose together, and it doesn't follow from \
          having a child, an address or being in love. It sounds wilder than it is, says Roos \
          Reijbroek.
          """)),
    Concept(
      "R17", Bilingual(nl: "open onder één voorwaarde", en: "open on one condition"),
      alsoCalled: AlsoCalled(
        nl: ["openheid onder een voorwaarde", "alleen op reis"],
        en: ["conditional openness", "only when travelling"]),
      sources: ["004"],
      Bilingual(
        nl: """
          'Alleen als je voor je werk weg bent', of 'alleen op een feest waar we allebei zijn'. \
          Daarbinnen mag het, daarbuiten niet. Roos Reijbroek noemt het als een van de vele \
          manieren van niet-monogaam leven. Lastig wordt het pas als iemand van die reis een \
          berichtje blijft sturen.
          """,
        en: """
          'Only when you're away for work', or 'only at a party where we both are'. Within that \
          it's fine, outside it it isn't. Roos Reijbroek mentions it among the many ways of not \
          living monogamously. It gets tricky when someone from that trip keeps texting.
          """)),
    Concept(
      "R30", Bilingual(nl: "driehoek en klein netwerk", en: "triangle and small network"),
      alsoCalled: AlsoCalled(
        nl: ["driehoeksverhouding", "netwerk van vier", "met z'n drieën", "triade"],
        en: ["triangle", "throuple", "triad", "three of us"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Drie mensen die alle drie van elkaar houden, of vier met een paar relaties onderling. \
          Binnen zo'n groep is niets gelijk: twee zijn er tien jaar samen, twee pas een maand, \
          twee vooral vrienden. Roos Reijbroek krijgt zulke groepen soms samen over de vloer, al \
          zijn het meestal koppels.
          """,
        en: """
          Three people who all love each other, or four with a few relationships among them. \
          Inside such a group no two are alike: two have been together for ten years, two for a \
          month, two are mostly friends. Roos Reijbroek sometimes has such groups in for a talk, \
          though it's mostly couples.
          """)),
  ]
}
