import EgelCore

/// What changes over a life.
extension Concepts {
  static let lifeCourse: [Concept] = [
    Concept(
      "L1", Bilingual(nl: "mijlpalen", en: "milestones"),
      alsoCalled: AlsoCalled(
        nl: ["mijlpaal", "vieren", "jubileum", "eerste keer"],
        en: ["milestone", "celebrating", "anniversary", "first time"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Voor sommige grote momenten bestaat geen kaartje: de eerste keer dat je echt blij was \
          met het afspraakje van je geliefde, of de dag dat je jaar van je scheiding om was. Roos \
          Reijbroek noemt een verjaardag waar de hele polycuul op afkwam. Een bruiloft telt \
          natuurlijk ook.
          """,
        en: """
          Some big moments have no greeting card: the first time you were truly happy about your \
          partner's date, or the day your first year after the divorce was over. Roos Reijbroek \
          names a birthday that the whole polycule came to. A wedding counts too, of course.
          """)),
    Concept(
      "L2", Bilingual(nl: "vragen over wie je bent", en: "questions about who you are"),
      alsoCalled: AlsoCalled(
        nl: ["vragen naar wie je bent", "identiteit", "zingeving", "wie ben ik"],
        en: ["questions of who you are", "identity", "meaning", "who am I"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je verandert één ding in de liefde, en even later twijfel je ook aan je werk, je geloof \
          of je gender. Roos Reijbroek ziet dat bij veel mensen die niet-monogaam gaan leven. Het \
          gaat ook andersom: na een nieuwe baan kijk je thuis soms anders rond.
          """,
        en: """
          You change one thing in love, and soon you're also wondering about your job, your faith \
          or your gender. Roos Reijbroek sees it happen to many people who start living \
          non-monogamously. It goes the other way too: after a new job you may look around \
          differently at home.
          """)),
    Concept(
      "L3", Bilingual(nl: "wat is familie", en: "what is family"),
      alsoCalled: AlsoCalled(
        nl: ["familie", "gekozen familie", "gezin"],
        en: ["family", "chosen family"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Voor de een is familie bloed, voor de ander wie er op zondag mee aan tafel zit, voor nog \
          iemand de vrienden die er stonden toen alles instortte. Wie met meer partners leeft, \
          vraagt zich volgens Roos Reijbroek vaak af wat het woord nog betekent. Jouw antwoord \
          hoeft niet dat van je moeder te zijn.
          """,
        en: """
          For one person family is blood, for another it's whoever sits at the table on Sunday, \
          for a third it's the friends who turned up when everything fell apart. People with \
          several partners, writes Roos Reijbroek, often ask themselves what the word still means. \
          Your answer doesn't have to be your mother's.
          """)),
    Concept(
      "L4", Bilingual(nl: "als het leven iets losmaakt", en: "when life stirs things up"),
      alsoCalled: AlsoCalled(
        nl: ["gebeurtenissen die iets openen", "levensgebeurtenis", "ingrijpende gebeurtenis"],
        en: ["events that reopen things", "life event", "big change"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een kind, een verhuizing, je vader die sterft, een nieuwe liefde: ineens zit je weer met \
          een vraag waar je klaar mee dacht te zijn. Roos Reijbroek ziet vragen over vertrouwen en \
          over jezelf kunnen redden vooral op zulke momenten terugkomen. Dat maakt je antwoord van \
          toen niet fout.
          """,
        en: """
          A child, a move, your father dying, a new love: suddenly you're back with a question you \
          thought you'd finished with. Roos Reijbroek sees questions about trust and managing \
          alone return at moments like these. It doesn't make your earlier answer wrong.
          """)),
    Concept(
      "L5", Bilingual(nl: "ouder worden", en: "growing older"),
      alsoCalled: AlsoCalled(
        nl: ["ouderen", "senioren", "op latere leeftijd", "oud zijn"],
        en: ["later life", "older age", "ageing", "getting old"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Je knie wil niet meer, je slaapt lichter, en dicht tegen elkaar liggen is soms beter dan \
          al de rest. Marieke Dewitte schrijft dat mensen met de jaren vaak tevredener worden over \
          hun liefdesleven, ook als het lijf minder kan. En dat onderzoekers te veel naar kwalen \
          vragen en te weinig naar plezier.
          """,
        en: """
          Your knee won't cooperate, you sleep lightly, and lying close together can beat all the \
          rest. Marieke Dewitte writes that people often grow more content with their love life \
          over the years, even though the body can do less. And that researchers ask too much \
          about ailments and too little about pleasure.
          """)),
    Concept(
      "L6", Bilingual(nl: "nabijheid na een verlies", en: "closeness after a loss"),
      alsoCalled: AlsoCalled(
        nl: [
          "rouw", "verlies", "weduwe", "weduwnaar", "opnieuw beginnen", "overlijden", "gescheiden",
        ],
        en: ["grief", "loss", "widowed", "beginning again", "death", "bereavement", "divorced"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Na een dood of een scheiding kun je het vreselijk missen om vastgehouden te worden, en \
          toch niemands armen willen. Of je wordt verliefd en huilt de ochtend erna om wie er niet \
          meer is. Marieke Dewitte kondigt een artikel aan over ouderen die opnieuw beginnen. \
          Hoelang het duurt, bepaalt niemand voor jou.
          """,
        en: """
          After a death or a divorce you can badly miss being held, and still not want anyone's \
          arms around you. Or you fall in love and cry the next morning for the one who's gone. \
          Marieke Dewitte announces an article about older people who begin again. How long it \
          takes is for no one else to say.
          """)),
    Concept(
      "L7", Bilingual(nl: "weggaan", en: "leaving"),
      alsoCalled: AlsoCalled(
        nl: ["vertrekken", "een relatie verlaten", "uit elkaar gaan", "scheiden", "breuk"],
        en: ["leaving an unhappy bond", "breaking up", "splitting up", "break-up"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Je pakt je spullen en gaat weg bij iemand bij wie je ongelukkig was. Een Vlaamse \
          therapeut spreekt met twee mensen die dat deden en er twee zware jaren voor over hadden, \
          en vindt dat ze trots mogen zijn. Dit dagboek zegt niet dat je weg moet, of blijven. Is \
          het thuis niet veilig, kijk dan eerst bij 'egel help safety'.
          """,
        en: """
          You pack your things and leave someone you were unhappy with. A Flemish therapist talks \
          to two people who did, and who went through two hard years for it, and thinks they can \
          be proud. This journal won't tell you to leave, or to stay. If it isn't safe at home, \
          look at 'egel help safety' first.
          """)),
    Concept(
      "L8", Bilingual(nl: "blijven", en: "staying"),
      alsoCalled: AlsoCalled(
        nl: [
          "gewoonte en laag zelfbeeld", "waarom bleef ik", "blijven uit gewoonte",
          "niet weg durven",
        ],
        en: ["staying from habit", "why did I stay", "afraid to leave"]),
      sources: ["002"],
      Bilingual(
        nl: """
          'Waarom ben ik zo lang gebleven?' In het hoofdstuk van een Vlaamse therapeut antwoordt \
          iemand: uit gewoonte, en omdat je gaat geloven dat je niet beter verdient. Anderen \
          blijven voor de kinderen, voor het huis, uit angst, of omdat ze van iemand houden. Het \
          maakt je niet dom.
          """,
        en: """
          'Why did I stay so long?' In a Flemish therapist's chapter someone answers: out of \
          habit, and because you start to believe you don't deserve any better. Others stay for \
          the children, for the house, out of fear, or because they love someone. It doesn't make \
          you stupid.
          """)),
    Concept(
      "L9", Bilingual(nl: "je liefdes op een rij", en: "your loves in a row"),
      alsoCalled: AlsoCalled(
        nl: ["je verhaal langs een lijn", "tijdlijn", "levenslijn", "levensloop", "exen"],
        en: ["your story along a line", "timeline", "life story", "exes"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Zet iedereen van wie je hield op één lijn: wanneer het begon, wanneer het ophield, wat \
          je ervan leerde. Zo zie je dat je bij de vierde nog altijd zorgt voor wat er bij de \
          eerste misging. Marieke Dewitte schrijft over een interview dat dit met jongeren doet; \
          op je zeventigste kan het net zo goed, met je vrienden erbij.
          """,
        en: """
          Put everyone you've loved on one line: when it began, when it ended, what you learned. \
          You may see that with the fourth you're still making up for what went wrong with the \
          first. Marieke Dewitte writes about an interview that does this with young people; you \
          can do it just as well at seventy, and put your friends on the line too.
          """)),
    Concept(
      "L11",
      Bilingual(nl: "als de wereld op zijn kop staat", en: "when the world turns upside down"),
      alsoCalled: AlsoCalled(
        nl: ["schokken in de wereld", "corona", "crisis", "covid", "oorlog"],
        en: ["shocks in the world", "corona", "crisis", "covid", "war"]),
      sources: ["000"],
      Bilingual(
        nl: """
          In dezelfde lockdown leerde het ene koppel elkaar opnieuw kennen en ging het andere uit \
          elkaar na een ruzie over de vaatwasser. Marieke Dewitte schrijft dat de pandemie liet \
          zien hoe plotseling iets kan kantelen waar we aan gewend waren. Soms ligt het niet aan \
          jullie maar aan de tijd.
          """,
        en: """
          In the same lockdown one couple got to know each other again and another split up after \
          a row about the dishwasher. Marieke Dewitte writes that the pandemic showed how suddenly \
          things we're used to can tip over. Sometimes it isn't you, it's the times.
          """)),
    Concept(
      "L12", Bilingual(nl: "gedeeld ouderschap", en: "shared parenting"),
      alsoCalled: AlsoCalled(
        nl: ["co-ouder", "co-ouderschap", "samen opvoeden", "samen kinderen", "plusouder"],
        en: ["co-parent", "co-parenting", "children together", "step-parent"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Kinderen groeien op bij twee ouders, en ook bij drie, bij een vader en een oma, of bij \
          twee vrienden die nooit een koppel waren. Marieke Dewitte noemt het iets heel ouds: lang \
          voor het kerngezin voedden mensen samen op. In Vlaanderen denken velen bij co-ouder aan \
          gescheiden ouders, in Nederland niet altijd.
          """,
        en: """
          Children grow up with two parents, and also with three, with a father and a grandmother, \
          or with two friends who were never a couple. Marieke Dewitte calls it something very \
          old: long before the nuclear family, people raised children together. In Flanders many \
          people hear 'divorced' in the word co-parent, in the Netherlands not always.
          """)),
    Concept(
      "L13", Bilingual(nl: "waarom relaties veranderen", en: "why relationships change"),
      alsoCalled: AlsoCalled(
        nl: ["waarom vormen verschuiven", "maatschappelijke verandering", "tijdgeest"],
        en: ["why forms shift", "social change", "the times we live in"]),
      sources: ["004"],
      Bilingual(
        nl: """
          We worden ouder, wonen vaker alleen of in een klein gezin, en trouwen niet meer om te \
          overleven. Roos Reijbroek vindt het dan ook logisch dat mensen anders gaan samenleven: \
          gescheiden, elk in een eigen huis, in een nieuw gezin, met meer partners. Je grootouders \
          hadden minder te kiezen.
          """,
        en: """
          We live longer, more often live alone or in small families, and no longer marry to \
          survive. So Roos Reijbroek finds it only natural that people live together in other \
          ways: divorced, each in their own home, in a stepfamily, with several partners. Your \
          grandparents had less to choose from.
          """)),
  ]
}
