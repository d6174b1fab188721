import EgelCore

/// Pictures of love that people carry along.
extension Concepts {
  static let ideals: [Concept] = [
    Concept(
      "I1", Bilingual(nl: "romantisch ideaal", en: "romantic ideal"),
      alsoCalled: AlsoCalled(nl: ["zielsverwant", "totaalliefde"], en: ["soulmate"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Het beeld van één liefde die alles geeft: passie, vriendschap, groei en zekerheid. Het \
          kan dragen en het kan drukken.
          """,
        en: """
          The image of a single love that gives everything: passion, friendship, growth and \
          certainty. It can carry people and it can weigh on them.
          """)),
    Concept(
      "I2", Bilingual(nl: "mononormatief", en: "mononormativity"),
      alsoCalled: AlsoCalled(
        nl: ["mononormativiteit", "monogamie-bias", "monogamienorm"],
        en: ["mononormative", "monogamy bias"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Monogamie zonder erover na te denken als maat voor alle relaties nemen. Het woord gaat \
          over de maat, en niet over mensen die monogaam leven.
          """,
        en: """
          Taking monogamy as the measure of all relationships without thinking about it. The word \
          is about the measure, and not about people who live monogamously.
          """)),
    Concept(
      "I3", Bilingual(nl: "heteronormatief", en: "heteronormativity"),
      alsoCalled: AlsoCalled(nl: ["heteronormativiteit"], en: ["heteronormative"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Er zonder na te denken van uitgaan dat een relatie er een is tussen een man en een \
          vrouw. Het gaat over de aanname, en niet over wie zo liefheeft.
          """,
        en: """
          Assuming without a thought that a relationship is one between a man and a woman. It is \
          about the assumption, and not about people who love that way.
          """)),
    Concept(
      "I4", Bilingual(nl: "de Ware", en: "The One"),
      alsoCalled: AlsoCalled(nl: ["ware liefde"], en: ["true love"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          De gedachte dat er ergens één mens bestaat bij wie alles klopt. Sommigen hebben die mens \
          gevonden, anderen hebben de gedachte laten gaan.
          """,
        en: """
          The thought that somewhere there is one person with whom everything is right. Some have \
          found that person, others have let the thought go.
          """)),
    Concept(
      "I5", Bilingual(nl: "twijfel", en: "doubt"),
      alsoCalled: AlsoCalled(nl: ["is dit het?"], en: ["is this it?"]),
      sources: ["000"],
      Bilingual(
        nl: """
          De vraag of dit het is, of dat er nog iemand anders bestaat. Twijfel kan komen door hoge \
          verwachtingen, of door iets wat niet goed zit. Ze hoeft niet meteen een antwoord te \
          krijgen.
          """,
        en: """
          The question whether this is it, or whether somebody else exists. Doubt can come of high \
          hopes, or of something that is not right. It need not get an answer at once.
          """)),
    Concept(
      "I6", Bilingual(nl: "teleurstelling zien aankomen", en: "expecting disappointment"),
      alsoCalled: AlsoCalled(
        nl: ["anticipatie op teleurstelling", "teleurstelling"],
        en: ["disappointment"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Al rekenen op een tegenvaller voordat er iets gebeurd is. Tussen wat je verwachtte en \
          wat er kwam, kan een groot verschil liggen, naar beide kanten.
          """,
        en: """
          Counting on a letdown before anything has happened. What you expected and what came can \
          lie far apart, in either direction.
          """)),
    Concept(
      "I12", Bilingual(nl: "huisje-tuintje-boompje", en: "house, garden, tree, child"),
      alsoCalled: AlsoCalled(
        nl: ["huisje-boompje-beestje", "levensscript"],
        en: ["white picket fence", "life script"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Een kant-en-klaar draaiboek voor een leven: een huis, een tuin, kinderen. Voor de een \
          past het als een jas, voor de ander knelt het.
          """,
        en: """
          A ready-made script for a life: a house, a garden, children. On one person it fits like \
          a coat, on another it pinches.
          """)),
    Concept(
      "I14", Bilingual(nl: "beelden uit de media", en: "images in the media"),
      alsoCalled: AlsoCalled(nl: ["media", "sociale media"], en: ["media", "social media"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Series, films en apps laten een bepaald soort liefde zien. Ze kunnen iets openen, en ook \
          verwachtingen wekken waar niemand bij kan.
          """,
        en: """
          Series, films and apps show a certain kind of love. They can open something up, and also \
          raise expectations that nobody can reach.
          """)),
    Concept(
      "I19", Bilingual(nl: "wortels van het huwelijk", en: "roots of marriage"),
      alsoCalled: AlsoCalled(nl: ["huwelijk", "geschiedenis"], en: ["marriage", "history"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Het huwelijk ging lang over bezit, familie en kerk, en pas later over liefde. Een van de \
          artikelen vertelt die geschiedenis. Wat trouwen nu betekent, geven mensen er zelf aan.
          """,
        en: """
          Marriage was long about property, family and church, and only later about love. One of \
          the articles tells that history. What marrying means now, people decide for themselves.
          """)),
  ]
}
