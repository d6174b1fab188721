import EgelCore

/// What does a tie good.
extension Concepts {
  static let goodThings: [Concept] = [
    Concept(
      "D1", Bilingual(nl: "vier gedragingen", en: "four behaviours"),
      alsoCalled: AlsoCalled(
        nl: ["vier", "Jane Dutton", "Dutton"],
        en: ["four", "Jane Dutton", "Dutton"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Vier dingen die volgens Jane Dutton in gelukkige relaties telkens opduiken: aandacht, \
          steun, vertrouwen en spel. Ze kunnen in elke soort band voorkomen, ook tussen vrienden. \
          Tellen hoeft niet.
          """,
        en: """
          Four things that by Jane Dutton's account keep turning up in happy relationships: \
          attention, support, trust and play. They can occur in any kind of tie, between friends \
          too. There is no need to count.
          """)),
    Concept(
      "D2", Bilingual(nl: "respectvol engagement", en: "respectful engagement"),
      alsoCalled: AlsoCalled(nl: ["aandacht", "aanwezigheid"], en: ["attention", "presence"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Er echt bij zijn als de ander iets zegt of doet, en open staan voor wat er komt. Het kan \
          vijf minuten duren.
          """,
        en: """
          Being truly there when the other says or does something, and open to what comes. It can \
          take five minutes.
          """)),
    Concept(
      "D3", Bilingual(nl: "steun", en: "support"),
      alsoCalled: AlsoCalled(nl: ["helpen", "doelen"], en: ["helping", "goals"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Meewerken aan wat een ander wil bereiken, zonder er meteen iets voor terug te \
          verwachten. Wat als steun voelt, bepaalt wie ze krijgt.
          """,
        en: """
          Helping along what another wants to achieve, without expecting something back at once. \
          What feels like support is up to whoever receives it.
          """)),
    Concept(
      "D4", Bilingual(nl: "vertrouwen", en: "trust"),
      alsoCalled: AlsoCalled(nl: ["op iemand rekenen"], en: ["counting on somebody"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Erop rekenen dat de ander er is, en dat laten merken, ook aan mensen eromheen. Het \
          groeit in kleine dingen en kan beschadigd raken.
          """,
        en: """
          Counting on the other to be there, and letting it show, also to people around you. It \
          grows in small things and can be damaged.
          """)),
    Concept(
      "D5", Bilingual(nl: "spelen", en: "play"),
      alsoCalled: AlsoCalled(nl: ["spel", "plezier", "rondhangen"], en: ["fun", "hanging out"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Samen tijd doorbrengen zonder doel: lachen, rondhangen, flauwe grappen. Voor de een is \
          dat een spelletje, voor de ander samen niets doen.
          """,
        en: """
          Spending time together to no purpose: laughing, hanging about, silly jokes. For one that \
          is a board game, for another doing nothing side by side.
          """)),
    Concept(
      "D6", Bilingual(nl: "omgekeerde regels", en: "inverted rules"),
      alsoCalled: AlsoCalled(nl: ["spiegelregels", "spiegeltest"], en: ["mirror rules"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Een lijst met knipoog: hoe je een band zeker om zeep helpt, als spiegelbeeld van de vier \
          gedragingen. Bijna iedereen herkent er wel een van.
          """,
        en: """
          A list with a wink: how to be sure of wrecking a tie, as the mirror image of the four \
          behaviours. Nearly everybody recognises one.
          """)),
    Concept(
      "D7", Bilingual(nl: "omgaan met problemen", en: "response to problems"),
      alsoCalled: AlsoCalled(
        nl: ["problemen", "dichter of verder"],
        en: ["problems", "nearer or apart"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Gelukkige en ongelukkige mensen hebben allebei problemen in hun relaties. Een van de \
          artikelen ziet het verschil in of een moeilijkheid hen dichter bij elkaar brengt of uit \
          elkaar drijft.
          """,
        en: """
          Happy and unhappy people alike have problems in their relationships. One of the articles \
          sees the difference in whether a difficulty brings them nearer or drives them apart.
          """)),
    Concept(
      "D8", Bilingual(nl: "goed nieuws delen", en: "sharing good news"),
      alsoCalled: AlsoCalled(
        nl: ["successen vieren", "goed nieuws"],
        en: ["celebrating successes", "good news"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Hoe iemand reageert als jou iets goeds overkomt: meevieren, knikken, overslaan of \
          lachen. Zulke momenten zijn vaak klein.
          """,
        en: """
          How somebody responds when something good comes your way: celebrating, nodding, passing \
          over or laughing at it. Such moments are often small.
          """)),
    Concept(
      "D9", Bilingual(nl: "leger of voller", en: "emptier or fuller"),
      alsoCalled: AlsoCalled(nl: ["levend", "energie", "leeg"], en: ["alive", "energy", "empty"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Contact kan je wakker en voller achterlaten, of moe en leger. Hetzelfde contact kan op \
          verschillende dagen anders uitvallen.
          """,
        en: """
          Contact can leave you awake and fuller, or tired and emptier. The same contact can turn \
          out differently on different days.
          """)),
    Concept(
      "D10", Bilingual(nl: "het beste of het slechtste in ons", en: "best or worst in us"),
      alsoCalled: AlsoCalled(nl: ["beste kant"], en: ["best side"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Bij sommige mensen kom je jezelf op je best tegen, bij andere op je slechtst. Dat zegt \
          iets over wat er tussen jullie gebeurt, en niet over wie er deugt.
          """,
        en: """
          With some people you meet yourself at your best, with others at your worst. It says \
          something about what happens between you, and not about who is any good.
          """)),
    Concept(
      "D11", Bilingual(nl: "dankbaarheid voor kleine dingen", en: "gratitude for small things"),
      alsoCalled: AlsoCalled(nl: ["dankbaar", "dank"], en: ["grateful", "thanks"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Merken wat iemand doet dat bijna vanzelf spreekt: een kop thee, een vriendelijke \
          begroeting. Dankbaar zijn is niet verplicht en maakt niets anders goed.
          """,
        en: """
          Noticing what somebody does that almost goes without saying: a cup of tea, a friendly \
          hello. Being grateful is not required and does not make up for anything else.
          """)),
    Concept(
      "D12", Bilingual(nl: "het mag mislukken", en: "it may fail"),
      alsoCalled: AlsoCalled(nl: ["geen druk"], en: ["no pressure"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Samen de druk eraf halen: als het niet lukt, is dat ook goed. Iets hoeft niet te \
          slagen om samen beleefd te zijn.
          """,
        en: """
          Taking the pressure off together: if it does not work out, that is fine too. Something \
          need not succeed to have been lived together.
          """)),
    Concept(
      "D13", Bilingual(nl: "andere mensen doen ertoe", en: "other people matter"),
      alsoCalled: AlsoCalled(
        nl: ["positieve psychologie", "Peterson"],
        en: ["positive psychology", "Peterson"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Zo vatte een van de grondleggers van de positieve psychologie zijn vak samen. Mensen \
          kunnen elkaar gelukkig en ongelukkig maken, en doen allebei.
          """,
        en: """
          So one founder of positive psychology summed up the field. People can make each other \
          happy and unhappy, and do both.
          """)),
    Concept(
      "D14",
      Bilingual(
        nl: "aandacht, steun en liefde over en weer", en: "attention, support, love both ways"),
      alsoCalled: AlsoCalled(nl: ["geven en krijgen"], en: ["giving and receiving"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Wat mensen in heel verschillende relatievormen zoeken, lijkt volgens een van de \
          artikelen sterk op elkaar: iets te krijgen en iets te kunnen geven. Er hoeft geen \
          rekening van gemaakt te worden.
          """,
        en: """
          What people seek in very different forms of relationship looks much alike, by one of the \
          articles: to receive something and to be able to give. No account of it has to be kept.
          """)),
    Concept(
      "D15", Bilingual(nl: "het gewone", en: "ordinary life"),
      alsoCalled: AlsoCalled(
        nl: ["gewone dagen", "alledaags"],
        en: ["ordinary days", "everyday love"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          De gedachte dat liefde zich vooral laat zien op gewone dagen, en minder in de \
          hoogtepunten. Een dinsdag telt evengoed.
          """,
        en: """
          The thought that love shows mostly on ordinary days, and less in the high points. A \
          Tuesday counts as well.
          """)),
    Concept(
      "D16", Bilingual(nl: "hoe hebben jullie dat gedaan?", en: "how did you manage that?"),
      alsoCalled: AlsoCalled(nl: ["sterke kanten"], en: ["strengths"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Een vraag van een therapeut aan mensen bij wie het goed gaat: hoe kreeg je dat voor \
          elkaar? Ze zoekt naar wat er al is, en hoeft op slechte dagen niet gesteld te worden.
          """,
        en: """
          A therapist's question to people who are doing well: how did you bring that about? It \
          looks for what is there already, and need not be asked on bad days.
          """)),
  ]
}
