import EgelCore

/// What this journal keeps to.
extension Concepts {
  static let stance: [Concept] = [
    Concept(
      "X1", Bilingual(nl: "elke vorm evenveel", en: "every form alike"),
      alsoCalled: AlsoCalled(
        nl: ["gelijke vormen", "symmetrie", "wat is beter"],
        en: ["no default", "which is better"]),
      sources: ["000", "002"],
      Bilingual(
        nl: """
          Eén mens voor het leven willen is niet saai, en vrijheid willen niet dapperder. Marieke \
          Dewitte waarschuwt om van de wens naar zekerheid geen boeman te maken en van bevrijding \
          geen held. Een Vlaamse therapeut vindt beide kampen naïef: de vorm maakt minder uit dan \
          ze denken. Dit dagboek heeft dus geen favoriet.
          """,
        en: """
          Wanting one person for life isn't dull, and wanting freedom isn't braver. Marieke \
          Dewitte warns against making a bogeyman of the wish for certainty and a hero of \
          liberation. A Flemish therapist finds both camps naive: the form matters less than they \
          think. So this journal has no favourite.
          """)),
    Concept(
      "X2", Bilingual(nl: "partners zijn welkom", en: "partners are welcome"),
      alsoCalled: AlsoCalled(
        nl: ["partner(s)", "partner", "meer partners"],
        en: ["partner(s)", "partner", "more partners"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Zet op je website dat partners welkom zijn, in het meervoud: dat kan elke hulpverlener \
          morgen al doen, zegt Roos Reijbroek. Wie er drie heeft, hoeft dan niets uit te leggen. \
          Dit dagboek gokt niet hoeveel het er zijn: een, meer of geen.
          """,
        en: """
          Say on your website that partners are welcome, in the plural: any counsellor can do that \
          tomorrow, says Roos Reijbroek. Someone with three then has nothing to explain. This \
          journal doesn't guess how many there are: one, more or none.
          """)),
    Concept(
      "X3", Bilingual(nl: "geweld in elke vorm", en: "violence in any form"),
      alsoCalled: AlsoCalled(
        nl: ["mishandeling", "geweld in relaties", "misbruik", "huiselijk geweld", "slaan"],
        en: ["abuse", "domestic violence", "hitting", "coercion"]),
      sources: ["000", "002"],
      Bilingual(
        nl: """
          Slaan, dreigen, dwingen, je telefoon nakijken, je geld afpakken: het gebeurt in \
          huwelijken en in open relaties. Marieke Dewitte zegt dat van open relaties met zoveel \
          woorden, en een Vlaamse therapeut vindt een relatievorm alleen goed zonder dwang of \
          bedrog. Het is nooit de schuld van wie het overkomt. Met 'egel help safety' vind je \
          mensen die helpen.
          """,
        en: """
          Hitting, threatening, forcing, checking your phone, taking your money: it happens in \
          marriages and in open relationships. Marieke Dewitte says so plainly of open \
          relationships, and to a Flemish therapist a form is only good without force or deceit. \
          It's never the fault of the person it happens to. 'egel help safety' tells you who can \
          help.
          """)),
    Concept(
      "X6", Bilingual(nl: "hoe, en niet waarom", en: "how, not why"),
      alsoCalled: AlsoCalled(nl: ["nieuwsgierig", "doorvragen"], en: ["curious", "curiosity"]),
      sources: ["004"],
      Bilingual(
        nl: """
          'Waarom ben je jaloers?' klinkt alsof je iets te verdedigen hebt. Bij 'hoe gaat het als \
          je jaloers bent?' kun je vertellen. Roos Reijbroek raadt hulpverleners aan om na te \
          vragen hoe iemand het doet, want achter hetzelfde woord leeft iedereen anders.
          """,
        en: """
          'Why are you jealous?' sounds as if you need to defend yourself. With 'what is it like \
          when you're jealous?' you can tell. Roos Reijbroek advises counsellors to ask how \
          someone does things, since behind the same word everyone lives differently.
          """)),
    Concept(
      "X7",
      Bilingual(nl: "niet twijfelen aan hoe iemand leeft", en: "not doubting how someone lives"),
      alsoCalled: AlsoCalled(
        nl: ["niet twijfelen aan iemands vorm", "vorm in twijfel trekken", "eigen schuld"],
        en: ["not doubting somebody's form", "doubting the form", "your own fault"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je vertelt over een ruzie en hoort: tja, dat krijg je ervan als je zo leeft. Roos \
          Reijbroek vergelijkt het met doodmoeie ouders: daar zegt ook niemand tegen dat ze hun \
          kinderen maar moeten afgeven. Dit dagboek stelt nooit voor om iets open te gooien, te \
          sluiten of uit te maken.
          """,
        en: """
          You mention a row and hear: well, that's what you get for living like that. Roos \
          Reijbroek compares it with worn-out parents: no one tells them to give up their \
          children. This journal never suggests that you open things up, close them or break up.
          """)),
    Concept(
      "X8", Bilingual(nl: "haven, geen koers", en: "harbour, not a course"),
      alsoCalled: AlsoCalled(
        nl: ["geen reeksen", "geen punten", "geen streaks"],
        en: ["no streaks", "no points", "safe place"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld: dit dagboek is een haven waar je terugkomt, en geen kapitein die zegt \
          waarheen. Roos Reijbroek beschrijft goede begeleiding zo. Je krijgt hier dus geen \
          punten, en geen opmerking als je een maand wegbleef.
          """,
        en: """
          A picture: this journal is a harbour you come back to, not a captain who says where to \
          go. That's how Roos Reijbroek describes good guidance. So you get no points here, and no \
          remark when you've been away for a month.
          """)),
    Concept(
      "X9", Bilingual(nl: "schuilnamen", en: "aliases"),
      alsoCalled: AlsoCalled(
        nl: ["alias", "letters", "anoniem", "privacy"],
        en: ["alias", "letters", "anonymised", "privacy"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Deel je iets uit dit dagboek, dan kunnen je mensen anders heten: een letter, een \
          bijnaam, een plant. Roos Reijbroek doet dat ook en noemt de partners A, B en C. Wie over \
          je schouder meeleest, hoeft niet te weten over wie het gaat.
          """,
        en: """
          When you share something from this journal, your people can go by another name: a \
          letter, a nickname, a plant. Roos Reijbroek does it too, and calls the partners A, B and \
          C. Anyone reading over your shoulder doesn't need to know who it's about.
          """)),
    Concept(
      "X10", Bilingual(nl: "geen therapeut", en: "not a therapist"),
      alsoCalled: AlsoCalled(
        nl: ["therapie", "diagnose", "hulp zoeken"],
        en: ["therapy", "diagnosis", "looking for help"]),
      sources: ["003", "004"],
      Bilingual(
        nl: """
          Je krijgt hier vragen, en geen diagnose, hechtingstype of raad. Sue Johnson en Roos \
          Reijbroek zitten echt met mensen in een kamer, en dat kan een terminal niet. Zoek je \
          iemand om mee te praten, dan noemt 'egel help safety' mensen en nummers.
          """,
        en: """
          You get questions here, and no diagnosis, attachment type or advice. Sue Johnson and \
          Roos Reijbroek really sit in a room with people, and a terminal can't do that. If you're \
          looking for someone to talk to, 'egel help safety' names people and numbers.
          """)),
  ]
}
