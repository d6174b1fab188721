import EgelCore

/// Ways of looking, and what this journal does with them.
extension Concepts {
  static let method: [Concept] = [
    Concept(
      "T1", Bilingual(nl: "dagboekmethode", en: "diary method"),
      alsoCalled: AlsoCalled(
        nl: ["dagboek", "check-in", "bijhouden"],
        en: ["diary", "check-in", "keeping track"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Elke avond twee minuten: hoe was ik, hoe dichtbij waren we? Onderzoekers vragen mensen \
          om dat weken vol te houden, gewoon thuis. Marieke Dewitte vindt dat het in de wetenschap \
          te weinig gebeurt. De check-in hier werkt net zo, en een dag overslaan mag.
          """,
        en: """
          Two minutes every evening: how was I, how close were we? Researchers ask people to do \
          this at home for weeks. Marieke Dewitte finds that science does too little of it. The \
          check-in here works the same way, and you can skip a day.
          """)),
    Concept(
      "T2", Bilingual(nl: "wat er tussen mensen gebeurt", en: "what happens between people"),
      alsoCalled: AlsoCalled(
        nl: ["kijken naar de band", "dyadisch", "tussen mensen"],
        en: ["looking at the bond", "dyadic", "between people"]),
      sources: ["001"],
      Bilingual(
        nl: """
          'Die wil nooit praten' gaat over één mens. 'Als ik aandring, wordt het stil, en dan \
          dring ik nog meer aan' gaat over jullie allebei. Marieke Dewitte vindt dat onderzoek te \
          lang naar één mens keek, met de partner als hulpmiddel. Dit dagboek kent alleen jouw \
          kant en zegt dat erbij.
          """,
        en: """
          'They never want to talk' is about one person. 'When I push, they go quiet, and then I \
          push harder' is about both of you. Marieke Dewitte finds that research looked at one \
          person for too long, with the partner as a tool. This journal only knows your side, and \
          says so.
          """)),
    Concept(
      "T3", Bilingual(nl: "allebei tellen mee", en: "both of you count"),
      alsoCalled: AlsoCalled(
        nl: ["ieder werkt op ieder", "APIM"],
        en: ["each acts on each", "APIM", "actor-partner interdependence model", "actor-partner"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Jouw slechte nacht bederft je humeur, en een slechte nacht naast je doet dat ook. \
          Onderzoekers hebben een model dat allebei tegelijk meetelt, het Actor-Partner \
          Interdependence Model. Marieke Dewitte ziet het steeds vaker gebruikt worden. Het laat \
          zien wat samengaat, niet wat waarvan komt.
          """,
        en: """
          Your bad night spoils your mood, and so does a bad night on the other side of the bed. \
          Researchers have a model that counts both at once, the Actor-Partner Interdependence \
          Model. Marieke Dewitte sees it used more and more. It shows what goes together, not what \
          causes what.
          """)),
    Concept(
      "T4", Bilingual(nl: "raden wat een ander voelt", en: "guessing what someone feels"),
      alsoCalled: AlsoCalled(
        nl: ["inschatten en raden", "inschatting", "raden", "gissen", "gedachten lezen"],
        en: ["guessing the other", "truth and bias", "guess", "accuracy", "mind reading"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Je wist zeker dat er iemand boos op je was, en het was alleen slaap. Of je raadt het \
          precies. Marieke Dewitte noemt een model dat nagaat hoe goed partners elkaar inschatten. \
          In dit dagboek heet een gok een gok: vraag het, en je weet het.
          """,
        en: """
          You were sure they were angry with you, and they were only tired. Or you guess exactly \
          right. Marieke Dewitte mentions a model that measures how well partners read each other. \
          In this journal a guess is called a guess: ask them, and you'll know.
          """)),
    Concept(
      "T5",
      Bilingual(
        nl: "wat je onthield en wat je opschreef", en: "what you remember and what you wrote"),
      alsoCalled: AlsoCalled(
        nl: ["herinnering naast aantekening", "terughalen", "herinnering"],
        en: ["recall beside record", "recall", "record", "recollection"]),
      sources: ["001", "002"],
      Bilingual(
        nl: """
          Zeg eerst hoe de voorbije twee weken waren, en lees dan wat je per dag noteerde. Vaak \
          kleurt één ruzie alles. Een Vlaamse therapeut zegt dat het geheugen vooral bewaart wat \
          misging, Marieke Dewitte wil het liefst van dag tot dag gemeten zien. Geen van beide is \
          de waarheid, het verschil is wel interessant.
          """,
        en: """
          First say how the past two weeks were, then read what you noted each day. Often one row \
          has coloured all of it. A Flemish therapist says memory keeps what went wrong; Marieke \
          Dewitte would like things measured day by day. Neither is the truth, but the gap between \
          them is worth a look.
          """)),
    Concept(
      "T7", Bilingual(nl: "woorden naast cijfers", en: "words beside numbers"),
      alsoCalled: AlsoCalled(
        nl: ["diepte naast getallen", "kwalitatief", "getallen", "cijfers"],
        en: ["depth beside numbers", "qualitative", "numbers"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Een 4 zegt dat het een matige dag was. 'Je lachte om mijn verhaal en keek toen op je \
          telefoon' zegt wat er gebeurde. Marieke Dewitte vraagt zich af of onderzoek niet te veel \
          telt, en pleit ook voor gesprekken die dieper gaan. Hier kun je elk cijfer overslaan en \
          gewoon schrijven.
          """,
        en: """
          A 4 says it was a so-so day. 'You laughed at my story and then looked at your phone' \
          says what happened. Marieke Dewitte wonders whether research counts too much, and argues \
          for conversations that go deeper as well. Here you can skip any number and only write.
          """)),
    Concept(
      "T8", Bilingual(nl: "gesprek langs een tijdlijn", en: "timeline interview"),
      alsoCalled: AlsoCalled(
        nl: ["tijdlijngesprek", "levenslooponderzoek"],
        en: ["life story interview"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Iemand tekent een lijn met alle liefdes erop en vertelt: de eerste kus, de eerste keer \
          dat het uitging, wat er daarna kwam. Daphne van de Bongardt en collega's maakten zo'n \
          interview voor jongeren, en Marieke Dewitte stelt het voor in een redactioneel. Je ziet \
          ermee wat de ene liefde je leerde voor de volgende.
          """,
        en: """
          Someone draws a line with all their loves on it and tells the story: the first kiss, the \
          first break-up, what came after. Daphne van de Bongardt and colleagues made such an \
          interview for young people, and Marieke Dewitte presents it in an editorial. It shows \
          what one love taught you for the next.
          """)),
    Concept(
      "T9", Bilingual(nl: "ruimte voor niet-weten", en: "room for not knowing"),
      alsoCalled: AlsoCalled(
        nl: ["niet weten", "mystiek", "rationalisatie", "weet ik niet"],
        en: ["not knowing", "mystery", "don't know"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Je kunt liefde een cijfer geven van 0 tot 10 en nog altijd niet weten waarom je opblijft \
          tot iemand thuis is. Marieke Dewitte geeft toe dat al dat meten iets van het geheim kan \
          wegnemen, en wil het onderzoek toch, met plaats voor wat we niet weten. 'Weet ik niet' \
          is hier altijd een antwoord.
          """,
        en: """
          You can give love a number from 0 to 10 and still not know why you wait up until \
          someone's home. Marieke Dewitte admits that all this measuring can take away some of the \
          mystery, and wants the research all the same, with room for what we don't know. 'Don't \
          know' is always an answer here.
          """)),
    Concept(
      "T10", Bilingual(nl: "blinde vlekken", en: "blind spots"),
      alsoCalled: AlsoCalled(
        nl: ["vertekening in onderzoek", "waarden in vragen", "vooroordeel"],
        en: ["bias", "prejudice"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Met 'ben je dan nooit jaloers?' zeg je al wat je verwacht. Marieke Dewitte schrijft dat \
          ook onderzoekers hun moraal meenemen, bijvoorbeeld als ze bij jongeren alleen naar \
          gevaren vragen, en dat ze vooral studenten bevragen. Dit dagboek heeft zulke vlekken \
          ook. Past een vraag niet, sla die dan over.
          """,
        en: """
          By asking 'don't you ever get jealous?' you've already said what you expect. Marieke \
          Dewitte writes that researchers bring their morals along too, by asking young people \
          only about dangers for instance, and that they mostly question students. This journal \
          has such spots as well. If a question doesn't fit, skip it.
          """)),
    Concept(
      "T11", Bilingual(nl: "samenhang is geen oorzaak", en: "correlation is not cause"),
      alsoCalled: AlsoCalled(
        nl: ["correlatie", "samenhang", "oorzaak"],
        en: ["correlation", "cause"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Jullie maken meer ruzie op dagen dat je slecht slaapt. Misschien maakt de nacht je \
          prikkelbaar, misschien hield de ruzie je wakker, misschien komt het allebei van die \
          deadline. Marieke Dewitte vindt dat onderzoek te veel op zulke verbanden leunt. Dit \
          dagboek zet ze naast elkaar en zegt niet wat waarvan komt.
          """,
        en: """
          You argue more on days when you've slept badly. Maybe the night makes you touchy, maybe \
          the argument kept you awake, maybe that deadline causes both. Marieke Dewitte finds that \
          research leans too much on links like these. This journal puts them side by side and \
          doesn't say what causes what.
          """)),
  ]
}
