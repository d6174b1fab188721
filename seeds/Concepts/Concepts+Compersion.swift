import EgelCore

/// Gladness and sting, side by side.
extension Concepts {
  static let compersion: [Concept] = [
    Concept(
      "C1", Bilingual(nl: "compersie", en: "compersion"),
      alsoCalled: AlsoCalled(nl: ["medeliefde", "jalief", "blij voor"], en: ["gladness"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Blij zijn om wat een partner met een ander heeft. Het kan een gevoel zijn, en ook een \
          gedachte of iets wat je doet. Het komt en gaat, en sommigen kennen het niet.
          """,
        en: """
          Being glad of what a partner has with somebody else. It can be a feeling, and also a \
          thought or something you do. It comes and goes, and some people do not know it.
          """)),
    Concept(
      "C2", Bilingual(nl: "gunnen", en: "gladness for others"),
      alsoCalled: AlsoCalled(
        nl: ["iemand iets gunnen", "medevreugde", "mudita"],
        en: ["shared joy", "mudita"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Plezier hebben om het plezier van een ander: een vriend met een nieuwe baan, een partner \
          die opgaat in een hobby. Compersie in ruime zin past in elk leven, ook in een monogaam \
          of zonder partner.
          """,
        en: """
          Taking pleasure in another's pleasure: a friend with a new job, a partner lost in a \
          hobby. Compersion in this wide sense fits any life, a monogamous one or one without a \
          partner too.
          """)),
    Concept(
      "C3", Bilingual(nl: "blij en geraakt tegelijk", en: "glad and stung at once"),
      alsoCalled: AlsoCalled(
        nl: ["steek", "jaloezie en compersie"],
        en: ["sting", "jealousy and compersion"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Compersie is niet het omgekeerde van jaloezie. Iemand kan een ander iets gunnen en er op \
          hetzelfde moment pijn van hebben. Daarom staan ze in dit dagboek naast elkaar en niet op \
          één lijn.
          """,
        en: """
          Compersion is not jealousy turned around. A person can be glad for another and be \
          hurting at the same moment. So in this journal they stand side by side and not on one \
          line.
          """)),
    Concept(
      "C4", Bilingual(nl: "geen doel", en: "not a goal"),
      alsoCalled: AlsoCalled(nl: ["heilige graal", "compersie als doel"], en: ["holy grail"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Compersie is een tijd als de hoofdprijs voorgesteld, en wie ze niet voelde schaamde \
          zich. Een van de artikelen ziet haar anders: als iets wat soms opkomt als de \
          omstandigheden meewerken.
          """,
        en: """
          For a time compersion was held up as the grand prize, and people who did not feel it \
          were ashamed. One of the articles sees it otherwise: as something that comes up now and \
          then when circumstances allow.
          """)),
    Concept(
      "C5", Bilingual(nl: "omstandigheden in jezelf", en: "conditions in oneself"),
      alsoCalled: AlsoCalled(nl: ["individueel niveau"], en: ["individual level"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Blij zijn voor een ander gaat makkelijker als je zelf goed in je vel zit: uitgeslapen, \
          met eigen plannen, zonder oude pijn die meepraat. Het ontbreken ervan is geen fout van \
          jou.
          """,
        en: """
          Gladness for another comes more easily when you are well yourself: rested, with plans of \
          your own, without old pain joining in. Its absence is no fault of yours.
          """)),
    Concept(
      "C6", Bilingual(nl: "omstandigheden tussen mensen", en: "conditions between people"),
      alsoCalled: AlsoCalled(nl: ["relationeel niveau"], en: ["relational level"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Hoe het in de band zelf gaat, speelt mee in wat je voelt: geruststelling, tijd samen, \
          horen wat er gebeurt, elkaar terugvinden. Gemis daarvan kan als jaloezie voelen.
          """,
        en: """
          How things are in the bond itself plays a part in what you feel: reassurance, time \
          together, being told, finding each other again. Missing those can feel like jealousy.
          """)),
    Concept(
      "C7", Bilingual(nl: "omstandigheden eromheen", en: "conditions around"),
      alsoCalled: AlsoCalled(nl: ["sociaal niveau"], en: ["social level"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Ook de omgeving doet mee: wie ervan weet, wie het afkeurt, en waar jij bent op zo'n \
          avond. Alleen thuis voelt hetzelfde anders dan aan tafel bij vrienden.
          """,
        en: """
          The surroundings take part too: who knows, who disapproves, and where you are on such an \
          evening. The same thing feels different alone at home and at a table with friends.
          """)),
    Concept(
      "C9", Bilingual(nl: "en ook", en: "and also"),
      alsoCalled: AlsoCalled(
        nl: ["gemengde gevoelens", "baksteen in de maag"],
        en: ["mixed feelings", "brick in the stomach"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een zin waarin gunnen en pijn allebei staan, zonder dat het ene het andere uitwist. Wat \
          er van vroeger of van buiten meespeelt, mag erbij.
          """,
        en: """
          A sentence that holds both gladness and hurt, without either wiping the other out. What \
          plays along from the past or from outside may go in it too.
          """)),
  ]
}
