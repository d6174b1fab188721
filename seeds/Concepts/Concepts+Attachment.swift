import EgelCore

/// Being able to count on somebody, and where it began.
extension Concepts {
  static let attachment: [Concept] = [
    Concept(
      "H1", Bilingual(nl: "hechting", en: "attachment"),
      alsoCalled: AlsoCalled(nl: ["gehechtheid", "hechtingstheorie"], en: ["attachment theory"]),
      sources: ["000", "001", "003"],
      Bilingual(
        nl: """
          De gevoelsband die maakt dat je bij iemand veiligheid zoekt en vindt. Ze begint bij wie \
          ons als kind verzorgt en blijft een leven lang meespelen, ook tussen volwassenen. In dit \
          dagboek krijgt niemand een hechtingstype.
          """,
        en: """
          The emotional bond by which you seek safety with somebody and find it. It begins with \
          those who care for us as children and goes on all through life, between adults too. In \
          this journal nobody is given an attachment type.
          """)),
    Concept(
      "H2", Bilingual(nl: "nabijheid zoeken", en: "seeking nearness"),
      alsoCalled: AlsoCalled(nl: ["toenadering"], en: ["proximity seeking", "reaching out"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Wie zich onveilig voelt, moe is of iets nodig heeft, geeft vaak een teken aan iemand. \
          Dat kan een vraag zijn, een bericht, een zucht of dichterbij komen zitten.
          """,
        en: """
          Feeling unsafe, tired or in need, people often give somebody a sign. It can be a \
          question, a message, a sigh, or coming to sit closer.
          """)),
    Concept(
      "H3", Bilingual(nl: "hoe het antwoord aankomt", en: "how the answer lands"),
      alsoCalled: AlsoCalled(
        nl: ["gepercipieerde responsiviteit", "responsiviteit", "bereikbaar"],
        en: ["perceived responsiveness", "responsiveness", "reachable"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Na een teken telt niet alleen wat de ander doet, maar ook hoe het bij jou aankomt. \
          Hetzelfde antwoord kan de ene dag warm voelen en de andere dag te weinig zijn.
          """,
        en: """
          After a sign, what counts is not only what the other does but how it lands with you. The \
          same answer can feel warm one day and too little the next.
          """)),
    Concept(
      "H4", Bilingual(nl: "kernschema", en: "core schema"),
      alsoCalled: AlsoCalled(
        nl: ["kernschema's", "kernovertuiging"],
        en: ["core belief", "core schemas"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Een overtuiging over jezelf of anderen die uit ervaringen is gegroeid, zoals 'ik ben de \
          moeite waard' of 'op mensen kun je niet rekenen'. Meestal merk je haar niet op. Ze kan \
          verschuiven.
          """,
        en: """
          A belief about yourself or others that grew out of experience, such as 'I am worth it' \
          or 'people cannot be counted on'. Mostly it goes unnoticed. It can shift.
          """)),
    Concept(
      "H5", Bilingual(nl: "ben je er voor mij?", en: "are you there for me?"),
      alsoCalled: AlsoCalled(nl: ["er zijn", "kernvraag"], en: ["being there", "core question"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Volgens een van de artikelen gaat veel ruzie in de grond over deze ene vraag. Het is een \
          manier om naar een klacht te kijken, en niet de enige.
          """,
        en: """
          According to one of the articles, many quarrels are at bottom about this single \
          question. It is one way to look at a complaint, and not the only one.
          """)),
    Concept(
      "H8", Bilingual(nl: "zorg over en weer", en: "mutual care"),
      alsoCalled: AlsoCalled(
        nl: ["wederzijdse zorg", "zorgen voor elkaar"],
        en: ["caring for each other"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Veiligheid geven en veiligheid krijgen horen bij elkaar. Het hoeft niet op hetzelfde \
          moment of in dezelfde vorm te gebeuren, en er hoeft niets opgeteld te worden.
          """,
        en: """
          Giving safety and getting it belong together. It need not happen at the same moment or \
          in the same shape, and nothing has to be added up.
          """)),
    Concept(
      "H9", Bilingual(nl: "veilige basis", en: "secure base"),
      alsoCalled: AlsoCalled(nl: ["veilige hechting"], en: ["secure attachment"]),
      sources: ["001", "003"],
      Bilingual(
        nl: """
          Een band die zoveel rust geeft dat je van daaruit iets nieuws durft. Het kan om een mens \
          gaan, om meer mensen, of om jezelf.
          """,
        en: """
          A tie that gives so much calm that you dare something new from it. It can be with one \
          person, with several, or with yourself.
          """)),
    Concept(
      "H10", Bilingual(nl: "veilige haven", en: "safe haven"),
      alsoCalled: AlsoCalled(nl: ["haven"], en: ["harbour"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Een plek of mens om naar terug te komen als het buiten waait. De haven is een beeld: \
          niemand hoeft er de hele tijd te liggen, en wegblijven mag.
          """,
        en: """
          A place or person to come back to when it blows outside. The harbour is a picture: \
          nobody has to lie there all the time, and staying away is allowed.
          """)),
    Concept(
      "H11", Bilingual(nl: "wederkerigheid", en: "reciprocity"),
      alsoCalled: AlsoCalled(nl: ["wederkerig"], en: ["mutual", "reciprocal"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Tussen ouder en kind gaat de zorg vooral één kant op. Tussen volwassenen leunt de een op \
          de ander en de ander op de een. Dat hoeft niet elke week in balans te zijn.
          """,
        en: """
          Between parent and child, care goes mostly one way. Between adults, each leans on the \
          other by turns. It need not balance out every week.
          """)),
    Concept(
      "H12", Bilingual(nl: "elkaar nodig hebben", en: "needing each other"),
      alsoCalled: AlsoCalled(
        nl: ["afhankelijkheid", "emotionele afhankelijkheid"],
        en: ["dependence", "emotional dependence"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Een van de artikelen zegt dat zelfstandigheid te hoog is geprezen en dat anderen nodig \
          hebben bij mensen hoort. Andere stemmen benadrukken juist het op eigen benen staan. Hier \
          is plaats voor beide.
          """,
        en: """
          One of the articles says that independence has been praised too highly and that needing \
          others is part of being human. Other voices lay more weight on standing on one's own \
          feet. There is room here for both.
          """)),
    Concept(
      "H14", Bilingual(nl: "relatie en gezondheid", en: "relationship and health"),
      alsoCalled: AlsoCalled(nl: ["gezondheid"], en: ["health"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Een van de artikelen legt een sterk verband tussen de kwaliteit van een relatie en hoe \
          het mensen lichamelijk vergaat. Dit dagboek beweert daar niets over, en leven zonder \
          partner is er niet minder om.
          """,
        en: """
          One of the articles sees a strong link between the quality of a relationship and how \
          people fare in body. This journal claims nothing about it, and a life without a partner \
          is no less for it.
          """)),
    Concept(
      "H17", Bilingual(nl: "afstand als bescherming", en: "distance as protection"),
      alsoCalled: AlsoCalled(nl: ["vermijding", "vermijdend"], en: ["avoidance", "avoidant"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Wie naar nabijheid verlangt en er ook van schrikt, kan afstand gebruiken om beide te \
          verzoenen. Een scherm kan daarbij helpen. Het beschrijft iets wat iemand doet, en geen \
          soort mens.
          """,
        en: """
          People who long for closeness and are frightened of it too can use distance to reconcile \
          the two. A screen can help with that. It describes something a person does, not a kind \
          of person.
          """)),
    Concept(
      "H18", Bilingual(nl: "hechtingsgeschiedenis", en: "attachment history"),
      alsoCalled: AlsoCalled(nl: ["verleden", "jeugd"], en: ["past", "childhood"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Wat iemand vroeger met nabijheid meemaakte, kleurt soms wat er nu gebeurt. Het verband \
          zien helpt de een wel en de ander niet.
          """,
        en: """
          What somebody went through with closeness in the past sometimes colours what happens \
          now. Seeing the link helps one person and not another.
          """)),
  ]
}
