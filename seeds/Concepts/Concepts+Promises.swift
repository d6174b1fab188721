import EgelCore

/// Loyalty, standing, and having a say.
extension Concepts {
  static let promises: [Concept] = [
    Concept(
      "A7", Bilingual(nl: "samen kiezen wat je belooft", en: "choosing together what you promise"),
      alsoCalled: AlsoCalled(
        nl: [
          "samen gekozen verbintenis", "verbintenis", "gecommitteerdheid", "toewijding",
          "engagement", "commitment",
        ],
        en: ["commitment chosen together", "commitment", "promise"]),
      sources: ["004"],
      Bilingual(
        nl: """
          'Ik bel je elke zondag.' 'Als je ziek wordt, kom ik.' Zoiets kun je iedereen beloven, \
          een lief of een vriend, en de rest laat je weg. Relatieanarchisten doen het zo, schrijft \
          Roos Reijbroek: een gedeeld huis of een kind belooft nog niets vanzelf. Het jawoord op \
          het stadhuis is ook een manier.
          """,
        en: """
          'I'll ring you every Sunday.' 'If you fall ill, I'll come.' You can promise that to \
          anyone, a lover or a friend, and leave out the rest. Relationship anarchists do it this \
          way, writes Roos Reijbroek: a shared home or a child doesn't promise anything by itself. \
          Saying 'I do' at the town hall is one way too.
          """)),
    Concept(
      "A10", Bilingual(nl: "alleen beslissen", en: "deciding alone"),
      alsoCalled: AlsoCalled(
        nl: ["eenzijdig beslissen", "nu ben ik aan de beurt", "zonder overleg"],
        en: ["unilateral decision", "my turn", "without asking"]),
      sources: ["004"],
      Bilingual(
        nl: """
          'Nu ben ik eens aan de beurt, en jij houdt me niet tegen', en de afspraak is al gemaakt. \
          Roos Reijbroek hoort dat van mensen die zich lang ingehouden hebben. Dat gevoel kan \
          kloppen. De ander krijgt het toch maar achteraf te horen.
          """,
        en: """
          'It's my turn for once, and you're not stopping me', and the date is already set. Roos \
          Reijbroek hears this from people who've held back for a long time. They may well be \
          right to feel that way. The other person still gets to hear of it afterwards.
          """)),
    Concept(
      "A11",
      Bilingual(
        nl: "de een op pauze zetten voor de ander", en: "pausing one relationship for another"),
      alsoCalled: AlsoCalled(
        nl: ["een band stilzetten voor een andere", "in de ijskast zetten", "pauze", "op pauze"],
        en: ["pausing one bond for another", "on ice", "pause", "on hold"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Thuis loopt het stroef, dus zeg je je andere partner dat jullie elkaar pas na de zomer \
          weer zien. Roos Reijbroek waarschuwt dat zo'n besluit in je eentje wonden kan maken bij \
          wie moet wachten. Vooraf overleggen maakt het draaglijker, al krijg je niet altijd \
          begrip.
          """,
        en: """
          Things are rough at home, so you tell your other partner that you won't meet again until \
          after the summer. Roos Reijbroek warns that deciding this by yourself can wound the one \
          who has to wait. Talking it over first makes it easier to bear, though you won't always \
          get understanding.
          """)),
    Concept(
      "A12", Bilingual(nl: "gelijkwaardigheid", en: "equal worth"),
      alsoCalled: AlsoCalled(
        nl: ["gelijkheid", "gelijkwaardig", "eerlijk verdelen"],
        en: ["equality", "equal standing", "fairness"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Gelijk is: evenveel avonden, evenveel geld, evenveel dates. Gelijkwaardig is: wat ik wil \
          weegt even zwaar als wat jij wilt, ook als we niet hetzelfde willen. Altijd op hetzelfde \
          moment zin hebben in hetzelfde houdt niemand vol, schrijft Marieke Dewitte, dus gaat het \
          om dat tweede.
          """,
        en: """
          Equal is: as many evenings, as much money, as many dates. Of equal worth is: what I want \
          weighs as much as what you want, even if we don't want the same. No one can keep up \
          wanting the same thing at the same moment, writes Marieke Dewitte, so it's the second \
          that matters.
          """)),
    Concept(
      "A13", Bilingual(nl: "macht", en: "power"),
      alsoCalled: AlsoCalled(
        nl: ["machtsonevenwicht", "machtsmisbruik", "vrij nee zeggen", "wie beslist", "dwang"],
        en: ["power imbalance", "freedom to say no", "who decides", "control", "abuse of power"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Wie verdient het geld, op wiens naam staat het huis, wie kan er het makkelijkst weg? \
          Marieke Dewitte schrijft dat ongelijkheid en machtsmisbruik ook in open relaties \
          voorkomen. Vraag je af of je nee had kunnen zeggen zonder er later voor te boeten. Kon \
          dat niet, dan vind je met 'egel help safety' mensen die helpen.
          """,
        en: """
          Who earns the money, whose name is the house in, who could leave most easily? Marieke \
          Dewitte writes that inequality and abuse of power exist in open relationships too. Ask \
          yourself whether you could have said no without paying for it later. If you couldn't, \
          'egel help safety' tells you who can help.
          """)),
    Concept(
      "A14", Bilingual(nl: "trouw", en: "faithfulness"),
      alsoCalled: AlsoCalled(
        nl: ["loyaliteit", "trouw zijn"],
        en: ["loyalty", "fidelity", "being faithful"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Vraag tien mensen wat trouw is, en je hoort: niemand anders aanraken, de waarheid \
          zeggen, terugkomen, geen kwaad over me spreken. Roos Reijbroek ziet koppels een trouw \
          opbouwen die niet op exclusiviteit steunt. Veel anderen bedoelen juist dat wel. Vraag \
          het na voor je het belooft.
          """,
        en: """
          Ask ten people what faithful means, and you'll hear: touching no one else, telling the \
          truth, coming back, not speaking ill of me. Roos Reijbroek sees couples build a \
          faithfulness that doesn't rest on exclusivity. Many others mean exactly that. Check \
          before you promise it.
          """)),
    Concept(
      "A17",
      Bilingual(nl: "het zeggen als er iets verandert", en: "telling when something changes"),
      alsoCalled: AlsoCalled(
        nl: [
          "zeggen als er iets verschuift", "transparantie", "eerlijk over bedoelingen",
          "open kaart",
        ],
        en: ["telling when intentions change", "transparency", "being open"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je merkt dat je verliefd wordt, of dat je toch een kind wilt. Zeg je het vanavond of \
          over een halfjaar? Erop kunnen rekenen dat je zoiets hoort, is voor Roos Reijbroek een \
          van de dingen die bij meer partners houvast geven. Je hoeft niet alles te weten, wel wat \
          jou aangaat.
          """,
        en: """
          You notice you're falling in love, or that you want a child after all. Do you say so \
          tonight or in half a year? Being able to count on hearing such things, says Roos \
          Reijbroek, is one of the things that make you feel safe when there are several partners. \
          You don't need to know everything, but you do want to know what concerns you.
          """)),
    Concept(
      "A18", Bilingual(nl: "rekening met je houden", en: "being considered"),
      alsoCalled: AlsoCalled(
        nl: ["meegewogen worden", "meewegen", "meetellen", "betrokken worden"],
        en: ["being weighed in decisions", "weighed", "being counted", "having a say"]),
      sources: ["004"],
      Bilingual(
        nl: """
          De vakantie is geboekt in de week van je examen, en niemand vroeg het. Je hoeft je zin \
          niet te krijgen, je wilt dat er aan je gedacht is. Roos Reijbroek wil dat partners \
          daarop kunnen rekenen, en dat ze ook horen hoe het besluit genomen is.
          """,
        en: """
          The holiday is booked for the week of your exam, and no one asked. You don't need to get \
          your way, you want to have been thought of. Roos Reijbroek would like partners to be \
          able to count on that, and to hear how the decision was made.
          """)),
  ]
}
