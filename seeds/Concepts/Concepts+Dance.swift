import EgelCore

/// The pattern people get into, and the feeling under it.
extension Concepts {
  static let dance: [Concept] = [
    Concept(
      "E1", Bilingual(nl: "EFT", en: "EFT"),
      alsoCalled: AlsoCalled(
        nl: ["emotiegerichte therapie", "Sue Johnson", "Houd me vast"],
        en: ["emotionally focused therapy", "Sue Johnson", "Hold Me Tight"]),
      sources: ["001", "003", "004"],
      Bilingual(
        nl: """
          Emotionally Focused Therapy, een vorm van relatietherapie van Sue Johnson. Ze kijkt \
          onder de ruzie naar de band, en naar wat mensen van elkaar nodig hebben. Dit dagboek is \
          zelf geen therapie.
          """,
        en: """
          Emotionally Focused Therapy, a kind of relationship therapy founded by Sue Johnson. It \
          looks under the quarrel at the bond, and at what people need from each other. This \
          journal itself is no therapy.
          """)),
    Concept(
      "E2", Bilingual(nl: "protest", en: "protest"),
      alsoCalled: AlsoCalled(nl: ["klacht", "klagen"], en: ["complaint"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Eén manier om naar een klacht te kijken: als protest omdat je de ander mist. Soms gaat \
          een klacht ook over de klacht zelf.
          """,
        en: """
          One way to look at a complaint: as a protest at missing the other. Sometimes a complaint \
          is about the complaint itself.
          """)),
    Concept(
      "E3", Bilingual(nl: "duivelse dialogen", en: "demon dialogues"),
      alsoCalled: AlsoCalled(
        nl: ["duivelse dialoog", "oplopende ruzie"],
        en: ["demon dialogue", "escalating quarrel"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Ruzies die steeds hoger oplopen over geld, de kinderen of te laat komen, terwijl er iets \
          anders onder ligt. De naam komt van Sue Johnson.
          """,
        en: """
          Quarrels that climb ever higher over money, the children or being late, while something \
          else lies underneath. The name is Sue Johnson's.
          """)),
    Concept(
      "E4", Bilingual(nl: "protestpolka", en: "protest polka"),
      alsoCalled: AlsoCalled(nl: ["polka", "dans"], en: ["polka", "dance"]),
      sources: ["003"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld voor een veelvoorkomend patroon: de een dringt aan, de ander wijkt, en elke \
          stap lokt de volgende uit. Wie welke stap zet, kan wisselen. Het is een beeld van wat er \
          tussen mensen gebeurt, niet van wie ze zijn.
          """,
        en: """
          A picture of a common pattern: one presses, the other backs away, and each step calls up \
          the next. Who takes which step can change. It pictures what happens between people, not \
          who they are.
          """)),
    Concept(
      "E5", Bilingual(nl: "stil op de dansvloer", en: "silent dance floor"),
      alsoCalled: AlsoCalled(nl: ["stilte", "stilvallen"], en: ["silence", "going quiet"]),
      sources: ["003"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld voor wat na lang duwen en wijken kan komen: beiden houden op, en het wordt \
          stil en eenzaam. Stilte kan ook rust zijn; van buiten is het verschil niet te zien.
          """,
        en: """
          A picture for what can come after long pressing and backing away: both stop, and it gets \
          quiet and lonely. Silence can be peace too; from outside the difference cannot be seen.
          """)),
    Concept(
      "E6", Bilingual(nl: "aandringen en terugtrekken", en: "pursuing and withdrawing"),
      alsoCalled: AlsoCalled(
        nl: ["achtervolger", "terugtrekker", "aanklager", "vermijder"],
        en: ["pursuer", "withdrawer"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Twee rollen in een ruzie: dichterbij willen komen en afstand nemen. Ze horen bij een \
          moment en niet bij een geslacht of een karakter, en ze kunnen omdraaien.
          """,
        en: """
          Two parts in a quarrel: wanting to come closer and taking distance. They belong to a \
          moment, not to a gender or a character, and they can swap.
          """)),
    Concept(
      "E7", Bilingual(nl: "overtuiging achter de ruzie", en: "belief behind the quarrel"),
      alsoCalled: AlsoCalled(nl: ["ik tel niet voor jou"], en: ["I do not matter to you"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Wat iemand in een ruzie over de ander gelooft, zonder het te zeggen. Bijvoorbeeld: ik \
          doe er voor jou niet toe. De ander weet vaak niet dat het daarover gaat.
          """,
        en: """
          What somebody believes about the other in a quarrel, without saying it. For instance: I \
          do not matter to you. The other often does not know that this is what it is about.
          """)),
    Concept(
      "E8", Bilingual(nl: "het patroon als tegenstander", en: "the pattern as opponent"),
      alsoCalled: AlsoCalled(nl: ["patroon", "cyclus"], en: ["pattern", "cycle"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Kijken naar het patroon waarin mensen samen vastzitten en niet naar wie er schuld heeft. \
          Waar iemand bang is voor de ander past die blik niet: 'egel help safety' zegt wie er kan \
          helpen.
          """,
        en: """
          Looking at the pattern that people are caught in together, and not at whose fault it is. \
          Where somebody is afraid of the other, this view does not fit: 'egel help safety' says \
          who can help.
          """)),
    Concept(
      "E9", Bilingual(nl: "het patroon bij naam noemen", en: "naming the pattern"),
      alsoCalled: AlsoCalled(nl: ["stopwoord", "patroon benoemen"], en: ["stop phrase"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Hardop zeggen: daar heb je het weer. Een eigen naam of zin voor het patroon kan de \
          spiraal even stilzetten.
          """,
        en: """
          Saying aloud: there it is again. A name or phrase of your own for the pattern can halt \
          the spiral for a moment.
          """)),
    Concept(
      "E15", Bilingual(nl: "muziek en dans", en: "music and dance"),
      alsoCalled: AlsoCalled(nl: ["emoties als muziek"], en: ["emotions as music"]),
      sources: ["003"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld: gevoelens zijn de muziek en de relatie is de dans. Verandert de muziek, dan \
          gaan mensen anders bewegen. Meer dan een beeld is het niet.
          """,
        en: """
          A picture: feelings are the music and the relationship is the dance. When the music \
          changes, people move differently. It is no more than a picture.
          """)),
    Concept(
      "E20", Bilingual(nl: "vragen en afwijzen", en: "pressure and rejection"),
      alsoCalled: AlsoCalled(
        nl: ["kring van druk en afwijzing"],
        en: ["pressure loop", "rejection loop"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Een kring waarin de een vraagt, de ander weigert of toegeeft, het vragen ophoudt en er \
          stilte komt. Aan beide kanten doet het pijn, en beiden kunnen zich onbegrepen voelen.
          """,
        en: """
          A loop in which one asks, the other refuses or gives in, the asking stops and silence \
          follows. It hurts at both ends, and both may feel misunderstood.
          """)),
    Concept(
      "E21", Bilingual(nl: "wolk in de kamer", en: "cloud in the room"),
      alsoCalled: AlsoCalled(nl: ["wolk", "onbesproken"], en: ["cloud", "unspoken"]),
      sources: ["002"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld voor iets waarover niet gesproken wordt en dat er toch is zodra jullie samen \
          zijn. Zo'n wolk kan lang blijven hangen zonder dat iemand haar noemt.
          """,
        en: """
          A picture for something nobody speaks of that is there all the same as soon as you are \
          together. Such a cloud can hang for a long time without anybody naming it.
          """)),
  ]
}
