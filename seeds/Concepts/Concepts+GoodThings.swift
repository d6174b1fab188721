import EgelCore

/// What does a relationship good.
extension Concepts {
  static let goodThings: [Concept] = [
    Concept(
      "D1", Bilingual(nl: "vier gedragingen", en: "four behaviours"),
      alsoCalled: AlsoCalled(
        nl: ["aandacht, steun, vertrouwen, spel", "vier", "Jane Dutton", "Dutton"],
        en: ["attention, support, trust, play", "four", "Jane Dutton", "Dutton"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Aandacht, steun, vertrouwen en spel: volgens psycholoog Jane Dutton kom je die vier in \
          gelukkige relaties telkens tegen. Een Vlaamse therapeut gebruikt ze voor elke soort, van \
          geliefden en collega's tot een date van één avond. Bij de een gaat het spelen vanzelf, \
          bij de ander de steun.
          """,
        en: """
          Attention, support, trust and play: the psychologist Jane Dutton says you keep finding \
          these four in happy relationships. A Flemish therapist uses them for every kind, from \
          lovers and colleagues to a date of one evening. Play comes easily to one person, support \
          to another.
          """)),
    Concept(
      "D2", Bilingual(nl: "respectvolle aandacht", en: "respectful engagement"),
      alsoCalled: AlsoCalled(
        nl: ["luisteren", "tijd maken", "respectvol engagement", "aandacht", "aanwezigheid"],
        en: ["listening", "making time", "attention", "presence"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Je legt je telefoon weg als iemand begint te vertellen, en je ziet wel waar het heen \
          gaat. Het is het eerste van de vier dingen van Jane Dutton: tijd maken, opletten en \
          openstaan voor wat er komt. Vijf minuten aan het aanrecht kan genoeg zijn.
          """,
        en: """
          You put your phone away when someone starts to tell you something, and you see where it \
          goes. It's the first of Jane Dutton's four: making time, paying attention and being open \
          to what comes. Five minutes at the kitchen counter can be enough.
          """)),
    Concept(
      "D3", Bilingual(nl: "steun", en: "support"),
      alsoCalled: AlsoCalled(
        nl: ["gesteund", "hulp", "helpen", "doelen"],
        en: ["supported", "help", "helping", "goals"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Je past op de kinderen zodat iemand kan studeren, en je houdt niet bij wie er aan de \
          beurt is. Jane Dutton noemt dat steun: meehelpen met wat iemand wil bereiken, zonder \
          meteen iets terug te vragen. Of het helpt, weet wie het krijgt: goede raad kan steun \
          zijn, of bemoeizucht.
          """,
        en: """
          You look after the children so someone can study, and you don't keep track of whose turn \
          it is. Jane Dutton calls that support: helping with what someone wants to reach, without \
          asking for something back straight away. Whether it helps is up to the person getting \
          it: advice can be support, or meddling.
          """)),
    Concept(
      "D4", Bilingual(nl: "vertrouwen", en: "trust"),
      alsoCalled: AlsoCalled(
        nl: ["betrouwbaar", "rekenen op", "op iemand rekenen"],
        en: ["reliable", "counting on someone"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Je weet dat iemand op het perron zal staan, en je zegt het ook tegen anderen: 'als ik \
          vastzit, bel ik Noor.' Voor Jane Dutton is vertrouwen dat allebei: op elkaar rekenen, en \
          het laten merken. Het groeit met kleine dingen, zoals een telefoontje dat komt wanneer \
          het beloofd was, en één leugen kan er veel van stukmaken.
          """,
        en: """
          You know someone will be on the platform, and you tell other people too: 'if I'm stuck, \
          I ring Noor.' For Jane Dutton trust is both: counting on each other, and letting it \
          show. It grows through small things, such as a call that comes when it was promised, and \
          one lie can break a lot of it.
          """)),
    Concept(
      "D5", Bilingual(nl: "spelen", en: "play"),
      alsoCalled: AlsoCalled(
        nl: ["lachen", "samen niets doen", "humor", "spel", "plezier", "rondhangen"],
        en: ["laughing", "doing nothing together", "humour", "fun", "hanging out"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Jullie doen samen iets wat nergens goed voor is: een spelletje, gekke stemmetjes, een \
          uur op de bank hangen. Volgens Jane Dutton doen gelukkige mensen dat geregeld, en vinden \
          ze elkaar grappig. Voor de een is dat voetballen in het park, voor de ander naast elkaar \
          in de zon zitten.
          """,
        en: """
          You do something together that's no use at all: a board game, silly voices, an hour of \
          lying about on the sofa. Jane Dutton says happy people do that regularly, and find each \
          other funny. For one person it's football in the park, for another sitting side by side \
          in the sun.
          """)),
    Concept(
      "D6", Bilingual(nl: "zo help je een relatie om zeep", en: "how to wreck a relationship"),
      alsoCalled: AlsoCalled(
        nl: ["hoe het misgaat", "omgekeerde regels", "spiegelregels", "spiegeltest"],
        en: ["sure ways to ruin it", "inverted rules", "mirror rules"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Een Vlaamse therapeut draait de vier van Jane Dutton om tot een lijst waarmee het zeker \
          misgaat: zie elkaar alleen als je kapot bent, kijk op je telefoon, help alleen als je er \
          iets voor terugkrijgt, lach nooit om een grap. Het is met een knipoog bedoeld. Bijna \
          iedereen heeft zich deze week wel aan een van die regels gehouden.
          """,
        en: """
          A Flemish therapist turns Jane Dutton's four around into a list of sure ways to wreck \
          things: see each other only when you're worn out, look at your phone, help only if you \
          get something back, never laugh at a joke. It's meant with a wink. Nearly everyone has \
          kept one of these rules this week.
          """)),
    Concept(
      "D7", Bilingual(nl: "omgaan met problemen", en: "dealing with problems"),
      alsoCalled: AlsoCalled(
        nl: ["moeilijkheden", "samen erdoor", "problemen", "dichter of verder"],
        en: [
          "difficulties", "getting through it together", "response to problems", "problems",
          "nearer or apart",
        ]),
      sources: ["002"],
      Bilingual(
        nl: """
          Twee stellen raken allebei veel geld kwijt; het ene groeit naar elkaar toe, het andere \
          praat nauwelijks nog. Volgens een Vlaamse therapeut hebben gelukkige en ongelukkige \
          mensen evengoed problemen, en zit het verschil in hoe ze erop en op elkaar reageren. In \
          dezelfde relatie kan het twee kanten op: de griep bracht jullie dichterbij, de \
          verbouwing niet.
          """,
        en: """
          Two couples both lose a lot of money; one grows closer, the other hardly talks any more. \
          A Flemish therapist says happy and unhappy people both have problems, and that the \
          difference is in how they react to them and to each other. It can go either way in the \
          same relationship: the flu brought you closer, the renovation didn't.
          """)),
    Concept(
      "D8", Bilingual(nl: "goed nieuws delen", en: "sharing good news"),
      alsoCalled: AlsoCalled(
        nl: ["promotie", "trots", "successen vieren", "goed nieuws"],
        en: ["promotion", "proud", "celebrating successes", "good news"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Je komt thuis met een promotie, en iemand trekt een fles open, of zegt 'leuk' en vraagt \
          wat we eten. Volgens een Vlaamse therapeut vieren gelukkige stellen elkaars meevallers, \
          terwijl er bij ongelukkige overheen gekeken of om gelachen wordt. Klein nieuws telt ook: \
          je hebt eindelijk de tandarts gebeld.
          """,
        en: """
          You come home with a promotion, and someone opens a bottle, or says 'nice' and asks \
          what's for dinner. A Flemish therapist says happy couples celebrate each other's good \
          luck, while in unhappy ones it gets overlooked or laughed at. Small news counts too: \
          you've finally rung the dentist.
          """)),
    Concept(
      "D9",
      Bilingual(nl: "energie krijgen of kwijtraken", en: "what gives you energy, what drains you"),
      alsoCalled: AlsoCalled(
        nl: [
          "energiegever", "energievreter", "moe van iemand", "leger of voller", "levend",
          "energie", "leeg",
        ],
        en: [
          "draining", "energising", "tired of someone", "emptier or fuller", "alive", "energy",
          "empty",
        ]),
      sources: ["002"],
      Bilingual(
        nl: """
          Na een uur met de ene vriend fiets je zingend naar huis; na een uur met de andere wil je \
          slapen. Volgens een Vlaamse therapeut voel je je in gelukkige relaties levend en vol \
          energie, en in ongelukkige leeg en moe. Het verschilt per dag: één keer moe thuiskomen \
          zegt weinig.
          """,
        en: """
          After an hour with one friend you cycle home singing; after an hour with another you \
          want to sleep. A Flemish therapist says people feel alive and full of energy in happy \
          relationships, and empty and tired in unhappy ones. It differs by the day: coming home \
          tired once says little.
          """)),
    Concept(
      "D10", Bilingual(nl: "het beste of het slechtste in ons", en: "best or worst in us"),
      alsoCalled: AlsoCalled(
        nl: ["slechtste kant", "wie ben je bij wie", "beste kant"],
        en: ["worst side", "which side of you", "best side"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Bij je zus ben je grappig en gul; bij een bepaalde collega hoor je jezelf snauwen. \
          Volgens een Vlaamse therapeut halen gelukkige relaties je beste kant naar boven en \
          ongelukkige je slechtste, vooral als er iets tegenzit. Het gaat om wat er tussen jullie \
          gebeurt: thuis is diezelfde collega misschien een schat.
          """,
        en: """
          With your sister you're funny and generous; with a certain colleague you hear yourself \
          snap. A Flemish therapist says happy relationships bring out your best side and unhappy \
          ones your worst, most of all when something goes wrong. It's about what happens between \
          you: at home that same colleague may be a darling.
          """)),
    Concept(
      "D11", Bilingual(nl: "dankbaarheid voor kleine dingen", en: "gratitude for small things"),
      alsoCalled: AlsoCalled(
        nl: ["bedanken", "waardering", "dankbaar", "dank"],
        en: ["gratitude", "appreciation", "thank you", "grateful", "thanks"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Iemand heeft je boterhammen gesmeerd, en je merkt het. Een Vlaamse therapeut vertelt \
          over twee mensen met elk een slecht huwelijk achter de rug, die nog elke dag dankbaar \
          zijn voor zulke dingen: een vriendelijk gezicht bij het thuiskomen, iemand om mee te \
          lachen. Dankbaar zijn hoeft niet, en een kop thee maakt geschreeuw niet goed.
          """,
        en: """
          Someone's made your sandwiches, and you notice. A Flemish therapist tells of two people \
          who'd each had a bad marriage, and are still grateful every day for things like that: a \
          friendly face when you come home, someone to laugh with. You're not obliged to be \
          grateful, and a cup of tea doesn't make up for shouting.
          """)),
    Concept(
      "D12", Bilingual(nl: "het mag mislukken", en: "it's fine if it fails"),
      alsoCalled: AlsoCalled(
        nl: ["druk eraf", "faalangst", "geen druk"],
        en: ["it may fail", "taking the pressure off", "no pressure"]),
      sources: ["002"],
      Bilingual(
        nl: """
          'Als het niet lukt, vind ik dat ook goed': heeft iemand dat eenmaal gezegd, dan gaat het \
          vaak makkelijker. Een Vlaamse therapeut hoort het van een gelukkig stel, en gelooft het. \
          Het kan over een eerste etentje bij schoonouders gaan, een dansles of een lastig \
          gesprek.
          """,
        en: """
          'If it doesn't work out, that's fine with me too': once someone's said that, it often \
          gets easier. A Flemish therapist hears it from a happy couple, and believes it. It can \
          be about a first dinner with the in-laws, a dance lesson or a hard talk.
          """)),
    Concept(
      "D13", Bilingual(nl: "andere mensen doen ertoe", en: "other people matter"),
      alsoCalled: AlsoCalled(
        nl: ["geluk", "wat maakt gelukkig", "positieve psychologie", "Peterson"],
        en: ["happiness", "what makes us happy", "positive psychology", "Peterson"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Peterson, die de positieve psychologie mee op poten zette, mocht het vak in een paar \
          woorden samenvatten en zei: andere mensen. Een Vlaamse therapeut bouwt daar een \
          hoofdstuk op: niets maakt je zo gelukkig of zo ellendig als de mensen om je heen. Denk \
          aan je mooiste dag van dit jaar; grote kans dat er iemand bij was.
          """,
        en: """
          Peterson, one of the founders of positive psychology, was asked to sum up the field in a \
          few words and said: other people. A Flemish therapist builds a chapter on that: nothing \
          makes you so happy or so miserable as the people around you. Think of your best day this \
          year; chances are someone else was in it.
          """)),
    Concept(
      "D14", Bilingual(nl: "geven en krijgen", en: "giving and receiving"),
      alsoCalled: AlsoCalled(
        nl: ["wat iedereen wil", "aandacht, steun en liefde over en weer"],
        en: ["what everyone wants", "attention, support, love both ways"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Een stel dat veertig jaar getrouwd is, drie mensen in één huis, iemand die datet: een \
          Vlaamse therapeut hoort ze om ongeveer hetzelfde vragen. Ze willen aandacht, steun en \
          liefde, en die ook aan iemand kwijt kunnen. Het doet dus ook pijn als je nooit iets voor \
          iemand mag doen.
          """,
        en: """
          A couple married for forty years, three people in one house, someone who's dating: a \
          Flemish therapist hears them ask for much the same. They want attention, support and \
          love, and someone to give it to. So it hurts as well when someone never lets you do \
          anything for them.
          """)),
    Concept(
      "D15", Bilingual(nl: "gewone dagen", en: "ordinary days"),
      alsoCalled: AlsoCalled(
        nl: ["dinsdag", "dagelijks leven", "het gewone", "alledaags"],
        en: ["Tuesday", "daily life", "ordinary life", "everyday love"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Je haalt de was binnen, iemand zet thee, en niemand zegt iets bijzonders. Marieke \
          Dewitte denkt met psychiater Dirk De Wachter dat liefde zich daar laat zien, waar het \
          niet volmaakt of spannend is. Wie vooral passie verwacht, zoals in films, raakt volgens \
          Dewitte sneller teleurgesteld.
          """,
        en: """
          You bring in the washing, someone makes tea, and no one says anything special. Marieke \
          Dewitte, with the psychiatrist Dirk De Wachter, thinks that's where love shows, where it \
          isn't perfect or exciting. If you mostly expect passion, as in films, Dewitte says \
          you're disappointed sooner.
          """)),
    Concept(
      "D16", Bilingual(nl: "hoe hebben jullie dat gedaan?", en: "how did you manage that?"),
      alsoCalled: AlsoCalled(
        nl: ["wat goed gaat", "trots op", "sterke kanten"],
        en: ["what works", "what goes well", "strengths"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Een stel vertelt een Vlaamse therapeut dat ze gelukkig zijn, en die vraagt: hoe kregen \
          jullie dat voor elkaar? Het is een vraag naar wat al werkt: wie die zondagse wandeling \
          bedacht, hoe het geruzie over geld ophield. Op een slechte dag kan zo'n vraag steken, en \
          dan kan die wachten.
          """,
        en: """
          A couple tell a Flemish therapist that they're happy, and the therapist asks: how did \
          you do that? It's a question about what works already: who thought of the Sunday walk, \
          how the fights about money stopped. On a bad day a question like that can grate, and \
          then it can wait.
          """)),
  ]
}
