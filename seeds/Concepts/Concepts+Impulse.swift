import EgelCore

/// What happens fast, and what memory makes of it.
extension Concepts {
  static let impulse: [Concept] = [
    Concept(
      "B1", Bilingual(nl: "drie breinen", en: "three brains"),
      alsoCalled: AlsoCalled(
        nl: ["reptielenbrein", "zoogdierenbrein", "oud brein"],
        en: ["reptile brain", "old brain"]),
      sources: ["002"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld om snelle en trage reacties uit elkaar te houden: reflex, gevoel en nadenken, \
          elk met een eigen snelheid. Als beschrijving van hersenen klopt het niet; het is een \
          leerbeeld en meer niet.
          """,
        en: """
          A picture to tell quick and slow reactions apart: reflex, feeling and thinking, each at \
          its own speed. As a description of brains it is not accepted; it is a teaching picture \
          and nothing more.
          """)),
    Concept(
      "B2", Bilingual(nl: "vechten, vluchten, bevriezen", en: "fight, flight, freeze"),
      alsoCalled: AlsoCalled(
        nl: ["vechten", "vluchten", "bevriezen"],
        en: ["fight", "flight", "freeze"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Drie dingen die mensen vanzelf kunnen doen als iets pijn doet: aanvallen, weggaan of \
          stilvallen. Het gaat sneller dan kiezen.
          """,
        en: """
          Three things people may do by themselves when something hurts: attack, leave or go \
          still. It is quicker than choosing.
          """)),
    Concept(
      "B3", Bilingual(nl: "schuld en boete", en: "guilt and penance"),
      alsoCalled: AlsoCalled(
        nl: ["zwart-wit", "woedende gedachte", "redelijke gedachte", "billijke gedachte"],
        en: ["black and white", "furious thought", "fair thought"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Denken in goed en fout terwijl je overstuur bent: wie is schuldig, wie moet boeten? \
          Naast die woedende gedachte kan een redelijke staan. Soms heeft de boze gedachte ook \
          iets te zeggen.
          """,
        en: """
          Thinking in right and wrong while you are upset: who is guilty, who must pay? Beside \
          that furious thought a fair one can stand. Sometimes the angry thought has something to \
          say as well.
          """)),
    Concept(
      "B4", Bilingual(nl: "piekeren", en: "brooding"),
      alsoCalled: AlsoCalled(nl: ["malen"], en: ["rumination", "worrying"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Dezelfde gedachten die blijven rondgaan, vaak over wat iemand deed. Piekeren lijkt op \
          nadenken, en komt meestal niet ergens uit.
          """,
        en: """
          The same thoughts going round, often about what somebody did. Brooding looks like \
          thinking, and mostly does not arrive anywhere.
          """)),
    Concept(
      "B5", Bilingual(nl: "wraakfantasie", en: "revenge fantasy"),
      alsoCalled: AlsoCalled(nl: ["wraak", "wraakfantasieën"], en: ["revenge"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Je voorstellen hoe je iemand iets betaald zet. Bijna iedereen doet het weleens; het kan \
          kort lekker voelen en daarna nawerken. Bedenken is iets anders dan doen.
          """,
        en: """
          Imagining how you would get back at somebody. Nearly everybody does so at times; it can \
          feel good for a moment and linger afterwards. To imagine is not to do.
          """)),
    Concept(
      "B6", Bilingual(nl: "ketting van wraak", en: "chain of retaliation"),
      alsoCalled: AlsoCalled(nl: ["wederwraak", "vergelding"], en: ["retaliation"]),
      sources: ["002"],
      Bilingual(
        nl: """
          De een doet iets terug, waarop de ander weer iets terugdoet. Elke stap kan voor wie hem \
          zet terecht lijken, en samen trekken ze een band naar beneden.
          """,
        en: """
          One strikes back, and the other strikes back at that. Each step can look fair to whoever \
          takes it, and together they drag a bond down.
          """)),
    Concept(
      "B7", Bilingual(nl: "olifant en berijder", en: "elephant and rider"),
      alsoCalled: AlsoCalled(nl: ["olifant", "berijder"], en: ["elephant", "rider"]),
      sources: ["002"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld voor een mens: een sterke, snelle olifant en een kleine berijder die vooruit \
          kan kijken. De berijder kan leren wat de olifant schrik aanjaagt en wat hem rustig \
          maakt. Het blijft een beeld.
          """,
        en: """
          A picture of a person: a strong, quick elephant and a small rider who can look ahead. \
          The rider can learn what frightens the elephant and what calms it. It remains a picture.
          """)),
    Concept(
      "B8", Bilingual(nl: "geheugen voor wat misging", en: "memory for wrongs"),
      alsoCalled: AlsoCalled(nl: ["geheugen", "vertekening"], en: ["memory", "negativity bias"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Wat iemand fout deed blijft vaak beter hangen dan wat diezelfde mens goed deed. Een \
          aantekening van die dag vertelt soms iets anders dan de herinnering. Geen van beide is \
          de waarheid.
          """,
        en: """
          What somebody did wrong often sticks better than what the same person did right. A note \
          from the day itself sometimes tells another tale than the recollection. Neither is the \
          truth.
          """)),
    Concept(
      "B9", Bilingual(nl: "ermee leren leven", en: "living with it"),
      alsoCalled: AlsoCalled(
        nl: ["beperking", "niet oplossen"],
        en: ["limitation", "not a problem to solve"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Sommige dingen gaan niet over, en mensen vinden er een manier mee. Dat geldt voor \
          eigenschappen en gewoonten. Het geldt niet voor geweld.
          """,
        en: """
          Some things do not go away, and people find a way of living with them. That goes for \
          traits and habits. It does not go for violence.
          """)),
    Concept(
      "B10", Bilingual(nl: "het snelle wint", en: "the fast one wins"),
      alsoCalled: AlsoCalled(nl: ["oude brein wint", "snelle reactie"], en: ["fast reaction"]),
      sources: ["002"],
      Bilingual(
        nl: """
          In een botsing tussen voelen en nadenken is het voelen er meestal eerst. Daarom helpt \
          'praat er eens over' niet op elk moment.
          """,
        en: """
          When feeling and thinking collide, feeling is mostly there first. That is why 'talk it \
          over' does not help at every moment.
          """)),
    Concept(
      "B11", Bilingual(nl: "onder de reactie", en: "under the reaction"),
      alsoCalled: AlsoCalled(
        nl: ["reactiviteit", "introspectie"],
        en: ["reactivity", "introspection"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Wat er in je gebeurt net voor je uitvalt, dichtklapt of wegloopt. Het leren opmerken \
          vraagt tijd, en lukt op rustige dagen makkelijker.
          """,
        en: """
          What goes on in you right before you snap, shut down or walk away. Learning to notice it \
          takes time, and is easier on calm days.
          """)),
  ]
}
