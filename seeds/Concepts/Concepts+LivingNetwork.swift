import EgelCore

/// How it is to be linked with several people at once.
extension Concepts {
  static let livingNetwork: [Concept] = [
    Concept(
      "N10", Bilingual(nl: "wie er niet bij is", en: "those who are not there"),
      alsoCalled: AlsoCalled(
        nl: ["lege stoel", "de afwezige"],
        en: ["empty chair", "absent others"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een gesprek tussen twee mensen raakt vaak ook anderen, die er niet bij zitten. Aan hen \
          denken is een manier om het hele web te zien. Hoe zij dezelfde avond zouden vertellen, \
          blijft een gok.
          """,
        en: """
          A talk between two people often touches others who are not in the room. Keeping them in \
          mind is one way to see the whole web. How they would tell of the same evening remains a \
          guess.
          """)),
    Concept(
      "N11", Bilingual(nl: "hoe veilig een metamour voelt", en: "how safe a metamour feels"),
      alsoCalled: AlsoCalled(nl: ["veilige metamour"], en: ["safe metamour"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een nieuwe partner van een partner kan veilig of onveilig aanvoelen. Drie dingen spelen \
          daarin mee: wordt de bestaande band gezien, wordt er rekening mee gehouden, en past deze \
          manier van leven bij de nieuwe persoon. Het is een gevoel op een moment en geen oordeel \
          over iemand.
          """,
        en: """
          A partner's new partner can feel safe or unsafe. Three things play a part: whether the \
          existing bond is seen, whether it is taken into account, and whether this way of living \
          suits the newcomer. It is how it feels at a moment, not a judgement of a person.
          """)),
    Concept(
      "N12",
      Bilingual(
        nl: "verschillende verwachtingen over waar het heen gaat",
        en: "different hopes about where it leads"),
      alsoCalled: AlsoCalled(nl: ["wachten op monogamie"], en: ["waiting for monogamy"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Soms rekent iemand erop dat een open situatie vanzelf monogaam wordt, terwijl de ander \
          daar niet van uitgaat. Het omgekeerde bestaat ook. Zolang het niet gezegd is, kan het \
          stil blijven schuren.
          """,
        en: """
          Sometimes a person counts on an open situation turning monogamous in time, while the \
          other does not. The reverse exists too. As long as it goes unsaid, it can chafe quietly.
          """)),
    Concept(
      "N13", Bilingual(nl: "mono-poly", en: "mono-poly"),
      alsoCalled: AlsoCalled(
        nl: ["mono-poly relatie", "gemengde vormen"],
        en: ["mono-poly pair", "mixed forms"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een relatie waarin de een monogaam leeft of dat wil, en de ander niet. De twee wensen \
          staan naast elkaar, en geen van beide is de fout.
          """,
        en: """
          A relationship in which one lives monogamously or wishes to, and the other does not. The \
          two wishes stand side by side, and neither is the mistake.
          """)),
    Concept(
      "N14", Bilingual(nl: "samenwerkende houding", en: "cooperative attitude"),
      alsoCalled: AlsoCalled(nl: ["coöperatieve houding", "samenwerking"], en: ["cooperation"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Dat iedereen in een web bereid is met de anderen rekening te houden. Een van de \
          artikelen noemt het een basis onder meervoudige relaties. Het gaat over wat er tussen \
          mensen gebeurt, en minder over hoe iemand is.
          """,
        en: """
          That everyone in a web is willing to reckon with the others. One of the articles calls \
          it a ground under plural relationships. It is about what happens between people, and \
          less about how somebody is.
          """)),
    Concept(
      "N15", Bilingual(nl: "erkenning door een metamour", en: "acknowledgement by a metamour"),
      alsoCalled: AlsoCalled(nl: ["erkenning", "genegeerd worden"], en: ["acknowledgement"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Genoemd, gegroet of ontmoet worden door een metamour kan rust geven. Doen alsof iemand \
          er niet is, kan pijn doen. Niet iedereen wil hetzelfde contact.
          """,
        en: """
          To be named, greeted or met by a metamour can bring calm. To be treated as if one did \
          not exist can hurt. Not everybody wants the same amount of contact.
          """)),
    Concept(
      "N16", Bilingual(nl: "netwerkdenken", en: "network thinking"),
      alsoCalled: AlsoCalled(nl: ["denken in netwerken"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Kijken naar het geheel van relaties en niet naar één paar apart. Wat er in de ene band \
          gebeurt, is vaak in de andere te merken.
          """,
        en: """
          Looking at the whole of somebody's relationships instead of at one pair alone. What \
          happens in one tie can often be felt in another.
          """)),
    Concept(
      "N18", Bilingual(nl: "ongelijke behoeften", en: "unequal needs"),
      alsoCalled: AlsoCalled(nl: ["geen symmetrie", "asymmetrie"], en: ["asymmetry", "one-way"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Mensen in een relatie hoeven niet hetzelfde te willen met anderen, of even veel. De een \
          kan ruimte gebruiken die de ander niet nodig heeft. Wat telt is of beiden ermee \
          instemmen.
          """,
        en: """
          People in a relationship need not want the same with others, or as much of it. One may \
          use room that the other has no need of. What matters is whether both agree to it.
          """)),
  ]
}
