import EgelCore

/// What a form is, and what it does not say.
extension Concepts {
  static let aboutForms: [Concept] = [
    Concept(
      "R23", Bilingual(nl: "relatie met jezelf", en: "relationship with yourself"),
      alsoCalled: AlsoCalled(
        nl: ["zelfband", "ik", "jezelf"], en: ["self-bond", "me", "oneself"]),
      sources: ["002"],
      Bilingual(
        nl: """
          De band met jezelf begint als eerste en eindigt als laatste. Die kan aandacht krijgen of \
          blijven liggen, goed zitten of botsen, zoals elke andere band.
          """,
        en: """
          The tie with yourself begins first and ends last. It can get attention or be left lying, \
          feel right or be in conflict, like any other tie.
          """)),
    Concept(
      "R32", Bilingual(nl: "grond van een vorm", en: "basis of a form"),
      alsoCalled: AlsoCalled(
        nl: ["relatiepraktijk", "relatiekeuze", "levensfilosofie", "geaardheid"],
        en: ["practice", "choice", "philosophy", "orientation"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Dezelfde vorm kan iets zijn wat iemand doet, kiest, gelooft of is. Voor de een is \
          monogamie of polyamorie een keuze, voor de ander voelt het als een geaardheid. Niet \
          weten kan ook.
          """,
        en: """
          The same form can be something a person does, chooses, believes or is. To one person \
          monogamy or polyamory is a choice, to another it feels like an orientation. Not knowing \
          is possible too.
          """)),
    Concept(
      "R33", Bilingual(nl: "hoe wij het doen", en: "how we do it"),
      alsoCalled: AlsoCalled(nl: ["eigen invulling"], en: ["own words"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Namen voor relatievormen lopen in het gebruik door elkaar. Wat iemand ermee bedoelt, \
          blijkt vaak pas uit hoe het in het dagelijks leven gaat. Daarom kan bij elke naam een \
          eigen beschrijving staan.
          """,
        en: """
          The names of forms get used for one another. What somebody means by one often shows only \
          in how it goes from day to day. That is why every label can carry a description in one's \
          own words.
          """)),
    Concept(
      "R34", Bilingual(nl: "vorm en geluk", en: "form and happiness"),
      sources: ["002"],
      Bilingual(
        nl: """
          Volgens een van de artikelen maakt geen enkele vorm gelukkig of ongelukkig en telt \
          vooral hoe mensen met elkaar omgaan. Een ander artikel laat zien hoeveel een vorm van \
          iemand kan vragen. Beide gezichtspunten mogen naast elkaar staan.
          """,
        en: """
          According to one of the articles, no form makes people happy or unhappy, and how they \
          treat each other counts for more. Another shows how much a form can ask of somebody. \
          Both views may stand side by side.
          """)),
    Concept(
      "R35",
      Bilingual(nl: "geen dwang, geweld of misleiding", en: "no coercion, violence or deception"),
      alsoCalled: AlsoCalled(
        nl: ["veiligheid", "dwang", "geweld"],
        en: ["safety", "coercion", "violence"]),
      sources: ["002"],
      Bilingual(
        nl: """
          De ene voorwaarde die een van de artikelen aan elke relatievorm stelt: niemand wordt \
          gedwongen, geslagen of voorgelogen. Met 'egel help safety' vind je mensen die kunnen \
          helpen.
          """,
        en: """
          The one condition that one of the articles sets for any form: nobody is forced, hurt or \
          deceived. 'egel help safety' says where to find people who can help.
          """)),
    Concept(
      "R36", Bilingual(nl: "passen van een vorm", en: "fit of a form"),
      alsoCalled: AlsoCalled(nl: ["persoon-omgevingspassing"], en: ["person-environment fit"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Karakter, vaardigheden, waarden en omgeving maken de ene vorm voor iemand makkelijker \
          dan de andere. Het zegt iets over de pasvorm, en niets over wie gelijk heeft.
          """,
        en: """
          Temperament, skills, values and surroundings make one form easier for somebody than \
          another. It says something about the fit, and nothing about who is right.
          """)),
    Concept(
      "R38", Bilingual(nl: "geen maat voor iedereen", en: "no size fits all"),
      alsoCalled: AlsoCalled(en: ["one size fits some"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Wat voor sommigen werkt, werkt niet voor allemaal. Over hoe mensen het best liefhebben \
          bestaat geen antwoord dat overal geldt.
          """,
        en: """
          What works for some does not work for all. There is no answer to how people love best \
          that holds everywhere.
          """)),
  ]
}
