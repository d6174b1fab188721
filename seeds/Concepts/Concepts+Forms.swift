import EgelCore

/// Ways of living that are about one person, two, or a household.
extension Concepts {
  static let forms: [Concept] = [
    Concept(
      "R1", Bilingual(nl: "klassieke relatie", en: "classic relationship"),
      alsoCalled: AlsoCalled(nl: ["traditionele relatie"], en: ["traditional relationship"]),
      sources: ["000", "002"],
      Bilingual(
        nl: """
          Een lange, monogame relatie tussen twee mensen, meestal van verschillend geslacht. Veel \
          boeken gaan daar stilzwijgend van uit. Hier is het een vorm naast andere vormen.
          """,
        en: """
          A long, monogamous relationship between two people, usually of different genders. Many \
          books take it for granted without saying so. Here it is one form beside the others.
          """)),
    Concept(
      "R2", Bilingual(nl: "monogamie", en: "monogamy"),
      alsoCalled: AlsoCalled(nl: ["monogaam", "exclusieve relatie"], en: ["monogamous"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Eén partner, met de bedoeling dat het bij die ene blijft. Voor veel mensen is het een \
          wens of een keuze. Wat er precies bij hoort, vult iedereen net iets anders in.
          """,
        en: """
          One partner, and the intention to keep it at one. For many people it is a wish or a \
          choice. What exactly it takes in differs a little from one couple to the next.
          """)),
    Concept(
      "R3", Bilingual(nl: "seriële monogamie", en: "serial monogamy"),
      alsoCalled: AlsoCalled(
        nl: ["periodieke monogamie", "serieel monogaam"],
        en: ["serially monogamous"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Eén partner tegelijk, en in de loop van een leven meer dan één. Twee van de artikelen \
          noemen het de vorm die in de praktijk het meest voorkomt.
          """,
        en: """
          One partner at a time, and more than one over a lifetime. Two of the articles call it \
          the form that is most often lived.
          """)),
    Concept(
      "R12", Bilingual(nl: "daten", en: "dating"),
      alsoCalled: AlsoCalled(
        nl: ["scharrelen", "niet-exclusief daten"],
        en: ["non-exclusive dating"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Mensen ontmoeten zonder aan één iemand gebonden te zijn. Soms hoopt iemand zo een vaste \
          partner te vinden, soms hoeft het nergens heen. Dat kan per persoon en per periode \
          verschillen.
          """,
        en: """
          Meeting people without being tied to a single one. Some hope to find one lasting partner \
          that way, for others it need not lead anywhere. It can differ by person and by season of \
          life.
          """)),
    Concept(
      "R18", Bilingual(nl: "groepsband", en: "group bond"),
      alsoCalled: AlsoCalled(nl: ["groepsverbintenis", "triade", "quad"], en: ["triad", "quad"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een band tussen meer dan twee mensen samen, en niet alleen twee aan twee. Wat de groep \
          deelt, kan iets anders zijn dan wat elk paar daarbinnen deelt.
          """,
        en: """
          A tie among more than two people together, and not only two by two. What the group \
          shares may be something else than what each pair within it shares.
          """)),
    Concept(
      "R19",
      Bilingual(nl: "gezin met meer dan twee ouders", en: "family with more than two parents"),
      alsoCalled: AlsoCalled(nl: ["meerouderschap"], en: ["multi-parent family"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een gezin waarin meer dan twee volwassenen samen voor kinderen zorgen. Zij hoeven \
          daarvoor geen partners van elkaar te zijn.
          """,
        en: """
          A family in which more than two adults raise children together. They need not be \
          partners of one another to do so.
          """)),
    Concept(
      "R20", Bilingual(nl: "solist", en: "soloist"),
      alsoCalled: AlsoCalled(nl: ["alleenwonend"], en: ["living alone"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Iemand die alleen leeft, met een hele kring van mensen die ertoe doen. Geen van die \
          banden hoeft vooraan te staan.
          """,
        en: """
          Somebody who lives on their own, with a wide circle of people who matter. None of those \
          ties has to come first.
          """)),
    Concept(
      "R21", Bilingual(nl: "latten", en: "living apart together"),
      alsoCalled: AlsoCalled(nl: ["LAT", "LAT-relatie"], en: ["LAT", "LAT relationship"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Bij elkaar horen en elk een eigen woning hebben. Waar mensen wonen zegt niets over de \
          vorm van hun relatie, en ook niet over hoe zwaar de band telt.
          """,
        en: """
          Belonging together while each keeps a home of their own. Where people live says nothing \
          about the form of their relationship, or about how much the tie counts.
          """)),
    Concept(
      "R22", Bilingual(nl: "single", en: "single"),
      alsoCalled: AlsoCalled(nl: ["vrijgezel", "alleenstaand"], en: ["happy single"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Leven zonder partner. Het is een volledige manier van leven, en geen gat dat gevuld moet \
          worden. Wie single is heeft ook banden: met vrienden, familie en zichzelf.
          """,
        en: """
          Living without a partner. It is a full way of living, not a gap waiting to be filled. \
          Somebody single has ties too: with friends, with family, with themselves.
          """)),
    Concept(
      "R24", Bilingual(nl: "samengesteld gezin", en: "blended family"),
      alsoCalled: AlsoCalled(nl: ["nieuw samengesteld gezin", "stiefgezin"], en: ["stepfamily"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een gezin waarin kinderen uit eerdere relaties samenkomen. Wie daarin wat voor wie is, \
          krijgt vaak pas onderweg een naam.
          """,
        en: """
          A family in which children of earlier relationships come together. Who is what to whom \
          often finds its name only along the way.
          """)),
    Concept(
      "R25", Bilingual(nl: "scheiden", en: "separation"),
      alsoCalled: AlsoCalled(
        nl: ["echtscheiding", "uit elkaar gaan"], en: ["divorce", "breakup"]),
      sources: ["002", "004"],
      Bilingual(
        nl: """
          Een relatie beëindigen, met of zonder papieren. Een artikel rekent het tot de gewone \
          manieren waarop mensen met elkaar omgaan, en niet alleen tot wat mislukt.
          """,
        en: """
          Bringing a relationship to an end, with or without papers. One of the articles counts it \
          among the ordinary ways of relating, and not only among the failures.
          """)),
  ]
}
