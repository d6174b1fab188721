import EgelCore

/// Words for who is what to whom.
extension Concepts {
  static let network: [Concept] = [
    Concept(
      "N1", Bilingual(nl: "relatieroltrap", en: "relationship escalator"),
      alsoCalled: AlsoCalled(nl: ["roltrap"], en: ["escalator"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld voor de verwachte volgorde van een relatie: ontmoeten, daten, een stel worden, \
          samenwonen, trouwen, kinderen. Sommigen stappen er graag op, anderen slaan treden over \
          of nemen een andere weg. Het is een beeld, geen maat.
          """,
        en: """
          A picture of the order a relationship is expected to take: meeting, dating, being a \
          couple, moving in, marrying, children. Some step on gladly, others skip steps or go \
          another way. It is a picture, not a measure.
          """)),
    Concept(
      "N2", Bilingual(nl: "metamour", en: "metamour"),
      alsoCalled: AlsoCalled(
        nl: ["meta", "partner van een partner"],
        en: ["meta", "partner of a partner"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een partner van een partner van jou. Jullie hoeven elkaar niet te kennen, en kunnen ook \
          vrienden, familie of vreemden zijn. Het woord zegt alleen via wie jullie verbonden zijn.
          """,
        en: """
          A partner of a partner of yours. You may not know each other, or you may be friends, \
          family or strangers. The word only says through whom you are linked.
          """)),
    Concept(
      "N3", Bilingual(nl: "schakelpartner", en: "hinge"),
      alsoCalled: AlsoCalled(
        nl: ["scharnierpartner", "ertussenin", "scharnier", "tussen twee vuren"],
        en: ["hinge partner", "between two fires"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Iemand met twee of meer partners die onderling geen partners zijn. Wie daar staat, kan \
          zich verscheurd voelen als het aan meer kanten tegelijk moeilijk is: schuld, schaamte, \
          boosheid, verdriet. Het kan ook een plek zijn om dankbaar voor te zijn.
          """,
        en: """
          A person with two or more partners who are not partners of each other. Standing there, \
          somebody can feel torn when several sides are hard at once: guilt, shame, anger, sorrow. \
          It can also be a place to be grateful for.
          """)),
    Concept(
      "N4", Bilingual(nl: "nesting partner", en: "nesting partner"),
      alsoCalled: AlsoCalled(nl: ["nestpartner", "samenwonende partner"], en: ["live-in partner"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een partner met wie iemand samenwoont. Het woord zegt iets over het huis en niets over \
          een rang.
          """,
        en: """
          A partner somebody lives with. The word says something about the home and nothing about \
          rank.
          """)),
    Concept(
      "N5", Bilingual(nl: "kring", en: "polycule"),
      alsoCalled: AlsoCalled(nl: ["polycuul", "polykring", "molecuul"], en: ["molecule"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Het geheel van mensen die via hun relaties met elkaar verbonden zijn. De naam polycuul \
          komt van het beeld van een molecuul, met lijnen tussen de punten. Dat is een tekenwijze: \
          wat een lijn betekent, weten de mensen zelf.
          """,
        en: """
          All the people who are connected through their relationships. The name comes from the \
          picture of a molecule, with lines between the points. It is a way of drawing: what a \
          line means, the people themselves know.
          """)),
    Concept(
      "N6", Bilingual(nl: "V", en: "V"),
      alsoCalled: AlsoCalled(nl: ["V-verhouding", "V-relatie"], en: ["vee"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Drie mensen en twee relaties: één iemand is met beide anderen samen, en die twee zijn \
          elkaars metamour. De letter tekent wie met wie verbonden is.
          """,
        en: """
          Three people and two relationships: one is together with both of the others, and those \
          two are metamours. The letter draws who is linked with whom.
          """)),
    Concept(
      "N7", Bilingual(nl: "primaire partner", en: "primary partner"),
      alsoCalled: AlsoCalled(
        nl: ["hiërarchie", "secundaire partner", "primair"],
        en: ["hierarchy", "secondary partner", "primary"]),
      sources: ["001", "004"],
      Bilingual(
        nl: """
          Een partner die vooropstaat bij keuzes over tijd, wonen of de toekomst. Sommige mensen \
          kiezen voor zo'n volgorde, andere juist niet. Het hoeft niet hetzelfde te zijn als \
          samenwonen.
          """,
        en: """
          A partner who comes first in choices about time, home or the future. Some people choose \
          such an order, others prefer not to. It need not be the same as living together.
          """)),
    Concept(
      "N8", Bilingual(nl: "woorden voor banden", en: "words for ties"),
      alsoCalled: AlsoCalled(
        nl: ["taal", "nieuwe woorden", "naam voor de band"],
        en: ["vocabulary", "label"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een band waarvoor een woord bestaat, wordt makkelijker gezien, ook door buitenstaanders. \
          Daarom maken mensen nieuwe woorden, of krijgen oude een nieuwe betekenis. Je eigen woord \
          is altijd goed.
          """,
        en: """
          A tie that has a word is more easily seen, also by outsiders. So people make new words, \
          or give old ones a new meaning. Your own word is good too.
          """)),
    Concept(
      "N9", Bilingual(nl: "schoonpartner", en: "partner-in-law"),
      alsoCalled: AlsoCalled(nl: ["ontbrekend woord"], en: ["missing word"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een woord dat het Nederlands had kunnen hebben voor een partner van een partner, zoals \
          schoonzus. In de praktijk zeggen de meesten metamour. Wat jij zegt, mag hier staan.
          """,
        en: """
          A word the language might have had for the partner of your partner, on the pattern of \
          sister-in-law. In practice most people say metamour. What you say can stand here.
          """)),
    Concept(
      "N17", Bilingual(nl: "elke band telt", en: "every tie counts"),
      alsoCalled: AlsoCalled(
        nl: ["vriendschap", "familie en vrienden"],
        en: ["friendship", "friends and family"]),
      sources: ["002", "004"],
      Bilingual(
        nl: """
          Vrienden, broers en zussen, ouders, kinderen, collega's: wat een band goed doet, geldt \
          niet alleen tussen partners. In dit dagboek kan iedereen een plaats krijgen.
          """,
        en: """
          Friends, siblings, parents, children, colleagues: what does a tie good does not hold \
          between partners alone. Anybody can have a place in this journal.
          """)),
  ]
}
