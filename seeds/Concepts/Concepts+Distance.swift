import EgelCore

/// Being yourself and being together.
extension Concepts {
  static let distance: [Concept] = [
    Concept(
      "V1", Bilingual(nl: "autonomie en verbondenheid", en: "autonomy and connection"),
      alsoCalled: AlsoCalled(
        nl: ["vrijheid", "jezelf en samen", "autonomie", "verbondenheid", "verbinding"],
        en: ["freedom", "space and closeness", "autonomy", "connection"]),
      sources: ["000", "001", "002"],
      Bilingual(
        nl: """
          Je wilt jezelf zijn en je wilt samen zijn, en soms zit het ene het andere in de weg: je \
          snakt naar een weekend alleen, en op zondagavond ben je blij met de sleutel in de deur. \
          Volgens Marieke Dewitte kan het ene niet zonder het andere; een Vlaamse therapeut ziet \
          iedereen met dat evenwicht worstelen. Sue Johnson vindt dat we autonomie veel te hoog \
          aanslaan.
          """,
        en: """
          You want to be yourself and you want to be together, and sometimes one gets in the way \
          of the other: you're dying for a weekend alone, and on Sunday night you're glad to hear \
          the key in the door. Marieke Dewitte says you can't have one without the other; a \
          Flemish therapist sees everyone wrestle with the balance. Sue Johnson thinks autonomy \
          gets rated far too highly.
          """)),
    Concept(
      "V2", Bilingual(nl: "egels", en: "hedgehogs"),
      alsoCalled: AlsoCalled(
        nl: ["dichtbij en veraf", "Schopenhauer", "egel", "afstand"],
        en: ["near and far", "egel", "hedgehog", "distance", "Schopenhauer"]),
      sources: ["002"], isMetaphor: true,
      Bilingual(
        nl: """
          Egels op een koude dag kruipen bij elkaar voor de warmte, en komen ze te dichtbij, dan \
          prikken ze. Het beeld is van Schopenhauer, een Vlaamse therapeut gebruikt het voor \
          mensen, en egel is ernaar genoemd. Hoe dichtbij goed is, verschilt per dag: na ruzie op \
          het werk wil je vastgehouden worden, na een dag met peuters wil je geen handen meer aan \
          je lijf.
          """,
        en: """
          Hedgehogs on a cold day crawl together for warmth, and if they come too close, they \
          prick each other. The picture is Schopenhauer's, a Flemish therapist uses it for people, \
          and egel, Dutch for hedgehog, is named after it. How close is good changes by the day: \
          after a row at work you want to be held, after a day of toddlers you don't want another \
          hand on you.
          """)),
    Concept(
      "V3", Bilingual(nl: "differentiatie", en: "differentiation"),
      alsoCalled: AlsoCalled(
        nl: ["oneens durven zijn", "Esther Perel", "Schnarch", "anders zijn in verbinding"],
        en: ["daring to disagree", "Esther Perel", "Schnarch", "different while connected"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Je zegt dat je niet naar zee wilt verhuizen, je ziet dat het pijn doet, en je blijft \
          erbij zitten. Differentiatie is durven verschillen terwijl je bij elkaar blijft, ook als \
          de ander het er niet mee eens is. Voor David Schnarch en Esther Perel loopt zo de weg \
          naar intimiteit; Sue Johnson begint bij veiligheid. Marieke Dewitte schrijft dat die \
          twee samen kunnen gaan.
          """,
        en: """
          You say you don't want to move to the coast, you see that it hurts, and you stay in the \
          room. Differentiation is daring to be different while you stay together, even without \
          the other person's approval. For David Schnarch and Esther Perel that's the way to \
          intimacy; Sue Johnson starts from safety. Marieke Dewitte writes that the two can go \
          together.
          """)),
    Concept(
      "V4", Bilingual(nl: "verschil als motor", en: "difference as fuel"),
      alsoCalled: AlsoCalled(
        nl: ["tegenpolen", "verschillen", "verschil"],
        en: ["opposites attract", "differences", "difference"]),
      sources: ["001"],
      Bilingual(
        nl: """
          De een komt te vroeg en de ander te laat, de een spaart en de ander geeft uit, en ergens \
          vind je dat ook leuk. Marieke Dewitte wil verschillen gebruiken om het verlangen levend \
          te houden, in plaats van ze allemaal glad te strijken. Van sommige geniet je, met andere \
          valt te leven, en over een paar valt te praten.
          """,
        en: """
          One of you is early and the other late, one saves and the other spends, and part of you \
          likes it that way. Marieke Dewitte would use differences to keep desire alive, instead \
          of smoothing them all out. Some you enjoy, some you can live with, and a few you can \
          talk about.
          """)),
    Concept(
      "V5", Bilingual(nl: "gelijkenis en verschil", en: "likeness and difference"),
      alsoCalled: AlsoCalled(
        nl: ["lijken op elkaar", "spanningsveld", "gelijk en anders"],
        en: ["alike and different", "having things in common", "tension"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Je viel op iemand omdat je om hetzelfde lachte, en omdat die een wereld kende die jij \
          niet kende. Volgens Marieke Dewitte leeft aantrekking tussen die twee. Lijk je te veel \
          op elkaar, dan wordt het broer en zus; verschil je te veel, dan snap je elkaars grapjes \
          niet.
          """,
        en: """
          You fell for someone because you laughed at the same things, and because they knew a \
          world you didn't. Marieke Dewitte says attraction lives between the two. If you're too \
          much alike, you become brother and sister; if you're too different, you don't get each \
          other's jokes.
          """)),
    Concept(
      "V6", Bilingual(nl: "streven naar eenheid", en: "striving for oneness"),
      alsoCalled: AlsoCalled(
        nl: ["versmelten", "alles samen doen", "samensmelten", "eenheid"],
        en: ["merging", "doing everything together", "fusion", "oneness"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Jullie doen alles samen, delen één mailadres en maken elkaars zinnen af. Voor sommigen \
          is dat het mooiste wat er is. Marieke Dewitte zegt met Esther Perel dat het verlangen er \
          vaak onder lijdt, omdat je twee mensen bent met eigen wensen.
          """,
        en: """
          You do everything together, share one email address and finish each other's sentences. \
          For some people that's as good as it gets. Marieke Dewitte says, with Esther Perel, that \
          desire often suffers from it, because you're two people with wishes of your own.
          """)),
    Concept(
      "V7", Bilingual(nl: "ruimte om jezelf te zijn", en: "room to be yourself"),
      alsoCalled: AlsoCalled(
        nl: ["vrij zijn bij iemand", "op je tenen lopen", "eigen ruimte", "jezelf zijn"],
        en: [
          "free to be yourself", "walking on eggshells", "room to be oneself", "own room",
          "being yourself", "ownroom",
        ]),
      sources: ["001"],
      Bilingual(
        nl: """
          Bij sommige mensen kun je vals zingen, het oneens zijn of om acht uur naar bed gaan. Bij \
          anderen merk je achteraf dat je de hele avond je mening hebt ingeslikt. Volgens Marieke \
          Dewitte kan er van alles misgaan tussen partners als je bij de ander te weinig jezelf \
          kunt zijn.
          """,
        en: """
          With some people you can sing out of tune, disagree, or go to bed at eight. With others \
          you notice afterwards that you've swallowed your opinion all evening. Marieke Dewitte \
          says all sorts of things can go wrong between partners when you can't be enough of \
          yourself.
          """)),
    Concept(
      "V8", Bilingual(nl: "verandering en stabiliteit", en: "change and stability"),
      alsoCalled: AlsoCalled(
        nl: ["avontuur", "zekerheid", "veiligheid en risico", "stabiliteit"],
        en: ["adventure", "certainty", "safety and risk", "stability"]),
      sources: ["000", "002"],
      Bilingual(
        nl: """
          Je boekt elk jaar dezelfde camping, of telkens iets nieuws; je houdt je baan, of je \
          springt. Een Vlaamse therapeut ziet iedereen zoeken naar een evenwicht tussen vast en \
          nieuw, veilig en gewaagd. Volgens Marieke Dewitte vraagt verlangen om het nieuwe en een \
          relatie om het vaste. Wie je liefhebt, kan van het ene meer willen dan jij.
          """,
        en: """
          You book the same campsite every year, or somewhere new each time; you keep the job, or \
          you leap. A Flemish therapist sees everyone look for a balance between steady and new, \
          safe and daring. Marieke Dewitte says desire asks for what's new and a relationship for \
          what's steady. Someone you love may want more of one than you do.
          """)),
    Concept(
      "V9",
      Bilingual(nl: "jezelf zijn en op elkaar leunen", en: "being yourself and leaning on others"),
      alsoCalled: AlsoCalled(
        nl: ["eigen leven", "eigen uitdrukking en op elkaar leunen", "individuele expressie"],
        en: ["a life of your own", "own expression and interdependence", "individual expression"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je leeft zoals je wilt, en je weet wie je om drie uur 's nachts kunt bellen. Volgens \
          Roos Reijbroek is er in non-monogamie plaats voor allebei: op je eigen manier \
          liefhebben, en elkaar nodig hebben. Dat kan net zo goed in een monogaam huwelijk waarin \
          ieder eigen vrienden heeft, of alleen, met goede buren.
          """,
        en: """
          You live the way you want, and you know who you can ring at three in the morning. Roos \
          Reijbroek says non-monogamy has room for both: loving in your own way, and needing each \
          other. It can be done just as well in a monogamous marriage where each keeps their own \
          friends, or alone, with good neighbours.
          """)),
    Concept(
      "V10", Bilingual(nl: "ieder voor zich of samen", en: "each for yourself or together"),
      alsoCalled: AlsoCalled(
        nl: ["egoïsme", "groep", "alleen en samen", "individualisme", "collectiviteit"],
        en: [
          "selfishness", "group", "individual and collective", "individualism", "collectivity",
        ]),
      sources: ["004"],
      Bilingual(
        nl: """
          Neem je die baan in het buitenland omdat jij het wilt, of blijf je omdat je familie je \
          nodig heeft? Volgens Roos Reijbroek balanceert non-monogamie tussen ieder voor zich en \
          het geheel, en worstelt de hele samenleving daarmee. Thuis kom je het ook tegen, als de \
          vraag is wie er dit jaar iets opgeeft.
          """,
        en: """
          Do you take the job abroad because you want it, or stay because your family needs you? \
          Roos Reijbroek says non-monogamy walks the line between each for themselves and the \
          whole, and that all of society struggles with it. You meet it at home too, when the \
          question is who gives something up this year.
          """)),
    Concept(
      "V11", Bilingual(nl: "zelfzorgcultuur", en: "self-care culture"),
      alsoCalled: AlsoCalled(
        nl: ["aan jezelf werken", "yoga", "i-cultuur", "zelfzorg", "zelfontplooiing"],
        en: ["working on yourself", "me time", "i-culture", "self-care"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Yoga, een dagboek, aan jezelf werken: we leven in een tijd die zegt dat je eerst voor \
          jezelf zorgt. Volgens Marieke Dewitte kijken mensen daardoor kritischer naar relaties, \
          of ruimer, en schommelen ze tussen vrij zijn en samen zijn. Sue Johnson vindt het veel \
          moeite als je ook naar iemand toe kunt die van je houdt. Een dagboek als egel hoort er \
          een beetje bij.
          """,
        en: """
          Yoga, a journal, working on yourself: these days you're told to look after yourself \
          first. Marieke Dewitte says it makes people look at relationships more critically, or \
          more openly, and keeps them going back and forth between being free and being together. \
          Sue Johnson finds it a lot of effort when you could go to someone who loves you. A \
          journal like egel is a bit of it too.
          """)),
    Concept(
      "V12", Bilingual(nl: "naar iemand toe gaan", en: "turning to someone you love"),
      alsoCalled: AlsoCalled(
        nl: [
          "troost zoeken", "iemand bellen", "je wenden tot wie je lief is", "steun zoeken",
          "zelfhulp",
        ],
        en: [
          "asking for comfort", "reaching for someone", "turning to a loved one",
          "seeking support", "self-help",
        ]),
      sources: ["003"],
      Bilingual(
        nl: """
          Je hebt slecht nieuws gekregen, en voor je gaat hardlopen bel je iemand. Sue Johnson zou \
          dat altijd eerst doen: reageert de ander warm, dan helpt het volgens Johnson meer dan \
          alle zelfhulp. Roos Reijbroek noemt daarnaast jezelf en een gemeenschap. Niet iedereen \
          heeft iemand bij wie dat veilig kan.
          """,
        en: """
          You've had bad news, and before you go for a run you ring someone. Sue Johnson would \
          always do that first: if the other person responds warmly, says Johnson, it helps more \
          than any self-help. Roos Reijbroek names yourself and a community as well. Not everyone \
          has someone they can safely go to.
          """)),
  ]
}
