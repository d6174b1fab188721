import EgelCore

/// What sex is and is not to people.
extension Concepts {
  static let sexAndLove: [Concept] = [
    Concept(
      "R14", Bilingual(nl: "recreatieve seks", en: "recreational sex"),
      alsoCalled: AlsoCalled(nl: ["seks naast een relatie"], en: ["sex beside a relationship"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Seks om het plezier, naast een relatie en met instemming. Een van de artikelen noemt het \
          als een van de vormen die mensen kiezen.
          """,
        en: """
          Sex for the pleasure of it, beside a relationship and with consent. One of the articles \
          names it among the forms people choose.
          """)),
    Concept(
      "S18", Bilingual(nl: "verbonden door seks", en: "connected through sex"),
      alsoCalled: AlsoCalled(
        nl: ["seks als verbinding", "betekenis van seks"],
        en: ["meaning of sex"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Voor sommige mensen is seks de weg waarlangs ze zich het meest met iemand verbonden \
          voelen. Voor anderen loopt die weg ergens anders.
          """,
        en: """
          For some people sex is the road along which they feel most connected to somebody. For \
          others that road runs elsewhere.
          """)),
    Concept(
      "S19", Bilingual(nl: "liefde en seks vallen niet samen", en: "love and sex do not coincide"),
      alsoCalled: AlsoCalled(
        nl: ["paradox van seks en liefde", "seks en liefde"],
        en: ["sex and love"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Liefde kan zonder seks en seks kan zonder liefde, al gaan ze voor veel mensen samen. Hoe \
          ze bij jou liggen, is niet beter of slechter.
          """,
        en: """
          Love can do without sex and sex without love, though for many people they go together. \
          How they lie for you is neither better nor worse.
          """)),
    Concept(
      "S20",
      Bilingual(
        nl: "seks is geen maat voor de relatie", en: "sex is no measure of the relationship"),
      alsoCalled: AlsoCalled(nl: ["seks als metafoor"], en: ["sex as metaphor"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Een goede relatie met weinig of stroeve seks komt voor, en het omgekeerde ook. Daarom \
          worden ze hier nooit tot één cijfer samengevoegd.
          """,
        en: """
          A good relationship with little or awkward sex exists, and so does the reverse. So here \
          they are never put together into one figure.
          """)),
    Concept(
      "S21",
      Bilingual(
        nl: "niet groter of kleiner dan het is", en: "neither larger nor smaller than it is"),
      alsoCalled: AlsoCalled(nl: ["gaat het over seks?"], en: ["is this about sex?"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Soms gaat een gesprek over seks eigenlijk over iets anders tussen mensen. Soms gaat het \
          ook echt over seks.
          """,
        en: """
          Sometimes a talk about sex is really about something else between people. Sometimes it \
          really is about sex.
          """)),
    Concept(
      "S22", Bilingual(nl: "aseksualiteit", en: "asexuality"),
      alsoCalled: AlsoCalled(nl: ["aseksueel", "ace"], en: ["asexual", "ace"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Weinig of geen seksuele aantrekking voelen. Het is geen gebrek en zegt niets over hoe \
          iemand liefheeft. In dit dagboek kan alles over seks uitgeschakeld blijven.
          """,
        en: """
          Feeling little or no sexual attraction. It is no lack and says nothing about how \
          somebody loves. In this journal everything about sex can stay off.
          """)),
    Concept(
      "S24", Bilingual(nl: "wat een probleem zegt", en: "what a problem may say"),
      alsoCalled: AlsoCalled(nl: ["functie van een probleem"], en: ["function of a problem"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Een moeilijkheid met seks drukt soms iets uit wat elders in de relatie speelt, zoals \
          ongelijke macht. Het kan ook op zichzelf staan, of lichamelijk zijn.
          """,
        en: """
          A difficulty with sex sometimes expresses something that is at play elsewhere in the \
          relationship, such as unequal power. It can stand by itself too, or be physical.
          """)),
    Concept(
      "S27", Bilingual(nl: "afstemmen", en: "attunement"),
      alsoCalled: AlsoCalled(nl: ["tango", "beschikbaar zijn"], en: ["tango", "availability"]),
      sources: ["001", "003"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld voor seks waarin mensen elkaar volgen: een tango, waarbij je voelt waar de \
          ander heen wil. Het is een beeld, en niet de enige manier waarop seks fijn kan zijn.
          """,
        en: """
          A picture for sex in which people follow each other: a tango, in which you feel where \
          the other wants to go. It is a picture, and not the only way sex can be good.
          """)),
    Concept(
      "S28", Bilingual(nl: "prestatie en sensatie", en: "performance and sensation"),
      alsoCalled: AlsoCalled(nl: ["prestatie", "presteren"], en: ["performance"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Seks waarin het vooral om prikkels of om presteren gaat. Een van de artikelen ziet \
          daar afstand in; voor anderen is het spel.
          """,
        en: """
          Sex that is mostly about thrill or about doing well. One of the articles sees distance \
          in it; to others it is play.
          """)),
    Concept(
      "S30", Bilingual(nl: "seks met jezelf", en: "solo sexuality"),
      alsoCalled: AlsoCalled(nl: ["masturbatie", "soloseks"], en: ["masturbation"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Wat je met je eigen lijf beleeft, los van anderen. Sommige mensen ervaren het bij een \
          partner als verraad, andere vinden het vanzelfsprekend.
          """,
        en: """
          What you live with your own body, apart from others. Some people feel it as a betrayal \
          in a partner, others take it as a matter of course.
          """)),
    Concept(
      "S31", Bilingual(nl: "porno", en: "porn"),
      alsoCalled: AlsoCalled(nl: ["pornografie"], en: ["pornography"]),
      sources: ["001", "003"],
      Bilingual(
        nl: """
          De artikelen zijn het oneens: het ene noemt vormen van gebruik die iets kunnen \
          opleveren, het andere ziet er vooral afstand in. Beide staan hier, zonder uitkomst.
          """,
        en: """
          The articles disagree: one names uses that can bring something, another sees mostly \
          distance in it. Both stand here, with no outcome.
          """)),
    Concept(
      "S32", Bilingual(nl: "te veel praten over seks", en: "too much talk about sex"),
      alsoCalled: AlsoCalled(nl: ["niet bespreken"], en: ["not discussing"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Van veel bespreken kan seks zwaar worden. Van nooit bespreken ook. Waar het kantelt, \
          verschilt.
          """,
        en: """
          Much discussing can make sex heavy. Never discussing it can too. Where it tips over \
          differs.
          """)),
    Concept(
      "S34", Bilingual(nl: "gewone seks", en: "ordinary sex"),
      alsoCalled: AlsoCalled(nl: ["gewoon"], en: ["ordinary"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Seks hoeft niet spectaculair te zijn, en ook niet efficiënt. Ze mag zo gewoon zijn als \
          de rest van de dag.
          """,
        en: """
          Sex need not be spectacular, nor efficient. It may be as ordinary as the rest of the \
          day.
          """)),
    Concept(
      "S35", Bilingual(nl: "beperking, ziekte en verlangen", en: "disability, illness and desire"),
      alsoCalled: AlsoCalled(
        nl: ["ziekte", "beperking", "ouder lichaam"],
        en: ["illness", "disability", "changing body"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Ook met een ziekte of beperking hebben mensen wensen, of juist niet. Vaak gaat het \
          alleen over risico's, en minder over wat iemand wil.
          """,
        en: """
          With an illness or disability too, people have wishes, or have none. Often the talk is \
          of risks alone, and less of what somebody wants.
          """)),
    Concept(
      "S36", Bilingual(nl: "vluchtige seks", en: "fleeting sex"),
      alsoCalled: AlsoCalled(nl: ["onthechte seks", "vluchtig"], en: ["detached sex"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Seks zonder verdere band. De ene stem maakt zich er zorgen over, de andere niet; een van \
          de artikelen laat de ongerustheid horen zonder haar over te nemen.
          """,
        en: """
          Sex with no further tie. One voice worries over it, another does not; one of the \
          articles lets the worry be heard without sharing it.
          """)),
    Concept(
      "S37",
      Bilingual(
        nl: "afstand door onwennigheid met nabijheid", en: "distance from unease with closeness"),
      alsoCalled: AlsoCalled(nl: ["schild"], en: ["shield"]),
      sources: ["000", "003"],
      Bilingual(
        nl: """
          Een scherm, een prestatie of iets nieuws kan een manier zijn om buiten bereik te \
          blijven, ook in seks. Zo'n schild beschermt iets.
          """,
        en: """
          A screen, a performance or something new can be a way to stay out of reach, in sex too. \
          Such a shield protects something.
          """)),
    Concept(
      "R28",
      Bilingual(
        nl: "affaire als verlangen om bijzonder te zijn", en: "an affair as a wish to be special"),
      alsoCalled: AlsoCalled(en: ["affair as a wish"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Een van de artikelen leest een geheime affaire eerder als een verlangen om bijzonder te \
          zijn voor iemand dan als zoeken naar seks. Het is één lezing, geen verontschuldiging en \
          geen aanklacht.
          """,
        en: """
          One of the articles reads a secret affair as a longing to be special to somebody, more \
          than as a search for sex. It is one reading, neither an excuse nor a charge.
          """)),
    Concept(
      "R31", Bilingual(nl: "seks met een machine", en: "intimacy with a machine"),
      alsoCalled: AlsoCalled(nl: ["robot", "seksrobot", "AI"], en: ["robot", "sex robot", "AI"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Seks of nabijheid met iets wat niet terug kan willen. Een van de artikelen stelt er \
          vragen bij, en ziet ook mogelijk nut.
          """,
        en: """
          Sex or closeness with something that cannot want in return. One of the articles asks \
          questions about it, and sees possible uses too.
          """)),
    Concept(
      "H7", Bilingual(nl: "verlangen om verlangd te worden", en: "wish to be desired"),
      alsoCalled: AlsoCalled(nl: ["begeerd worden"], en: ["being wanted", "to be desired"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Willen merken dat iemand je begeert. Het kan mensen aan elkaar binden en ook naar een \
          ander toe trekken. Seks kan erbij horen en hoeft niet.
          """,
        en: """
          Wanting to notice that you are wanted. It can bind people to each other and also draw \
          them towards another. Sex may be part of it and need not be.
          """)),
  ]
}
