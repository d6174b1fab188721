import EgelCore

/// The pattern people get into, and the feeling under it.
extension Concepts {
  static let dance: [Concept] = [
    Concept(
      "E1", Bilingual(nl: "EFT", en: "EFT"),
      alsoCalled: AlsoCalled(
        nl: ["relatietherapie", "emotiegerichte therapie", "Sue Johnson", "Houd me vast"],
        en: ["couples therapy", "emotionally focused therapy", "Sue Johnson", "Hold Me Tight"]),
      sources: ["001", "003", "004"],
      Bilingual(
        nl: """
          EFT is relatietherapie zoals Sue Johnson die bedacht: minder over beter leren praten, \
          meer over de band tussen jullie. Een ruzie over de afwas wordt dan een vraag als 'doe ik \
          er voor jou toe?' Marieke Dewitte zet het naast therapeuten als David Schnarch, die bij \
          de verschillen beginnen. Roos Reijbroek is erin geschoold en werkt met non-monogame \
          stellen.
          """,
        en: """
          EFT is couples therapy as Sue Johnson devised it: less about learning to talk better, \
          more about the bond between you. A quarrel about the dishes then becomes a question like \
          'do I matter to you?' Marieke Dewitte sets it beside therapists such as David Schnarch, \
          who start from the differences. Roos Reijbroek has trained in it and works with \
          non-monogamous couples.
          """)),
    Concept(
      "E2", Bilingual(nl: "protest", en: "protest"),
      alsoCalled: AlsoCalled(
        nl: ["zeuren", "verwijt", "klacht", "klagen"],
        en: ["nagging", "reproach", "complaint"]),
      sources: ["003"],
      Bilingual(
        nl: """
          'Jij zit altijd op die telefoon' kan betekenen: ik mis je. Sue Johnson hoort in veel \
          geklaag een protest van mensen die het contact kwijt zijn en er geen andere woorden voor \
          vinden. Soms gaat een klacht over de telefoon ook echt over de telefoon.
          """,
        en: """
          'You're always on that phone' can mean: I miss you. In a lot of complaining Sue Johnson \
          hears a protest, from people who've lost contact and can't find other words for it. And \
          sometimes a complaint about the phone really is about the phone.
          """)),
    Concept(
      "E3", Bilingual(nl: "duivelse dialogen", en: "demon dialogues"),
      alsoCalled: AlsoCalled(
        nl: ["ruzie", "altijd dezelfde ruzie", "duivelse dialoog", "oplopende ruzie"],
        en: ["quarrel", "row", "same old fight", "demon dialogue", "escalating quarrel"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Het begint over een rekening, en tien minuten later staan jullie te schreeuwen over \
          alles. Sue Johnson noemt dat duivelse dialogen: het gaat over geld, de kinderen of te \
          laat komen, en het loopt op omdat iemand denkt 'ik ben jou niets waard'. Misschien ken \
          je die van jullie al woord voor woord.
          """,
        en: """
          It starts with a bill, and ten minutes later you're shouting about everything. Sue \
          Johnson calls these demon dialogues: they're about money, the children or being late, \
          and they blow up because someone thinks 'I'm worth nothing to you'. Perhaps you know \
          yours word for word by now.
          """)),
    Concept(
      "E4", Bilingual(nl: "protestpolka", en: "protest polka"),
      alsoCalled: AlsoCalled(
        nl: ["duwen en wijken", "polka", "dans"],
        en: ["pushing and backing off", "polka", "dance"]),
      sources: ["003"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld van Sue Johnson voor een patroon dat veel stellen kennen: de een stapt naar \
          voren ('waarom zeg je nooit wat?'), de ander stapt achteruit, en dat lokt de volgende \
          stap uit. Hoe harder je duwt, hoe verder iemand wijkt, en dan duw je nog harder. Wie \
          duwt en wie wijkt, kan wisselen: vanavond jij, volgende maand de ander.
          """,
        en: """
          It's Sue Johnson's picture of a pattern many couples know: one steps forward ('why don't \
          you ever say anything?'), the other steps back, and that brings on the next step. The \
          harder you push, the further someone backs off, and then you push harder still. Who \
          pushes and who backs off can change: you tonight, the other person next month.
          """)),
    Concept(
      "E5", Bilingual(nl: "stil op de dansvloer", en: "silent dance floor"),
      alsoCalled: AlsoCalled(
        nl: ["uit elkaar groeien", "stilte", "stilvallen"],
        en: ["growing apart", "silence", "going quiet"]),
      sources: ["003"], isMetaphor: true,
      Bilingual(
        nl: """
          In het beeld van Sue Johnson houdt de dans op als allebei moe zijn: niemand duwt nog, \
          niemand loopt weg, en ieder zit eenzaam aan een kant van de bank. Van buiten lijkt het \
          rust. Er zijn ook stellen die graag samen zwijgen; welke van de twee het is, weten \
          alleen jullie.
          """,
        en: """
          In Sue Johnson's picture the dance stops once both are tired: no one pushes, no one \
          walks off, and each sits lonely at one end of the sofa. From outside it looks like \
          peace. There are couples who like being quiet together as well; only the people on the \
          sofa know which it is.
          """)),
    Concept(
      "E6", Bilingual(nl: "aandringen en terugtrekken", en: "pursuing and withdrawing"),
      alsoCalled: AlsoCalled(
        nl: ["duwen", "weglopen", "achtervolger", "terugtrekker", "aanklager", "vermijder"],
        en: ["pushing", "walking away", "pursuer", "withdrawer"]),
      sources: ["003"],
      Bilingual(
        nl: """
          In een ruzie komt de een vaak dichterbij en wil praten, terwijl de ander naar de garage \
          gaat of naar een scherm staart. Volgens Sue Johnson zijn ze allebei bang: de een om de \
          ander kwijt te raken, de ander om weer tekort te schieten. Het kan wisselen: over geld \
          ben jij misschien degene die doorvraagt, over je moeder degene die wegloopt.
          """,
        en: """
          In a quarrel one person often comes closer and wants to talk, while the other goes off \
          to the garage or stares at a screen. Sue Johnson says both are scared: one of losing the \
          other, the other of falling short again. It can switch: about money you may be the one \
          who keeps asking, about your mother the one who leaves.
          """)),
    Concept(
      "E7", Bilingual(nl: "overtuiging achter de ruzie", en: "belief behind the quarrel"),
      alsoCalled: AlsoCalled(
        nl: ["ik doe er niet toe", "ik tel niet voor jou"],
        en: ["I don't matter", "I do not matter to you"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Je bent boos omdat het eten koud werd, en wat je eigenlijk gelooft is: als ik ertoe \
          deed, was je er op tijd geweest. Sue Johnson vindt achter veel ruzies zo'n zin, die \
          zelden iemand hardop zegt. De ander denkt dat het over het eten gaat.
          """,
        en: """
          You're angry because dinner went cold, and what you believe underneath is: if I \
          mattered, you'd have been here on time. Sue Johnson finds a sentence like that behind \
          many quarrels, and hardly anyone says it aloud. The other person thinks it's about \
          dinner.
          """)),
    Concept(
      "E8", Bilingual(nl: "het patroon als tegenstander", en: "the pattern as opponent"),
      alsoCalled: AlsoCalled(
        nl: ["vicieuze cirkel", "geen schuld", "patroon", "cyclus"],
        en: ["vicious circle", "no blame", "pattern", "cycle"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Jullie kijken samen naar wat er telkens gebeurt, en minder naar wie begon. 'Daar is onze \
          zondagse ruzie weer' is makkelijker te horen dan 'daar begin jij weer'. Volgens Sue \
          Johnson zitten mensen samen in een patroon gevangen, en komen ze er zonder verwijten \
          samen uit. Ben je bang voor de ander, dan gaat dit niet op; 'egel help safety' zegt wie \
          kan helpen.
          """,
        en: """
          You look together at what keeps happening, and less at who started it. 'There's our \
          Sunday quarrel again' is easier to hear than 'there you go again'. Sue Johnson says \
          people are caught in a pattern together, and get out of it together once they stop \
          blaming. If you're afraid of the other person, this doesn't hold; 'egel help safety' \
          says who can help.
          """)),
    Concept(
      "E9", Bilingual(nl: "het patroon bij naam noemen", en: "naming the pattern"),
      alsoCalled: AlsoCalled(
        nl: ["time-out", "codewoord", "stopwoord", "patroon benoemen"],
        en: ["time-out", "code word", "stop phrase"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Midden in een ruzie zegt een van jullie: 'Wacht, we doen het weer.' Stellen die in \
          therapie gingen zoals Sue Johnson die geeft, halen elkaar er zo uit. Een eigen woord \
          helpt: het ene stel zegt 'pannenkoeken', naar de ruzie die bij de pannenkoeken begon.
          """,
        en: """
          In the middle of a quarrel one of you says: 'Wait, we're doing it again.' Couples who've \
          had therapy the way Sue Johnson gives it pull each other out like that. A word of your \
          own helps: one couple says 'pancakes', after the quarrel that began over pancakes.
          """)),
    Concept(
      "E15", Bilingual(nl: "muziek en dans", en: "music and dance"),
      alsoCalled: AlsoCalled(
        nl: ["toon", "emoties als muziek"],
        en: ["tone of voice", "emotions as music"]),
      sources: ["003"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld van Sue Johnson: gevoelens zijn de muziek en de relatie is de dans. Zeg je 'ik \
          ben bang' in plaats van 'je luistert nooit', dan klinkt er andere muziek, en beweegt de \
          ander ook anders. Over het huishouden blijven jullie het volgens Johnson oneens, alleen \
          minder fel.
          """,
        en: """
          It's Sue Johnson's picture: feelings are the music and the relationship is the dance. If \
          you say 'I'm scared' instead of 'you never listen', the music is different, and the \
          other person moves differently too. You'll still disagree about the housework, says \
          Johnson, only less fiercely.
          """)),
    Concept(
      "E20", Bilingual(nl: "vragen en afgewezen worden", en: "asking and being turned down"),
      alsoCalled: AlsoCalled(
        nl: ["druk", "nee horen", "vragen en afwijzen", "kring van druk en afwijzing"],
        en: [
          "pressure", "hearing no", "pressure and rejection", "pressure loop", "rejection loop",
        ]),
      sources: ["002"],
      Bilingual(
        nl: """
          De een blijft om nabijheid vragen, de ander zegt nee of geeft toe zonder het te willen, \
          en ten slotte houdt het vragen op en wordt het stil. Een Vlaamse therapeut laat beiden \
          aan het woord: de een voelt zich vernederd en in de steek gelaten, de ander bekeken en \
          onder druk. Allebei snappen ze niet hoe de ander dit kan doen.
          """,
        en: """
          One keeps asking for closeness, the other says no or gives in without wanting to, and in \
          the end the asking stops and it goes quiet. A Flemish therapist lets both speak: one \
          feels humiliated and abandoned, the other watched and pressured. Neither can understand \
          how the other could do this.
          """)),
    Concept(
      "E21", Bilingual(nl: "wolk in de kamer", en: "cloud in the room"),
      alsoCalled: AlsoCalled(
        nl: ["olifant in de kamer", "taboe tussen jullie", "wolk", "onbesproken"],
        en: ["elephant in the room", "what we don't talk about", "cloud", "unspoken"]),
      sources: ["002"], isMetaphor: true,
      Bilingual(
        nl: """
          Een Vlaamse therapeut geeft het beeld van een wolk: iets waar jullie niet over praten en \
          dat er is zodra de kinderen slapen en jullie alleen zijn. Je kunt een fijne dag hebben \
          en het in de auto naar huis weer voelen. Het kan groot of klein zijn: geld, een \
          kinderwens, een opmerking van vorige zomer.
          """,
        en: """
          A Flemish therapist gives the picture of a cloud: something you don't talk about, and \
          it's there as soon as the children are asleep and you're alone together. You can have a \
          nice day out and feel it again in the car home. It can be big or small: money, wanting a \
          child, a remark from last summer.
          """)),
  ]
}
