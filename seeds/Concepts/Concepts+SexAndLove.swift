import EgelCore

/// What sex is and is not to people.
extension Concepts {
  static let sexAndLove: [Concept] = [
    Concept(
      "R14", Bilingual(nl: "recreatieve seks", en: "recreational sex"),
      alsoCalled: AlsoCalled(
        nl: ["seks naast een relatie", "seks voor de lol"],
        en: ["sex beside a relationship", "sex for fun"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Seks voor je plezier, naast je relatie, met medeweten van je lief. Marieke Dewitte noemt \
          het als een van de vormen waar mensen minder van opkijken dan vroeger. Voor de een \
          blijft het een spel, een ander wordt ongewild verliefd.
          """,
        en: """
          Sex for fun, beside your relationship, and your partner knows. Marieke Dewitte names it \
          among the forms that raise fewer eyebrows than they used to. For one person it stays a \
          game, another falls in love without meaning to.
          """)),
    Concept(
      "S18", Bilingual(nl: "verbonden door seks", en: "connected through sex"),
      alsoCalled: AlsoCalled(
        nl: ["seks als verbinding", "betekenis van seks"],
        en: ["meaning of sex", "feeling close through sex"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Praten kan ook met vrienden, zegt iemand in het hoofdstuk van een Vlaamse therapeut, \
          maar het dichtst bij elkaar zijn we in bed. Voor een ander is dat een wandeling, of \
          koffie zonder een woord. Verschillen jullie daarin, dan klinkt 'geen zin' al snel als \
          'geen zin in jou'.
          """,
        en: """
          You can talk with friends too, says someone in a Flemish therapist's chapter, but we're \
          closest to each other in bed. For someone else it's a walk, or coffee without a word. If \
          the two of you differ in this, 'not in the mood' soon sounds like 'not in the mood for \
          you'.
          """)),
    Concept(
      "S19",
      Bilingual(nl: "liefde en seks zijn niet hetzelfde", en: "love and sex aren't the same"),
      alsoCalled: AlsoCalled(
        nl: ["liefde en seks vallen niet samen", "paradox van seks en liefde", "seks en liefde"],
        en: ["love and sex do not coincide", "sex and love"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Je kunt van iemand houden zonder te willen vrijen, en willen vrijen zonder te houden \
          van. Marieke Dewitte schrijft in 2022 dat die twee van nature los van elkaar staan, en \
          in 2019 dat de band ertussen toch in onze genen zit. Voor veel mensen horen ze samen, \
          voor anderen niet.
          """,
        en: """
          You can love someone without wanting sex, and want sex without love. Marieke Dewitte \
          writes in 2022 that the two are separate by nature, and in 2019 that the link between \
          them is in our genes all the same. For many people they belong together, for others they \
          don't.
          """)),
    Concept(
      "S20",
      Bilingual(
        nl: "seks is geen maat voor de relatie", en: "sex is no measure of the relationship"),
      alsoCalled: AlsoCalled(
        nl: ["seks als metafoor", "goede relatie, slechte seks"],
        en: ["sex as metaphor", "good relationship, bad sex"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Twee mensen die samen de hele dag lachen en al een jaar niet vrijen, en twee die elkaar \
          de huid vol schelden en niet van elkaar af kunnen blijven. Marieke Dewitte zegt dat het \
          allebei voorkomt en dat je uit het ene het andere niet kunt aflezen. Daarom telt dit \
          dagboek ze nooit bij elkaar op.
          """,
        en: """
          Two people who laugh together all day and haven't had sex for a year, and two who shout \
          at each other and can't keep their hands off each other. Marieke Dewitte says both \
          exist, and that you can't read the one from the other. So this journal never adds them \
          up.
          """)),
    Concept(
      "S21",
      Bilingual(nl: "niet groter of kleiner dan het is", en: "no bigger or smaller than it is"),
      alsoCalled: AlsoCalled(
        nl: ["gaat het over seks?", "gaat het echt over seks"],
        en: ["neither larger nor smaller than it is", "is this about sex?"]),
      sources: ["004"],
      Bilingual(
        nl: """
          'Je wilt nooit meer' kan over seks gaan, of over je alleen voelen in huis. Roos \
          Reijbroek ziet vaak dat er iets scheef zit tussen twee mensen en dat de seks de schuld \
          krijgt, hoe ze ook leven. Soms gaat het echt over seks, en dan mag het daar ook over \
          gaan.
          """,
        en: """
          'You never want to any more' can be about sex, or about feeling alone in the house. Roos \
          Reijbroek often sees that something is off between two people and that sex gets the \
          blame, however they live. Sometimes it really is about sex, and then that's what to talk \
          about.
          """)),
    Concept(
      "S22", Bilingual(nl: "aseksualiteit", en: "asexuality"),
      alsoCalled: AlsoCalled(
        nl: ["aseksueel", "ace", "geen seksuele aantrekking"],
        en: ["asexual", "ace", "no sexual attraction"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Je voelt weinig of geen seksuele aantrekking, en er ontbreekt niets aan je. Verliefd \
          worden, trouwen, de hele avond tegen elkaar aan liggen: misschien wil je dat allemaal, \
          misschien niets ervan. Marieke Dewitte geeft het als voorbeeld van relaties waarin seks \
          geen rol hoeft te spelen. In dit dagboek kan alles over seks uit blijven.
          """,
        en: """
          You feel little or no sexual attraction, and nothing is missing in you. Falling in love, \
          marrying, lying close all evening: maybe you want all of it, maybe none. Marieke Dewitte \
          gives it as an example of relationships in which sex doesn't have to play a part. In \
          this journal everything about sex can stay off.
          """)),
    Concept(
      "S24", Bilingual(nl: "wat een probleem zegt", en: "what a problem may say"),
      alsoCalled: AlsoCalled(
        nl: ["functie van een probleem", "waarom wil het niet"],
        en: ["function of a problem", "reason behind a problem"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Geen zin hebben is soms het enige nee dat iemand durft te geven. Marieke Dewitte \
          schrijft dat een probleem in bed iets anders kan laten zien, zoals dat de een alles \
          beslist. Het kan ook de pil zijn, een slechte maand of een ziekte; een arts kan \
          meekijken.
          """,
        en: """
          Not being in the mood is sometimes the only no someone dares to give. Marieke Dewitte \
          writes that a problem in bed can show you something else, such as that one person \
          decides everything. It can also be the pill, a bad month or an illness; a doctor can \
          help you look.
          """)),
    Concept(
      "S27", Bilingual(nl: "afstemmen", en: "attunement"),
      alsoCalled: AlsoCalled(
        nl: ["tango", "beschikbaar zijn", "op elkaar ingespeeld"],
        en: ["tango", "availability", "in tune"]),
      sources: ["001", "003"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld van Sue Johnson: goede seks is als een tango, je bent er met al je aandacht \
          bij en voelt waar de ander heen wil. Zit je met je hoofd op je werk, dan trap je op \
          tenen. Niet iedereen wil een tango; sommigen vinden het leuker als er gelachen en \
          geklungeld wordt.
          """,
        en: """
          A picture by Sue Johnson: good sex is like a tango, you're there with all your attention \
          and feel where the other wants to go. If your mind's at work, you step on toes. Not \
          everyone wants a tango; some like it better when there's laughing and fumbling.
          """)),
    Concept(
      "S28", Bilingual(nl: "prestatie en sensatie", en: "performance and sensation"),
      alsoCalled: AlsoCalled(
        nl: ["prestatie", "presteren", "faalangst"],
        en: ["performance", "performance anxiety"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Hoelang, hoe vaak, hoe spectaculair? Sue Johnson vindt seks die daarom draait maar \
          triest, en neemt James Bond als voorbeeld: verliefd op de eigen prestatie, en er niet \
          echt bij. Anderen vinden een beetje show net het leukste.
          """,
        en: """
          How long, how often, how spectacular? Sue Johnson finds sex that's all about that rather \
          sad, and takes James Bond as the example: in love with the performance, and not really \
          there. Others think a bit of a show is the best part.
          """)),
    Concept(
      "S30", Bilingual(nl: "seks met jezelf", en: "sex with yourself"),
      alsoCalled: AlsoCalled(
        nl: ["masturbatie", "soloseks", "masturberen"],
        en: ["solo sexuality", "masturbation", "masturbating"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Jij met jezelf: je weet wat je fijn vindt en niemand anders hoeft zin te hebben. Een \
          Vlaamse therapeut noemt het de enige seksuele relatie die je hele leven meegaat. De een \
          voelt zich bedrogen als een partner het doet, de ander haalt de schouders op. Het helpt \
          om van elkaar te weten wie wat vindt.
          """,
        en: """
          You with yourself: you know what you like, and no one else has to be in the mood. A \
          Flemish therapist calls it the only sexual relationship that lasts your whole life. One \
          person feels betrayed when a partner does it, another shrugs. It helps to know which of \
          these each of you is.
          """)),
    Concept(
      "S31", Bilingual(nl: "porno", en: "porn"),
      alsoCalled: AlsoCalled(
        nl: ["pornografie", "porno kijken"],
        en: ["pornography", "watching porn"]),
      sources: ["001", "003"],
      Bilingual(
        nl: """
          De schrijvers zijn het oneens. Sue Johnson vindt het treurig: de een bedient, de ander \
          neemt, en van contact is geen sprake. Marieke Dewitte vindt dat er te veel naar de \
          schade gekeken wordt, en noemt wat het ook kan doen: een verschil in zin overbruggen, \
          een afwezige partner opvangen, wensen bespreekbaar maken.
          """,
        en: """
          Writers disagree. Sue Johnson finds it sad: one serves, the other takes, and there's no \
          contact in it. Marieke Dewitte finds that people look at the harm too much, and names \
          what it can also do: bridge a difference in desire, help when a partner is away, make it \
          easier to talk about wishes.
          """)),
    Concept(
      "S32", Bilingual(nl: "te veel praten over seks", en: "too much talk about sex"),
      alsoCalled: AlsoCalled(
        nl: ["niet bespreken", "doodpraten"],
        en: ["not discussing", "talking it to death"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Weer een avond gepraat over waarom het niet meer gebeurt, en je hebt er nog minder zin \
          in. Marieke Dewitte schrijft dat seks van al dat praten zo zwaar kan worden dat de lust \
          vergaat. Er nooit over praten helpt ook niet.
          """,
        en: """
          Another evening spent talking about why it never happens any more, and you want it even \
          less. Marieke Dewitte writes that so much talk can make sex so heavy that you lose your \
          appetite for it. Never talking about it doesn't help either.
          """)),
    Concept(
      "S34", Bilingual(nl: "gewone seks", en: "ordinary sex"),
      alsoCalled: AlsoCalled(
        nl: ["gewoon", "niets bijzonders"],
        en: ["ordinary", "nothing special"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Zondagochtend, koude voeten, de radio van de buren: zo gewoon mag seks zijn. Marieke \
          Dewitte zegt erbij dat gewoon niet hetzelfde is als vlug afwerken wat altijd werkt. Het \
          hoeft alleen geen film te zijn.
          """,
        en: """
          Sunday morning, cold feet, the neighbours' radio: sex can be that ordinary. Marieke \
          Dewitte adds that ordinary isn't the same as rushing through whatever always works. It \
          just doesn't have to be a film.
          """)),
    Concept(
      "S35", Bilingual(nl: "beperking, ziekte en verlangen", en: "disability, illness and desire"),
      alsoCalled: AlsoCalled(
        nl: ["ziekte", "beperking", "ouder lichaam", "handicap", "chronisch ziek"],
        en: ["illness", "disability", "changing body", "chronic illness"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Zit je in een rolstoel of heb je chemo, dan vraagt iedereen naar de risico's en niemand \
          naar je zin. Marieke Dewitte mist onderzoek naar wat mensen met een beperking, een \
          ziekte of wat meer jaren zelf willen. De een wil nog van alles, de ander niets meer, en \
          een veranderd lijf leer je opnieuw kennen.
          """,
        en: """
          If you use a wheelchair or you're having chemo, everyone asks about the risks and no one \
          asks what you want. Marieke Dewitte misses research into what people with a disability, \
          an illness or more years behind them would like. One still wants all sorts, another \
          nothing, and a body that has changed takes getting to know again.
          """)),
    Concept(
      "S36", Bilingual(nl: "vluchtige seks", en: "fleeting sex"),
      alsoCalled: AlsoCalled(
        nl: ["onthechte seks", "vluchtig", "onenightstand"],
        en: ["detached sex", "one-night stand", "casual sex"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Eén nacht met iemand die je niet meer terugziet. Behoudsgezinde groepen vrezen dat ieder \
          zo voor zichzelf gaat leven en dat het huwelijk leegloopt, schrijft Marieke Dewitte, die \
          er zelf minder van schrikt: jongeren geloven nog altijd in de grote liefde. De een vond \
          het heerlijk, de ander voelde zich leeg, soms na dezelfde nacht.
          """,
        en: """
          One night with someone you won't see again. Conservative groups fear that everyone will \
          live for themselves and that marriage will empty out, writes Marieke Dewitte, who is \
          less alarmed: young people still believe in great love. One found it wonderful, the \
          other felt empty, sometimes after the same night.
          """)),
    Concept(
      "S37", Bilingual(nl: "buiten bereik blijven", en: "staying out of reach"),
      alsoCalled: AlsoCalled(
        nl: ["afstand door onwennigheid met nabijheid", "schild", "afstand houden"],
        en: ["distance from unease with closeness", "shield", "keeping a distance"]),
      sources: ["000", "003"],
      Bilingual(
        nl: """
          Je scrolt tot de ander slaapt, of je bent geweldig in bed en kijkt niemand in de ogen. \
          Marieke Dewitte vermoedt dat sommigen online contact zoeken omdat ze nabijheid willen en \
          er bang voor zijn; Sue Johnson zegt van presteren dat je er dan niet bent. Zo'n schild \
          beschermt je ergens tegen.
          """,
        en: """
          You scroll until the other one's asleep, or you're brilliant in bed and look no one in \
          the eye. Marieke Dewitte suspects that some seek contact online because they want \
          closeness and fear it; Sue Johnson says that in performing you aren't there. A shield \
          like that protects you from something.
          """)),
    Concept(
      "R28", Bilingual(nl: "vreemdgaan om je gewild te voelen", en: "cheating to feel wanted"),
      alsoCalled: AlsoCalled(
        nl: ["affaire als verlangen om bijzonder te zijn", "waarom mensen vreemdgaan"],
        en: ["an affair as a wish to be special", "affair as a wish", "why people cheat"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Waarom gaat iemand vreemd die thuis gelukkig is? Esther Perel, aangehaald door Marieke \
          Dewitte, denkt dat het minder om seks draait dan om voor iemand weer bijzonder te zijn \
          en gezien te worden. Zo kun je het begrijpen. De leugen wordt er niet kleiner van.
          """,
        en: """
          Why does someone cheat who's happy at home? Esther Perel, quoted by Marieke Dewitte, \
          thinks it's less about sex than about being special to someone again, and being seen. \
          That may help you understand it. It doesn't make the lie any smaller.
          """)),
    Concept(
      "R31", Bilingual(nl: "seks met een machine", en: "intimacy with a machine"),
      alsoCalled: AlsoCalled(
        nl: ["robot", "seksrobot", "AI", "chatbot"],
        en: ["robot", "sex robot", "AI", "chatbot"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Een robot, een pop, een chatbot die altijd tijd voor je heeft. Terugwillen kan zo'n ding \
          niet, en Marieke Dewitte vraagt zich af wat dat doet met instemming, met eenzaamheid en \
          met hoe we naar vrouwen kijken. Ook staat er de vraag bij of het mensen met een \
          beperking of een koppel met plannen kan helpen.
          """,
        en: """
          A robot, a doll, a chatbot that always has time for you. It can't want you back, and \
          Marieke Dewitte wonders what that does to consent, to loneliness and to how we look at \
          women. The same editorial asks whether it may help people with a disability, or a couple \
          with plans.
          """)),
    Concept(
      "H7", Bilingual(nl: "verlangen om verlangd te worden", en: "wanting to be wanted"),
      alsoCalled: AlsoCalled(
        nl: ["begeerd worden", "gewild zijn", "begeerte"],
        en: ["wish to be desired", "being wanted", "to be desired"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Iemand kijkt naar je, dwars door een volle zaal, en je gaat rechter staan. Volgens \
          Marieke Dewitte bindt dat verlangen mensen aan elkaar, en kan het ze ook naar een ander \
          drijven. Je kunt het hebben zonder dat je met iemand naar bed wilt.
          """,
        en: """
          Someone looks at you across a crowded room, and you stand up straighter. According to \
          Marieke Dewitte this wish ties people to each other, and it can also drive them towards \
          someone else. You can have it without wanting to go to bed with anyone.
          """)),
  ]
}
