import EgelCore

/// Softer words, and finding each other again.
extension Concepts {
  static let repair: [Concept] = [
    Concept(
      "E10",
      Bilingual(nl: "zeggen dat je bang of gekwetst bent", en: "saying you're scared or hurt"),
      alsoCalled: AlsoCalled(
        nl: ["angst en pijn uitspreken", "kwetsbaar zijn", "kwetsbaarheid"],
        en: ["saying fear and hurt", "vulnerability", "opening up"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Je wilt met de deur slaan, en in plaats daarvan zeg je: ik ben bang dat ik je tegenval. \
          Sue Johnson leert het aan mensen die anders stilvallen of naar boven gaan, en ziet een \
          ruzie erdoor keren. Het vraagt lef. Bij iemand die het tegen je gebruikt, kun je het \
          beter voor je houden.
          """,
        en: """
          You want to slam the door, and instead you say: I'm afraid I'm a letdown to you. Sue \
          Johnson teaches this to people who'd otherwise go silent or go upstairs, and sees it \
          turn a quarrel around. It takes nerve. With someone who uses it against you, you'd \
          better keep it to yourself.
          """)),
    Concept(
      "E11", Bilingual(nl: "begrip tonen", en: "showing you understand"),
      alsoCalled: AlsoCalled(
        nl: ["erkennen", "bevestigen", "bevestiging", "valideren", "je snapt het"],
        en: ["validation", "validating", "being understood"]),
      sources: ["003"],
      Bilingual(
        nl: """
          'Logisch dat je ongerust was, ik was twee uur te laat.' Je geeft iemand geen gelijk, je \
          zegt dat je het gevoel snapt. Sue Johnson doet het als therapeut: je bent bang omdat die \
          mens zoveel voor je betekent. Wie dat hoort, kan daarna vaak weer luisteren.
          """,
        en: """
          'Of course you were worried, I was two hours late.' You aren't saying they're right, \
          you're saying the feeling makes sense. Sue Johnson does it as a therapist: you're scared \
          because this person means so much to you. After hearing that, people can often listen \
          again.
          """)),
    Concept(
      "E12", Bilingual(nl: "om geruststelling vragen", en: "asking for reassurance"),
      alsoCalled: AlsoCalled(
        nl: [
          "geruststelling vragen", "geruststellen", "geruststelling", "zeg dat je van me houdt",
        ],
        en: ["reassurance", "tell me you love me"]),
      sources: ["003"],
      Bilingual(
        nl: """
          'Zeg eens dat je blijft.' Dat kun je gewoon vragen. Sue Johnson ziet dat koppels zachter \
          worden als de een het durft te vragen en de ander het zegt. Voor jou is het misschien \
          een zin, voor een ander een hand op de rug of een berichtje voor het slapengaan.
          """,
        en: """
          'Tell me you're staying.' You can simply ask for that. Sue Johnson sees couples soften \
          when one dares to ask and the other says it. For you it may be a sentence, for someone \
          else a hand on the back or a message at bedtime.
          """)),
    Concept(
      "E13", Bilingual(nl: "zachtere gevoelens", en: "softer feelings"),
      alsoCalled: AlsoCalled(
        nl: ["onder de boosheid", "onderlaag", "boosheid", "boos"],
        en: ["under the anger", "under-layer", "anger", "angry"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Je gaat tekeer over de vuilnisbak, en daaronder ben je verdrietig omdat je alles alleen \
          doet. Volgens Sue Johnson koelt een ruzie af als jullie ook dat zachtere gevoel laten \
          zien. Soms zit er niets onder: je bent boos, en met reden.
          """,
        en: """
          You shout about the bins, and below that you're sad because you do everything alone. \
          According to Sue Johnson, a quarrel cools when you let that softer feeling show as well. \
          Sometimes there's nothing below: you're angry, and with good reason.
          """)),
    Concept(
      "E14", Bilingual(nl: "gevoelens als kompas", en: "feelings as compass"),
      alsoCalled: AlsoCalled(
        nl: ["kompas", "gevoel en behoefte"],
        en: ["compass", "feeling and need"]),
      sources: ["003"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld van Sue Johnson: een gevoel is een kompas, het wijst naar wat je nodig hebt. \
          Eenzaam wijst naar gezelschap, boos naar iets wat niet eerlijk is, jaloers naar willen \
          meetellen. De naald kan er ook naast zitten: soms heb je gewoon honger.
          """,
        en: """
          A picture by Sue Johnson: a feeling is a compass that points to what you need. Lonely \
          points to company, angry to something unfair, jealous to wanting to matter. The needle \
          can be off too: sometimes you're only hungry.
          """)),
    Concept(
      "E16", Bilingual(nl: "verschillen blijven", en: "differences remain"),
      alsoCalled: AlsoCalled(
        nl: ["blijvende verschillen", "meningsverschil", "altijd dezelfde ruzie"],
        en: ["lasting differences", "disagreement", "always the same argument"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Na tien jaar laat de een nog altijd de kastjes open en ergert de ander zich nog altijd. \
          Sue Johnson zegt dat zulke verschillen blijven, maar dat ze minder bedreigend zijn als \
          je weet dat je op elkaar kunt rekenen. Dan gaat het weer over kastjes, en niet over de \
          liefde.
          """,
        en: """
          After ten years one of you still leaves the cupboards open and the other still minds. \
          Sue Johnson says such differences stay, but that they're less of a threat once you know \
          you can count on each other. Then it's about cupboards again, and not about love.
          """)),
    Concept(
      "E17", Bilingual(nl: "goedmaken", en: "making up"),
      alsoCalled: AlsoCalled(
        nl: ["herstel", "herstellen", "bijleggen", "sorry", "excuses"],
        en: ["repair", "mending", "mended", "apology", "saying sorry"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Jullie zijn tegen elkaar uitgevallen en zitten een uur elk in een kamer, en dan zet er \
          iemand thee. Iedereen raakt elkaar weleens kwijt, zegt Sue Johnson, ook in een huwelijk \
          van vierentwintig jaar: weten hoe je elkaar terugvindt is wat telt. Een grap, sorry, een \
          hand. Niet alles hoeft weer goed te komen.
          """,
        en: """
          You've snapped at each other and sat in separate rooms for an hour, and then someone \
          makes tea. Everyone loses touch at times, says Sue Johnson, after twenty-four years of \
          marriage too: what counts is knowing how to find each other again. A joke, a sorry, a \
          hand. Not everything has to be made up.
          """)),
    Concept(
      "E18", Bilingual(nl: "opnieuw verliefd", en: "falling in love again"),
      alsoCalled: AlsoCalled(
        nl: ["uitreiken", "opnieuw", "weer verliefd op je eigen lief"],
        en: ["reaching again", "again", "in love again"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Je kijkt op van je boek, ziet wie er al twintig jaar naast je zit, en daar is het weer. \
          Niemand is de hele tijd verliefd, zegt Sue Johnson, maar op dezelfde mens kun je het \
          telkens opnieuw worden, als je maar toenadering blijft zoeken. Johnson spreekt uit eigen \
          ervaring. Niet iedereen maakt het mee.
          """,
        en: """
          You look up from your book, see who's been sitting next to you for twenty years, and \
          there it is again. No one is in love all the time, says Sue Johnson, but you can fall \
          for the same person again and again, as long as you keep reaching out. Johnson speaks \
          from experience. Not everyone gets to know it.
          """)),
    Concept(
      "E19", Bilingual(nl: "hetzelfde verhaal, twee keer", en: "the same story, twice"),
      alsoCalled: AlsoCalled(
        nl: ["tweezijdig verhaal", "jouw versie", "twee versies"],
        en: ["two-sided story", "your version", "two versions"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Vraag jullie allebei naar de voorbije drie jaar en je hoort twee verhalen. Een Vlaamse \
          therapeut zet er zo twee onder elkaar: de een voelt zich opgejaagd, de ander afgewezen, \
          en allebei voelen ze zich in de steek gelaten. Niemand liegt. Probeer het eens zoals de \
          ander het zou vertellen.
          """,
        en: """
          Ask both of you about the past three years and you'll hear two stories. A Flemish \
          therapist prints two like that one after the other: one feels pushed, one feels \
          rejected, and both feel abandoned. No one is lying. You could try telling it the way the \
          other would.
          """)),
    Concept(
      "E22", Bilingual(nl: "het op iemands karakter steken", en: "blaming someone's character"),
      alsoCalled: AlsoCalled(
        nl: [
          "iemands karakter de schuld geven", "karakterfout", "zo is die nu eenmaal", "verwijt",
        ],
        en: ["blaming a character", "character flaw", "that's how they are", "blame game"]),
      sources: ["002"],
      Bilingual(
        nl: """
          'Je bent een controlefreak, net als je vader.' Het voelt als een uitleg, maar de ander \
          kan er niets mee. In het hoofdstuk van een Vlaamse therapeut doen ze het allebei. Vertel \
          eens alleen wat er gebeurde: vier avonden overgewerkt deze week, en geen een keer \
          gebeld.
          """,
        en: """
          'You're a control freak, like your father.' It feels like an explanation, but there's \
          nothing the other can do with it. In a Flemish therapist's chapter both partners do \
          this. Try telling only what happened: four late evenings at work this week, and not one \
          call.
          """)),
    Concept(
      "E23", Bilingual(nl: "vergeving", en: "forgiveness"),
      alsoCalled: AlsoCalled(nl: ["vergeven", "kwijtschelden"], en: ["forgiving", "letting go"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Je bent het niet vergeten, maar het zit niet meer elke avond mee aan tafel. Een Vlaamse \
          therapeut zegt dat vergeven in elke relatie nodig is, en in elke relatie moeilijk. Het \
          kan bij beetjes komen, of niet. Je bent het niemand verplicht.
          """,
        en: """
          You haven't forgotten it, but it no longer sits down to dinner with you every night. A \
          Flemish therapist says that forgiving is needed in every relationship, and hard in every \
          one. It can come bit by bit, or not at all. You don't owe it to anyone.
          """)),
    Concept(
      "E24", Bilingual(nl: "gekwetst worden", en: "being hurt"),
      alsoCalled: AlsoCalled(nl: ["pijn", "kwetsen", "gekwetst"], en: ["hurt", "hurting"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Iemand lacht op het verkeerde moment, vergeet wat je vertelde, of kiest de avond van een \
          ander. Pijn hoort bij elke relatie, ook bij gelukkige, zegt een Vlaamse therapeut. \
          Geweld hoort er niet bij; daarvoor is er 'egel help safety'.
          """,
        en: """
          Someone laughs at the wrong moment, forgets what you told them, or chooses another \
          person's evening. Hurt is part of every relationship, happy ones too, says a Flemish \
          therapist. Violence is not part of it; for that there's 'egel help safety'.
          """)),
    Concept(
      "E25", Bilingual(nl: "van wie is het?", en: "whose issue is it?"),
      alsoCalled: AlsoCalled(
        nl: ["wiens probleem", "eigen verantwoordelijkheid", "jouw probleem of het mijne"],
        en: ["whose is it?", "whose problem", "ours, mine or yours"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je slaapt niet omdat er iemand laat thuiskomt: is dat jouw angst, hun uur van \
          thuiskomen, of iets van jullie samen? Roos Reijbroek noemt dat uitzoeken iets wat nooit \
          helemaal af is. Soms is het van niemand van jullie, en komt het van de buren of van de \
          huur.
          """,
        en: """
          You can't sleep because someone's out late: is that your fear, their hours, or something \
          for the two of you? Roos Reijbroek calls working that out a search that's never quite \
          over. Sometimes it's neither yours nor theirs, and comes from the neighbours or the \
          rent.
          """)),
  ]
}
