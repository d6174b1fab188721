import EgelCore

/// What this journal keeps to.
extension Concepts {
  static let stance: [Concept] = [
    Concept(
      "X1", Bilingual(nl: "elke vorm evenveel", en: "every form alike"),
      alsoCalled: AlsoCalled(nl: ["gelijke vormen", "symmetrie"], en: ["no default"]),
      sources: ["000", "002"],
      Bilingual(
        nl: """
          Zekerheid zoeken is niet saai en vrijheid zoeken is niet verheven. Dit dagboek zet geen \
          enkele vorm voorop, ook niet geen vorm.
          """,
        en: """
          Seeking certainty is not dull and seeking freedom is not lofty. This journal puts no \
          form first, nor having none.
          """)),
    Concept(
      "X2", Bilingual(nl: "partners zijn welkom", en: "partners are welcome"),
      alsoCalled: AlsoCalled(nl: ["partner(s)", "partner"], en: ["partner(s)", "partner"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een kleine verandering in woorden: geen aantal aannemen voor je het weet. Hier kun je \
          één partner hebben, meer, of geen.
          """,
        en: """
          A small change in words: not assuming a number before you know it. Here you may have one \
          partner, several, or none.
          """)),
    Concept(
      "X3", Bilingual(nl: "geweld in elke vorm", en: "violence in any form"),
      alsoCalled: AlsoCalled(
        nl: ["mishandeling", "geweld in relaties"],
        en: ["abuse", "domestic violence"]),
      sources: ["000", "002"],
      Bilingual(
        nl: """
          Geweld en misbruik komen in elke relatievorm voor, en zijn nooit de schuld van wie ze \
          ondergaat. Met 'egel help safety' vind je mensen die kunnen helpen.
          """,
        en: """
          Violence and abuse exist in every form of relationship, and are never the fault of \
          whoever undergoes them. 'egel help safety' says where to find people who can help.
          """)),
    Concept(
      "X6", Bilingual(nl: "hoe, en niet waarom", en: "how, not why"),
      alsoCalled: AlsoCalled(nl: ["nieuwsgierig"], en: ["curious", "curiosity"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een vraag naar hoe iets gaat, opent vaak meer dan een vraag naar de reden. 'Waarom' kan \
          klinken als een verwijt.
          """,
        en: """
          A question about how something goes often opens more than one about the reason. 'Why' \
          can sound like a reproach.
          """)),
    Concept(
      "X7", Bilingual(nl: "niet twijfelen aan iemands vorm", en: "not doubting somebody's form"),
      alsoCalled: AlsoCalled(nl: ["vorm in twijfel trekken"], en: ["doubting the form"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Dat het moeilijk gaat, is geen bewijs tegen hoe iemand leeft. Dit dagboek stelt niet \
          voor om iets te openen, te sluiten of te beëindigen.
          """,
        en: """
          That things are hard is no evidence against how somebody lives. This journal does not \
          suggest opening, closing or ending anything.
          """)),
    Concept(
      "X8", Bilingual(nl: "haven, geen koers", en: "harbour, not a course"),
      alsoCalled: AlsoCalled(nl: ["geen reeksen", "geen punten"], en: ["no streaks"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld: dit dagboek is een plek om terug te komen, en zet geen koers uit. Daarom telt \
          het geen dagen op en zegt het niets over weken dat er niets kwam.
          """,
        en: """
          A picture: this journal is a place to come back to, and sets no course. So it adds up no \
          days and says nothing about weeks in which nothing came.
          """)),
    Concept(
      "X9", Bilingual(nl: "schuilnamen", en: "aliases"),
      alsoCalled: AlsoCalled(
        nl: ["alias", "letters", "anoniem"],
        en: ["alias", "letters", "anonymised"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Namen die in de plaats komen van echte namen zodra iets het dagboek verlaat. Een van de \
          artikelen noemt mensen met letters, om dezelfde reden.
          """,
        en: """
          Names that stand in for real ones wherever something leaves the journal. One of the \
          articles calls people by letters, for the same reason.
          """)),
    Concept(
      "X10", Bilingual(nl: "geen therapeut", en: "not a therapist"),
      alsoCalled: AlsoCalled(nl: ["therapie", "diagnose"], en: ["therapy", "diagnosis"]),
      sources: ["003", "004"],
      Bilingual(
        nl: """
          Dit dagboek geeft geen diagnose, geen hechtingstype en geen raad. Voor wie hulp zoekt, \
          noemt 'egel help safety' mensen en nummers.
          """,
        en: """
          This journal gives no diagnosis, no attachment type and no advice. For whoever looks for \
          help, 'egel help safety' names people and numbers.
          """)),
  ]
}
