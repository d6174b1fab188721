import EgelCore

/// What a relationship form is, and what it does not say.
extension Concepts {
  static let aboutForms: [Concept] = [
    Concept(
      "R23", Bilingual(nl: "relatie met jezelf", en: "relationship with yourself"),
      alsoCalled: AlsoCalled(
        nl: ["alleen zijn", "lief zijn voor jezelf", "zelfband", "ik", "jezelf"],
        en: ["myself", "self", "self-bond", "me", "oneself"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Met jezelf leef je van de eerste dag tot de laatste, en uitmaken kan niet. Een Vlaamse \
          therapeut ziet dat als een relatie zoals alle andere: je kunt goed voor jezelf zorgen of \
          jezelf verwaarlozen, het met jezelf kunnen vinden of met jezelf overhoopliggen. Neem een \
          avond alleen: de een kijkt ernaar uit, de ander telt de uren.
          """,
        en: """
          You're with yourself from the first day to the last, and you can't break up. A Flemish \
          therapist sees that as a relationship like any other: you can look after yourself or let \
          yourself slide, get along with yourself or be at war. Take an evening alone: one person \
          looks forward to it, another counts the hours.
          """)),
    Concept(
      "R32",
      Bilingual(nl: "keuze, overtuiging of geaardheid", en: "choice, belief or orientation"),
      alsoCalled: AlsoCalled(
        nl: [
          "zo ben ik", "grond van een vorm", "relatiepraktijk", "relatiekeuze",
          "levensfilosofie", "geaardheid",
        ],
        en: [
          "basis", "born this way", "basis of a form", "practice", "choice", "philosophy",
          "orientation",
        ]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Twee mensen kunnen hetzelfde leven om een andere reden. De een is polyamoureus omdat het \
          zo liep, een ander koos ervoor, een derde gelooft erin en een vierde zegt: zo ben ik \
          altijd al geweest; bij monogame mensen is dat net zo. Marieke Dewitte noemt non-monogaam \
          leven een praktijk, een keuze of een levensfilosofie; Roos Reijbroek voegt toe dat het \
          voor sommigen als een geaardheid voelt.
          """,
        en: """
          Two people can live the same way for different reasons. One is polyamorous because life \
          went that way, another chose it, a third believes in it, and a fourth says they've \
          always been like that; monogamous people differ in the same way. Marieke Dewitte calls \
          living non-monogamously a practice, a choice or a philosophy of life; Roos Reijbroek \
          adds that to some people it feels like an orientation.
          """)),
    Concept(
      "R33", Bilingual(nl: "hoe wij het doen", en: "how we do it"),
      alsoCalled: AlsoCalled(
        nl: ["in eigen woorden", "eigen invulling"],
        en: ["in our own words", "own words"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Het ene stel dat 'open' zegt, zoent weleens met een ander op een feest; het andere heeft \
          al tien jaar elk een tweede partner. Roos Reijbroek merkt dat mensen woorden als open, \
          poly en non-monogaam door elkaar gebruiken, en vraagt daarom liever hoe iemand het doet. \
          In egel schrijf je bij zo'n naam in je eigen woorden hoe het bij jullie gaat.
          """,
        en: """
          One couple who say 'open' now and then kiss someone else at a party; another have each \
          had a second partner for ten years. Roos Reijbroek notices that people use words like \
          open, poly and non-monogamous loosely, and would rather ask how someone actually does \
          it. In egel you can describe beside any of those names, in your own words, how it goes \
          with you.
          """)),
    Concept(
      "R34", Bilingual(nl: "vorm en geluk", en: "form and happiness"),
      alsoCalled: AlsoCalled(
        nl: ["word je er gelukkiger van?"],
        en: ["does it make you happier?"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Word je gelukkiger van monogamie, van een open relatie, van alleen leven? Daarover zijn \
          schrijvers het niet eens. Een Vlaamse therapeut zegt dat geen enkele vorm vanzelf \
          gelukkig maakt, en dat het veel meer uitmaakt hoe je met elkaar omgaat. Roos Reijbroek \
          wijst erop dat non-monogaam leven jaren van afleren kan kosten, en ziet de vorm dus niet \
          als een detail.
          """,
        en: """
          Does it make you happier to be monogamous, open or single? Writers disagree. A Flemish \
          therapist says no form makes people happy by itself, and that it matters far more how \
          you treat each other. Roos Reijbroek points out that living non-monogamously can take \
          years of unlearning, and so doesn't see the form as a detail.
          """)),
    Concept(
      "R35",
      Bilingual(nl: "geen dwang, geweld of misleiding", en: "no coercion, violence or deception"),
      alsoCalled: AlsoCalled(
        nl: ["mishandeling", "bang voor iemand", "controle", "veiligheid", "dwang", "geweld"],
        en: ["abuse", "afraid of someone", "control", "safety", "coercion", "violence"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Een Vlaamse therapeut vindt elke soort relatie goed genoeg, op één voorwaarde: niemand \
          wordt gedwongen, geslagen of voorgelogen. Iemands telefoon controleren, bepalen wie \
          iemand nog mag zien, doorgaan na een nee: het komt voor in huwelijken en in open \
          relaties. Herken je dat, of ben je bang voor wat je zelf zou kunnen doen, dan vind je \
          met 'egel help safety' mensen die helpen.
          """,
        en: """
          A Flemish therapist finds every kind of relationship good enough, on one condition: no \
          one is forced, hit or lied to. Checking someone's phone, deciding who they may still \
          see, going on after a no: it happens in marriages and in open relationships. If you \
          recognise that, or you're afraid of what you might do yourself, 'egel help safety' says \
          who can help.
          """)),
    Concept(
      "R36", Bilingual(nl: "welke vorm bij je past", en: "which form suits you"),
      alsoCalled: AlsoCalled(
        nl: ["past dit bij mij?", "passen van een vorm", "persoon-omgevingspassing"],
        en: ["does it suit me?", "fit of a form", "person-environment fit"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Wie makkelijk praat en vrienden heeft die net zo leven, heeft het met meer partners \
          lichter dan wie verlegen is en een familie heeft die ertegen is. Volgens een Vlaamse \
          therapeut hangt het af van je karakter, van wat je goed kunt, van wat je zoekt en van de \
          mensen om je heen. Andersom gaat het ook op: een rustig leven met één iemand past de een \
          goed en benauwt de ander.
          """,
        en: """
          Someone outgoing, with friends who live the same way, will find it easier to have \
          several partners than someone shy whose family is against it. A Flemish therapist says \
          it depends on your temperament, what you're good at, what you're looking for and the \
          people around you. It works the other way round too: a quiet life with one person suits \
          some people and stifles others.
          """)),
    Concept(
      "R38", Bilingual(nl: "geen maat voor iedereen", en: "one size fits some"),
      alsoCalled: AlsoCalled(
        nl: ["iedereen is anders"],
        en: ["one size fits all", "everyone is different", "no size fits all"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Waar je zus bij zweert, hoeft bij jou niet te werken. Roos Reijbroek past een Engels \
          gezegde aan: 'one size fits some', één maat past hooguit sommigen. Dat geldt voor apart \
          slapen, voor alles aan elkaar vertellen en voor hoeveel mensen je liefhebt.
          """,
        en: """
          What your sister swears by may not work for you. Roos Reijbroek changes the old saying a \
          little: at most, one size fits some. That goes for separate bedrooms, for telling each \
          other everything, and for how many people you love.
          """)),
  ]
}
