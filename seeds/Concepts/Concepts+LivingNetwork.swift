import EgelCore

/// How it is to be linked with several people at once.
extension Concepts {
  static let livingNetwork: [Concept] = [
    Concept(
      "N10", Bilingual(nl: "wie er niet bij is", en: "who isn't in the room"),
      alsoCalled: AlsoCalled(
        nl: ["lege stoel", "de afwezige", "de anderen"],
        en: ["those who are not there", "empty chair", "absent others"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Met z'n tweeën spreken jullie af dat zaterdag voor jullie is, en iemand anders is een \
          zaterdag kwijt. Roos Reijbroek houdt de partners die er niet bij zitten in gedachten en \
          neemt het soms voor hen op. Dat kun jij ook: hoe zouden zij over vanavond vertellen? \
          Zolang je het niet vraagt, blijft het een gok.
          """,
        en: """
          The two of you agree that Saturdays are for you, and someone else has just lost a \
          Saturday. Roos Reijbroek keeps the partners who aren't there in mind, and sometimes \
          speaks up for them. You can do it too: how would they tell the story of tonight? Until \
          you ask them, it's a guess.
          """)),
    Concept(
      "N11", Bilingual(nl: "hoe veilig een metamour voelt", en: "how safe a metamour feels"),
      alsoCalled: AlsoCalled(
        nl: ["veilige metamour", "onveilige metamour", "nieuwe partner van mijn partner"],
        en: ["safe metamour", "unsafe metamour", "my partner's new partner"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Er komt iemand bij in het leven van je geliefde, en jij bent gerust of op je hoede. \
          Volgens Rhea Dahrens, aangehaald door Roos Reijbroek, hangt dat van drie dingen af: ziet \
          die nieuwe mens jullie relatie, wordt er rekening mee gehouden, en past deze manier van \
          leven wel? Dat zegt hoe het nu voelt, niet of het een goed mens is.
          """,
        en: """
          Someone new comes into your partner's life, and you feel at ease or on your guard. \
          According to Rhea Dahrens, quoted by Roos Reijbroek, three things matter: do they see \
          your relationship, do they take it into account, and do they really want to live like \
          this? It tells you how it feels now, not whether they're a good person.
          """)),
    Concept(
      "N12",
      Bilingual(nl: "wachten tot het monogaam wordt", en: "waiting for it to turn monogamous"),
      alsoCalled: AlsoCalled(
        nl: [
          "verschillende verwachtingen over waar het heen gaat", "wachten op monogamie",
          "verschillende plannen",
        ],
        en: [
          "different hopes about where it leads", "waiting for monogamy",
          "wanting different things",
        ]),
      sources: ["004"],
      Bilingual(
        nl: """
          Iemand zegt ja tegen een open relatie en rekent er in stilte op dat de anderen wel \
          verdwijnen. Roos Reijbroek ziet daar thuis vaak ruzie van komen, zeker als een nieuwe \
          liefde doet alsof er niemand anders is. Omgekeerd kan ook: monogamie beloven en hopen \
          dat het ooit open mag.
          """,
        en: """
          Someone says yes to an open relationship and quietly counts on the others disappearing. \
          Roos Reijbroek often sees this lead to rows at home, above all when a new love acts as \
          if there's no one else. It happens the other way round too: promising monogamy and \
          hoping that one day it'll open up.
          """)),
    Concept(
      "N13", Bilingual(nl: "mono-poly", en: "mono-poly"),
      alsoCalled: AlsoCalled(
        nl: ["mono-poly relatie", "gemengde vormen", "de een wil open, de ander niet"],
        en: ["mono-poly pair", "mixed forms", "one wants open, the other doesn't"]),
      sources: ["004"],
      Bilingual(
        nl: """
          De een wil één geliefde, de ander ruimte voor meer, en jullie houden van elkaar. Roos \
          Reijbroek waarschuwt hulpverleners voor de vlugge uitweg: zeggen dat die andere relatie \
          dan maar moet stoppen, omdat monogamie veiliger lijkt. Geen van jullie wenst iets \
          verkeerds. Of het samen kan, is een tweede vraag.
          """,
        en: """
          One of you wants one love, the other wants room for more, and you love each other. Roos \
          Reijbroek warns counsellors about the quick way out: saying that the other relationship \
          will have to end, because monogamy looks safer. Neither of you wants the wrong thing. \
          Whether you can live together with it is another matter.
          """)),
    Concept(
      "N14", Bilingual(nl: "bereid om samen te werken", en: "willing to work together"),
      alsoCalled: AlsoCalled(
        nl: [
          "samenwerkende houding", "coöperatieve houding", "samenwerking",
          "rekening houden met elkaar",
        ],
        en: ["cooperative attitude", "cooperation", "being considerate"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je ruilt je vaste avond omdat de vader van je metamour in het ziekenhuis ligt, en een \
          maand later doet die hetzelfde voor jou. Roos Reijbroek noemt zulke bereidheid, bij \
          iedereen, een voorwaarde om met meer partners goed te leven. Eén mens kan het niet voor \
          de rest doen.
          """,
        en: """
          You swap your regular evening because your metamour's father is in hospital, and a month \
          later they do the same for you. Roos Reijbroek calls this willingness, in everyone, a \
          condition for living well with several partners. One person can't do it for all the \
          others.
          """)),
    Concept(
      "N15",
      Bilingual(nl: "erkend worden door een metamour", en: "being acknowledged by a metamour"),
      alsoCalled: AlsoCalled(
        nl: ["erkenning door een metamour", "erkenning", "genegeerd worden"],
        en: ["acknowledgement by a metamour", "acknowledgement", "being ignored"]),
      sources: ["004"],
      Bilingual(
        nl: """
          De nieuwe liefde van je geliefde zegt dag, vraagt hoe het met je is, en er valt iets van \
          je af. Bij Roos Reijbroek is er iemand van slag omdat een nieuwe partner elke ontmoeting \
          weigert en nooit naar de ander vraagt. Vrienden hoeven jullie niet te worden; voor \
          sommigen is zwaaien genoeg.
          """,
        en: """
          Your partner's new love says hello and asks how you are, and you feel yourself relax. \
          Someone in Roos Reijbroek's article is upset because a new partner refuses to meet and \
          never asks after them. You don't have to become friends; for some people a wave is \
          enough.
          """)),
    Concept(
      "N16", Bilingual(nl: "netwerkdenken", en: "network thinking"),
      alsoCalled: AlsoCalled(
        nl: ["denken in netwerken", "het geheel zien"],
        en: ["thinking in networks", "seeing the whole"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Eén slechte nacht op het ene adres, en op het andere merken ze het aan het ontbijt. Je \
          kijkt dan naar alle relaties samen: wie loopt er op de tenen, wie wacht er, wie hoort \
          alles het laatst? Voor Roos Reijbroek kun je alleen zo lang en goed met meer partners \
          leven.
          """,
        en: """
          One bad night at one address, and they notice it over breakfast at the other. So you \
          look at all the relationships together: who is stretched, who is waiting, who hears \
          everything last? To Roos Reijbroek it's what makes it possible to live with several \
          partners for years.
          """)),
    Concept(
      "N18", Bilingual(nl: "ongelijke behoeften", en: "unequal needs"),
      alsoCalled: AlsoCalled(
        nl: ["geen symmetrie", "asymmetrie", "de een meer dan de ander"],
        en: ["asymmetry", "one-way", "one more than the other"]),
      sources: ["001"],
      Bilingual(
        nl: """
          De een gaat twee keer per week op date, de ander is blij met een boek en een leeg huis. \
          Volgens Marieke Dewitte hoeft het niet gelijk te zijn, zolang iedereen ermee instemt. Je \
          hoeft de ruimte dus niet te gebruiken om die te geven.
          """,
        en: """
          One of you goes on a date twice a week, the other is happy with a book and an empty \
          house. According to Marieke Dewitte it doesn't have to be equal, as long as everyone \
          agrees. So you can give someone room and not use it yourself.
          """)),
  ]
}
