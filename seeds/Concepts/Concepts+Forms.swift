import EgelCore

/// Ways of living that are about one person, two, or a household.
extension Concepts {
  static let forms: [Concept] = [
    Concept(
      "R1", Bilingual(nl: "klassieke relatie", en: "classic relationship"),
      alsoCalled: AlsoCalled(
        nl: ["koppel", "stel", "traditionele relatie"],
        en: ["couple", "conventional relationship", "traditional relationship"]),
      sources: ["000", "002"],
      Bilingual(
        nl: """
          Twee mensen, meestal een man en een vrouw, zijn lang samen en hebben niemand anders. Een \
          Vlaamse therapeut merkt op dat bijna alle boeken dat bedoelen met 'relatie', en dat wie \
          anders leeft zich er niet in herkent. Marieke Dewitte waarschuwt om er niet op neer te \
          kijken: kiezen voor routine en zekerheid is prima.
          """,
        en: """
          Two people, usually a man and a woman, are together for a long time and have no one \
          else. A Flemish therapist remarks that nearly all books mean this when they say \
          'relationship', and that people who live otherwise can't find themselves in them. \
          Marieke Dewitte warns against looking down on it: there's nothing wrong with choosing \
          routine and security.
          """)),
    Concept(
      "R2", Bilingual(nl: "monogamie", en: "monogamy"),
      alsoCalled: AlsoCalled(
        nl: ["één partner", "trouw aan één", "monogaam", "exclusieve relatie"],
        en: ["one partner", "exclusive relationship", "monogamous"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Je hebt één partner en wilt dat zo houden. Volgens Marieke Dewitte willen de meeste \
          mensen dat, omdat het goed doet als iemand alleen jou kiest, en was het door de eeuwen \
          heen vooral een ideaal waar velen zich niet aan hielden. Elk stel vult het anders in: \
          bij de een kan uit eten met een ex, bij de ander niet.
          """,
        en: """
          You have one partner and want to keep it that way. Marieke Dewitte says most people want \
          this, because it's good to be the only one someone chose, and that through the ages it's \
          mostly been an ideal that many didn't live up to. Couples fill it in differently: with \
          one, dinner with an ex is fine, with another it isn't.
          """)),
    Concept(
      "R3", Bilingual(nl: "seriële monogamie", en: "serial monogamy"),
      alsoCalled: AlsoCalled(
        nl: ["de ene relatie na de andere", "periodieke monogamie", "serieel monogaam"],
        en: ["one relationship after another", "serially monogamous"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Je bent met één iemand tegelijk, en in een leven met meer: vijf jaar met de een, een \
          tijd alleen, dan iemand anders. Marieke Dewitte schrijft dat zo leven het vaakst \
          voorkomt, ook al dromen mensen van één liefde voor altijd. Heel vroeger was het ook zo: \
          partners bleven bijeen tot een kind groot genoeg was.
          """,
        en: """
          You're with one person at a time, and with several over a lifetime: five years with one, \
          a while on your own, then someone else. Marieke Dewitte says this is the most common way \
          to live, even though people dream of one love for ever. It was like that very long ago \
          too: partners stayed together until a child was old enough.
          """)),
    Concept(
      "R12", Bilingual(nl: "daten", en: "dating"),
      alsoCalled: AlsoCalled(
        nl: ["date", "aan het daten", "scharrelen", "niet-exclusief daten"],
        en: ["date", "seeing people", "non-exclusive dating"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je spreekt met mensen af zonder bij één van hen te horen: dinsdag koffie met A, zaterdag \
          naar de film met B. Roos Reijbroek merkt op dat je dan even non-monogaam leeft, al hopen \
          de meesten op één iemand uit te komen. Voor anderen hoeft het nergens heen.
          """,
        en: """
          You see people without belonging to one of them: coffee with A on Tuesday, a film with B \
          on Saturday. Roos Reijbroek remarks that you're living non-monogamously for a while, \
          though most people hope to end up with one person. For others it doesn't have to lead \
          anywhere.
          """)),
    Concept(
      "R18", Bilingual(nl: "groepsrelatie", en: "group relationship"),
      alsoCalled: AlsoCalled(
        nl: ["met z'n drieën", "throuple", "groepsband", "groepsverbintenis", "triade", "quad"],
        en: ["throuple", "three people together", "group bond", "triad", "quad"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Drie of meer mensen zijn als groep samen: ze koken, ruziën en boeken vakanties met z'n \
          allen. Roos Reijbroek noemt het bij de vele soorten consensuele non-monogamie. Elk \
          tweetal daarbinnen heeft ook iets van zichzelf, zoals die twee die altijd samen gaan \
          hardlopen.
          """,
        en: """
          Three or more people are together as a group: they cook, argue and book holidays as one. \
          Roos Reijbroek names it among the many kinds of consensual non-monogamy. Each pair \
          within it has something of its own as well, like the two who always go running together.
          """)),
    Concept(
      "R19",
      Bilingual(nl: "gezin met meer dan twee ouders", en: "family with more than two parents"),
      alsoCalled: AlsoCalled(
        nl: ["co-ouders", "drie ouders", "meerouderschap"],
        en: ["co-parents", "three parents", "multi-parent family"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Na school staan er drie mensen op een kind te wachten. In zo'n gezin voeden meer dan \
          twee volwassenen samen kinderen op, partners of niet: twee moeders en een vader \
          bijvoorbeeld, of drie vrienden in één huis. Roos Reijbroek noemt het naast \
          groepsrelaties en mensen die alleen wonen. Volgens Marieke Dewitte deelden mensen de \
          zorg voor kinderen heel vroeger ook.
          """,
        en: """
          Three people are waiting for one child after school. In such a family more than two \
          adults raise children together, partners or not: two mothers and a father, say, or three \
          friends in one house. Roos Reijbroek names it beside group relationships and people who \
          live alone. Marieke Dewitte writes that people shared the care of children very long ago \
          as well.
          """)),
    Concept(
      "R20", Bilingual(nl: "solist", en: "soloist"),
      alsoCalled: AlsoCalled(
        nl: ["alleen wonen", "solo", "alleenwonend"],
        en: ["solo", "on my own", "living alone"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je woont alleen, en je week zit vol mensen die ertoe doen: woensdag een lief, vrijdag je \
          zus, en een vriend met de reservesleutel. Roos Reijbroek rekent zulke solisten bij wie \
          non-monogaam leeft. Niemand van al die mensen hoeft op de eerste plaats te komen.
          """,
        en: """
          You live alone, and your week is full of people who matter: a lover on Wednesday, your \
          sister on Friday, and a friend with the spare key. Roos Reijbroek counts soloists like \
          that among people who live non-monogamously. None of those people has to come first.
          """)),
    Concept(
      "R21", Bilingual(nl: "latten", en: "living apart together"),
      alsoCalled: AlsoCalled(
        nl: ["apart wonen", "niet samenwonen", "LAT", "LAT-relatie"],
        en: ["living apart", "not living together", "LAT", "LAT relationship"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Jullie zijn samen en houden elk een eigen voordeur: de weekends bij de een, woensdag bij \
          de ander. Roos Reijbroek noemt het bij de manieren van leven waar niemand nog van \
          opkijkt. Misschien doe je het om de kinderen, een kattenallergie of je eigen keuken; hoe \
          serieus het is, valt er niet aan af te lezen.
          """,
        en: """
          You're together and each keep a front door of your own: weekends at one place, \
          Wednesdays at the other. Roos Reijbroek names it among the ways of living that no longer \
          surprise anyone. You may do it for the children, a cat allergy or your own kitchen; it \
          doesn't show how serious you are.
          """)),
    Concept(
      "R22", Bilingual(nl: "single", en: "single"),
      alsoCalled: AlsoCalled(
        nl: ["geen partner", "alleen", "vrijgezel", "alleenstaand"],
        en: ["no partner", "alone", "unattached", "happy single"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Je leeft zonder partner, omdat je dat wilt of omdat het zo liep. Marieke Dewitte ziet \
          steeds meer mensen die daar gelukkig mee zijn, en daardoor anderen laten twijfelen of \
          iedereen zo nodig een huis, een tuin en kinderen wil. Egel werkt net zo goed met \
          vrienden, familie en jezelf.
          """,
        en: """
          You live without a partner, because you want to or because it turned out that way. \
          Marieke Dewitte sees more and more people who are happy with it, and who make others \
          doubt whether everyone wants a house, a garden and children. Egel works just as well \
          with friends, family and yourself.
          """)),
    Concept(
      "R24", Bilingual(nl: "samengesteld gezin", en: "blended family"),
      alsoCalled: AlsoCalled(
        nl: ["plusgezin", "stiefkinderen", "plusouder", "nieuw samengesteld gezin", "stiefgezin"],
        en: ["stepchildren", "step-parent", "stepfamily"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Jouw kinderen en die van een ander zitten aan één tafel, sommige om de week. Roos \
          Reijbroek noemt het iets wat we niet meer vreemd vinden. Hoe je elkaar noemt, duurt vaak \
          even: 'de vriend van mama', 'mijn plusmama', of gewoon Ben.
          """,
        en: """
          Your children and someone else's sit at one table, some of them every other week. Roos \
          Reijbroek says it's something we no longer find odd. What you call each other often \
          takes a while: 'mum's friend', 'my bonus mum', or simply Ben.
          """)),
    Concept(
      "R25", Bilingual(nl: "scheiden", en: "separation"),
      alsoCalled: AlsoCalled(
        nl: ["scheiding", "uitmaken", "ex", "echtscheiding", "uit elkaar gaan"],
        en: ["splitting up", "ex", "divorce", "breakup"]),
      sources: ["002", "004"],
      Bilingual(
        nl: """
          Een relatie houdt op, met papieren of met een koffer in de gang. Roos Reijbroek ziet het \
          als een van de manieren waarop mensen nu leven, en niet meer als iets vreemds. Een \
          Vlaamse therapeut vertelt over twee mensen die elk uit een ongelukkig huwelijk stapten: \
          het kostte moed en twee zware jaren, en ze mogen er trots op zijn.
          """,
        en: """
          A relationship ends, with papers or with a suitcase in the hall. Roos Reijbroek sees it \
          as one of the ways people live now, and no longer as something odd. A Flemish therapist \
          tells of two people who each walked out of an unhappy marriage: it took courage and two \
          hard years, and they can be proud of it.
          """)),
  ]
}
