import EgelCore

/// Softer words, and finding each other again.
extension Concepts {
  static let repair: [Concept] = [
    Concept(
      "E10", Bilingual(nl: "angst en pijn uitspreken", en: "saying fear and hurt"),
      alsoCalled: AlsoCalled(nl: ["kwetsbaar zijn", "kwetsbaarheid"], en: ["vulnerability"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Zeggen dat je bang of gekwetst bent, op het moment dat je zou willen zwijgen of \
          weglopen. Het is een risico, en niet overal veilig.
          """,
        en: """
          Saying that you are afraid or hurt, at the moment you would rather fall silent or leave. \
          It is a risk, and not safe everywhere.
          """)),
    Concept(
      "E11", Bilingual(nl: "erkennen", en: "validation"),
      alsoCalled: AlsoCalled(nl: ["bevestigen", "bevestiging", "valideren"], en: ["validating"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Laten merken dat een gevoel te begrijpen is, ook als je het anders ziet. Begrijpen is \
          niet hetzelfde als gelijk geven.
          """,
        en: """
          Showing that a feeling makes sense, even if you see things differently. To understand is \
          not the same as to agree.
          """)),
    Concept(
      "E12", Bilingual(nl: "geruststelling vragen", en: "asking for reassurance"),
      alsoCalled: AlsoCalled(nl: ["geruststellen", "geruststelling"], en: ["reassurance"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Met zoveel woorden vragen om te horen dat je telt, of dat het goed zit. Wat geruststelt \
          verschilt: een zin, een gebaar, een afspraak.
          """,
        en: """
          Asking in so many words to hear that you matter, or that things are all right. What \
          reassures differs: a sentence, a gesture, an arrangement.
          """)),
    Concept(
      "E13", Bilingual(nl: "zachtere gevoelens", en: "softer feelings"),
      alsoCalled: AlsoCalled(
        nl: ["onder de boosheid", "onderlaag"],
        en: ["under the anger", "under-layer"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Wat er soms onder boosheid ligt: angst, verdriet, verlangen, schaamte. Boosheid kan ook \
          zelf het echte gevoel zijn.
          """,
        en: """
          What sometimes lies under anger: fear, sorrow, longing, shame. Anger can be the real \
          feeling in itself too.
          """)),
    Concept(
      "E14", Bilingual(nl: "gevoelens als kompas", en: "feelings as compass"),
      alsoCalled: AlsoCalled(
        nl: ["kompas", "gevoel en behoefte"],
        en: ["compass", "feeling and need"]),
      sources: ["003"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld: een gevoel wijst naar wat iemand nodig heeft, zoals een naald naar het \
          noorden. Het is een beeld, en een naald kan ook uitslaan om iets dat vlakbij ligt.
          """,
        en: """
          A picture: a feeling points to what somebody needs, as a needle points north. It is a \
          picture, and a needle can also swing at something lying close by.
          """)),
    Concept(
      "E16", Bilingual(nl: "verschillen blijven", en: "differences remain"),
      alsoCalled: AlsoCalled(
        nl: ["blijvende verschillen", "meningsverschil"],
        en: ["lasting differences", "disagreement"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Ook waar het goed gaat, blijven mensen over dingen anders denken. Voelt de band stevig, \
          dan kan hetzelfde verschil minder bedreigend zijn.
          """,
        en: """
          Even where things go well, people go on thinking differently about some matters. When \
          the bond feels firm, the same difference can be less of a threat.
          """)),
    Concept(
      "E17", Bilingual(nl: "herstel", en: "repair"),
      alsoCalled: AlsoCalled(
        nl: ["herstellen", "goedmaken"],
        en: ["mending", "making up", "mended"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Elkaar terugvinden nadat het contact weg was. Elkaar kwijtraken hoort erbij; hoe mensen \
          herstellen, verschilt, en niet alles hoeft hersteld te worden.
          """,
        en: """
          Finding each other again after contact was lost. Losing each other is part of it; how \
          people mend differs, and not everything has to be mended.
          """)),
    Concept(
      "E18", Bilingual(nl: "opnieuw verliefd", en: "falling in love again"),
      alsoCalled: AlsoCalled(nl: ["uitreiken", "opnieuw"], en: ["reaching again", "again"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Dat je op dezelfde mens meer dan eens verliefd kunt worden, na weer eens een hand uit te \
          steken. Bij de een gebeurt het vaak, bij de ander niet.
          """,
        en: """
          That you can fall in love more than once with the same person, after reaching out yet \
          again. For some it happens often, for others not.
          """)),
    Concept(
      "E19", Bilingual(nl: "hetzelfde verhaal, twee keer", en: "the same story, twice"),
      alsoCalled: AlsoCalled(
        nl: ["tweezijdig verhaal", "jouw versie"],
        en: ["two-sided story", "your version"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Twee mensen kunnen dezelfde jaren heel anders vertellen, elk met eigen pijn. Geen van \
          beide verhalen is de waarheid, en geen van beide is verzonnen.
          """,
        en: """
          Two people can tell of the same years quite differently, each with a pain of their own. \
          Neither story is the truth, and neither is made up.
          """)),
    Concept(
      "E22", Bilingual(nl: "iemands karakter de schuld geven", en: "blaming a character"),
      alsoCalled: AlsoCalled(nl: ["karakterfout", "zo is die nu eenmaal"], en: ["character flaw"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Een moeilijkheid verklaren door hoe de ander in elkaar zit: lui, bazig, net als de \
          familie. Dezelfde feiten laten zich meestal ook zonder die verklaring vertellen.
          """,
        en: """
          Explaining a difficulty by how the other is made: lazy, bossy, like the rest of the \
          family. The same facts can usually be told without that explanation too.
          """)),
    Concept(
      "E23", Bilingual(nl: "vergeving", en: "forgiveness"),
      alsoCalled: AlsoCalled(nl: ["vergeven"], en: ["forgiving"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Loslaten wat iemand je heeft aangedaan. Het kan half lukken, lang duren of niet \
          gebeuren, en niemand is het verschuldigd.
          """,
        en: """
          Letting go of what somebody did to you. It can half succeed, take a long time or not \
          happen, and nobody owes it.
          """)),
    Concept(
      "E24", Bilingual(nl: "gekwetst worden", en: "being hurt"),
      alsoCalled: AlsoCalled(nl: ["pijn", "kwetsen"], en: ["hurt", "hurting"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Waar mensen om elkaar geven, doen ze elkaar ook weleens pijn, in goede relaties \
          evengoed. Dat is iets anders dan geweld; voor hulp daarbij is er 'egel help safety'.
          """,
        en: """
          Where people care about each other they sometimes hurt each other, in good relationships \
          as well. Violence is something else; for help with it there is 'egel help safety'.
          """)),
    Concept(
      "E25", Bilingual(nl: "van wie is het?", en: "whose is it?"),
      alsoCalled: AlsoCalled(
        nl: ["wiens probleem", "eigen verantwoordelijkheid"],
        en: ["whose problem", "ours, mine or yours"]),
      sources: ["004"],
      Bilingual(
        nl: """
          De vraag of iets van jou is, van de ander, van jullie samen, of van de wereld eromheen. \
          Het antwoord mag verschuiven en hoeft niet overal hetzelfde te zijn.
          """,
        en: """
          The question whether something is yours, the other's, both of yours, or the world's \
          around you. The answer may shift and need not be the same everywhere.
          """)),
  ]
}
