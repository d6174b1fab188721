import EgelCore

/// Ties that the usual names of forms leave out.
extension Concepts {
  static let besideForms: [Concept] = [
    Concept(
      "R13", Bilingual(nl: "vriendschap met iets extra's", en: "friends with benefits"),
      alsoCalled: AlsoCalled(nl: ["seksbuddy", "FWB"], en: ["friend with benefits", "FWB"]),
      sources: ["001", "002"],
      Bilingual(
        nl: """
          Een vriendschap waar ook seks bij hoort. De naam zegt weinig over hoe diep de \
          vriendschap gaat of hoelang ze duurt.
          """,
        en: """
          A friendship that includes sex. The name says little about how deep the friendship goes \
          or how long it lasts.
          """)),
    Concept(
      "R15", Bilingual(nl: "losse contacten", en: "incidental encounters"),
      alsoCalled: AlsoCalled(nl: ["onenightstand", "losse ontmoetingen"], en: ["one-night stand"]),
      sources: ["002", "004"],
      Bilingual(
        nl: """
          Ontmoetingen die op zichzelf staan, met seks en zonder plan voor erna. Wat zo'n \
          ontmoeting betekent, hoeft voor beiden niet hetzelfde te zijn.
          """,
        en: """
          Meetings that stand by themselves, with sex and with no plan for afterwards. What such a \
          meeting means need not be the same for those in it.
          """)),
    Concept(
      "R16", Bilingual(nl: "micro-relatie", en: "micro-relationship"),
      alsoCalled: AlsoCalled(nl: ["microrelatie"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Een manier om te kijken naar een kort contact met seks: als een relatie die klein is in \
          tijd en omvang. Aandacht, vertrouwen en respect spelen er dan ook een rol, alleen gaat \
          alles sneller.
          """,
        en: """
          One way to look at a brief contact that includes sex: as a relationship, small in time \
          and scope. Attention, trust and respect play a part in it too, only everything goes \
          faster.
          """)),
    Concept(
      "R26", Bilingual(nl: "sekswerk", en: "sex work"),
      sources: ["002", "004"],
      Bilingual(
        nl: """
          Betaald contact met seks. De artikelen noemen het in één adem met andere vormen die \
          buiten het klassieke beeld vallen, zonder er een oordeel aan te hangen.
          """,
        en: """
          Paid contact that includes sex. The articles name it along with other forms outside the \
          classic picture, and pass no judgement on it.
          """)),
    Concept(
      "R27", Bilingual(nl: "geheime relatie", en: "secret affair"),
      alsoCalled: AlsoCalled(
        nl: ["overspel", "ontrouw", "affaire", "vreemdgaan"],
        en: ["affair", "infidelity"]),
      sources: ["000", "001", "002"],
      Bilingual(
        nl: """
          Een contact naast een relatie waar iemand die het aangaat niet van weet of niet mee \
          instemde. Het verschil met open vormen zit in de instemming, en niet in het aantal \
          mensen.
          """,
        en: """
          A contact beside a relationship that somebody concerned does not know of or did not \
          agree to. What sets it apart from open forms is consent, and not the number of people.
          """)),
    Concept(
      "R29", Bilingual(nl: "plaats geven aan een derde", en: "giving a third a place"),
      alsoCalled: AlsoCalled(nl: ["de derde"], en: ["the third", "opening"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Mensen in een relatie besluiten samen dat er een ander bij mag komen. Bij sommigen maakt \
          dat de band steviger; hoe het elders loopt, verschilt.
          """,
        en: """
          People in a relationship decide together that another may have a place. For some it \
          makes the bond stronger; how it goes for others differs.
          """)),
    Concept(
      "R37", Bilingual(nl: "exclusief als koppel", en: "exclusive as a couple"),
      alsoCalled: AlsoCalled(nl: ["exclusief koppelmodel"], en: ["couple model"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Mensen laten exclusiviteit soms los in de seks en houden die wel vast als koppel. Een \
          artikel vraagt zich af hoe dat komt, en legt het antwoord bij veiligheid en gehechtheid.
          """,
        en: """
          People sometimes let go of exclusivity in sex and keep it as a couple. One of the \
          articles wonders how that comes about, and looks for an answer in safety and attachment.
          """)),
  ]
}
