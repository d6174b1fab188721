import EgelCore

/// What safety can rest on, in whatever form.
extension Concepts {
  static let trust: [Concept] = [
    Concept(
      "H6", Bilingual(nl: "bijzonder zijn voor iemand", en: "being special to somebody"),
      alsoCalled: AlsoCalled(
        nl: ["uniek", "bijzonder", "erkenning door een ander"],
        en: ["unique", "special"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          De wens om voor iemand niet inwisselbaar te zijn. Exclusiviteit kan daar een antwoord op \
          zijn. Er zijn ook andere dingen die iemand bijzonder maken: een geschiedenis, een grap, \
          een manier van kijken.
          """,
        en: """
          The wish not to be replaceable to somebody. Exclusivity can be one answer to it. Other \
          things make a person special too: a history, a joke, a way of looking.
          """)),
    Concept(
      "H13", Bilingual(nl: "liefdevolle gedachte", en: "loving thought"),
      alsoCalled: AlsoCalled(
        nl: ["oxytocine", "knuffelhormoon", "hormoon"],
        en: ["oxytocin", "hormone"]),
      sources: ["003"], isMetaphor: true,
      Bilingual(
        nl: """
          Warm aan iemand denken kan op zichzelf al goeddoen. Een van de artikelen vertelt dat met \
          een hormoon; lees dat als een beeld, en niet als iets wat hier beweerd wordt.
          """,
        en: """
          Thinking warmly of somebody can do good by itself. One of the articles tells this by way \
          of a hormone; take that as a picture, and not as something claimed here.
          """)),
    Concept(
      "H15", Bilingual(nl: "moet één mens alles zijn?", en: "must one person be everything?"),
      alsoCalled: AlsoCalled(
        nl: ["behoeften verdelen", "wie wat geeft"],
        en: ["needs map", "who meets which need"]),
      sources: ["000"],
      Bilingual(
        nl: """
          De vraag of één iemand alle behoefte aan steun, bevestiging en warmte moet vervullen. \
          Vrienden, familie of meerdere partners kunnen een deel dragen. Eén mens kan ook genoeg \
          zijn.
          """,
        en: """
          The question whether one person has to meet every need for support, recognition and \
          warmth. Friends, family or several partners can carry part of it. One person can be \
          enough as well.
          """)),
    Concept(
      "H16",
      Bilingual(nl: "wat een partnerband eigen maakt", en: "what makes a partner bond its own"),
      sources: ["000"],
      Bilingual(
        nl: """
          Een open vraag uit een van de artikelen: wat is er anders aan gehecht zijn aan een \
          partner dan aan een vriend of een broer? Voor sommigen veel, voor anderen niets.
          """,
        en: """
          An open question from one of the articles: what is different about attachment to a \
          partner, beside a friend or a brother? For some a great deal, for others nothing.
          """)),
    Concept(
      "H19", Bilingual(nl: "intern werkmodel", en: "internal working model"),
      alsoCalled: AlsoCalled(
        nl: ["werkmodel", "kijk op jezelf en anderen"], en: ["working model"]),
      sources: ["004"],
      Bilingual(
        nl: """
          De stille verwachtingen waarmee iemand naar zichzelf en anderen kijkt. Ze zijn ooit \
          geleerd en kunnen mettertijd veranderen.
          """,
        en: """
          The quiet expectations with which a person looks at themselves and at others. They were \
          learned once and can change with time.
          """)),
    Concept(
      "H20", Bilingual(nl: "gevoelige plek", en: "sore spot"),
      alsoCalled: AlsoCalled(
        nl: ["hechtingspijnpunt", "kwetsuur", "pijnpunt", "trigger"],
        en: ["pain point", "trigger"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een plek waar iets kleins ineens veel pijn doet, vaak omdat het op iets ouds lijkt. \
          Anderen kunnen er niet aan zien hoe diep ze gaat.
          """,
        en: """
          A place where something small suddenly hurts a great deal, often because it resembles \
          something old. Others cannot tell from outside how deep it goes.
          """)),
    Concept(
      "H21",
      Bilingual(
        nl: "hechtingsvragen buiten exclusiviteit", en: "attachment questions beyond exclusivity"),
      alsoCalled: AlsoCalled(
        nl: ["hechtingsvragen", "altijd bereikbaar"],
        en: ["attachment questions", "always available"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Vragen als 'ben je er op elk moment voor me?' passen niet goed waar een partner soms bij \
          een ander is. Het verlangen erachter blijft heel gewoon. Er zijn ook vragen naar \
          veiligheid die overal passen.
          """,
        en: """
          Questions such as 'are you there for me at any moment?' fit poorly where a partner is \
          sometimes with another. The longing behind them remains quite ordinary. There are also \
          questions about safety that fit everywhere.
          """)),
    Concept(
      "H22", Bilingual(nl: "drie vragen naar vertrouwen", en: "three questions of trust"),
      alsoCalled: AlsoCalled(
        nl: ["herformuleerde hechtingsvragen", "kom je terug"],
        en: ["reframed questions", "will you come back"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een andere manier om naar veiligheid te vragen: zeg je het als je iets anders gaat \
          willen, tel ik mee als je kiest, kom je terug? Ze passen ook in een exclusieve relatie.
          """,
        en: """
          Another way to ask about safety: will you say so when you come to want something else, \
          do I count when you choose, will you come back? They fit an exclusive relationship too.
          """)),
    Concept(
      "H23",
      Bilingual(nl: "vertrouwen op de band of op de vorm", en: "trusting the bond or the form"),
      alsoCalled: AlsoCalled(nl: ["vertrouwen in de band"], en: ["trust the bond"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Veiligheid kan rusten op wat twee mensen met elkaar hebben, op de vorm die ze kozen, of \
          op beide. Een van de artikelen legt het gewicht bij de band. Een ander neemt de nood aan \
          zekerheid in bescherming.
          """,
        en: """
          Safety can rest on what two people have with each other, on the form they chose, or on \
          both. One of the articles puts the weight on the bond. Another stands up for the need \
          for certainty.
          """)),
    Concept(
      "H24", Bilingual(nl: "schijnveiligheid", en: "pseudo-security"),
      alsoCalled: AlsoCalled(nl: ["schijnzekerheid"], en: ["false security"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een woord uit een van de artikelen voor veiligheid die vooral van de vorm komt, en niet \
          van wat mensen met elkaar hebben. Elke vorm kan zo gebruikt worden. Het woord zegt niets \
          over wie exclusief leeft.
          """,
        en: """
          A word from one of the articles for safety that comes mostly from the form, and not from \
          what people have with each other. Any form can be used that way. The word says nothing \
          about people who live exclusively.
          """)),
    Concept(
      "H25", Bilingual(nl: "veiligheid bij meer mensen", en: "security with several people"),
      alsoCalled: AlsoCalled(nl: ["gehecht aan meer mensen"], en: ["beyond one partnership"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Veilig gehecht zijn kan bij één partner, en ook bij meer mensen tegelijk. In een \
          netwerk kan het bij de een stevig zijn, en is het bij de ander nog zoeken.
          """,
        en: """
          Being securely attached is possible with one partner, and with several people at the \
          same time. In a network it can be firm with one and tentative with another.
          """)),
    Concept(
      "H26", Bilingual(nl: "vertrouwen leren", en: "learning to trust"),
      alsoCalled: AlsoCalled(nl: ["veiligheid leren"], en: ["learning safety"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Vertrouwen groeit door wat mensen met elkaar meemaken, en dat kost tijd. Niemand begint \
          er op hetzelfde punt mee.
          """,
        en: """
          Trust grows out of what people go through with one another, and that takes time. Nobody \
          sets out from the same point.
          """)),
    Concept(
      "H27", Bilingual(nl: "angst voor afwijzing", en: "fear of rejection"),
      alsoCalled: AlsoCalled(
        nl: ["afwijzing", "bang om niet gekozen te worden"],
        en: ["rejection"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Wie gekozen wil worden, kan ook bang zijn om het niet te worden. Die angst kan meelopen \
          in een goede relatie, in een nieuwe, en zonder relatie.
          """,
        en: """
          Wanting to be chosen can bring the fear of not being chosen. That fear can walk along in \
          a good relationship, in a new one, and without one.
          """)),
    Concept(
      "H28", Bilingual(nl: "wat is liefde?", en: "what is love?"),
      alsoCalled: AlsoCalled(nl: ["liefde"], en: ["love"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Liefde is lang omschreven als een mengsel van gevoelens, of als raadsel. Een van de \
          artikelen noemt haar een band waar mensen op leven. Je eigen omschrijving mag ernaast, \
          en mag elk jaar anders zijn.
          """,
        en: """
          Love has long been described as a blend of feelings, or as a riddle. One of the articles \
          calls it a bond that people live by. Your own description may stand beside it, and may \
          differ from year to year.
          """)),
    Concept(
      "H29", Bilingual(nl: "buitengesloten worden", en: "being shut out"),
      alsoCalled: AlsoCalled(
        nl: ["buitensluiten", "zwijgen"],
        en: ["stonewalling", "silent treatment"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Als iemand zich afsluit, kan dat harder aankomen dan ruzie. Het is iets anders dan een \
          nee: een nee is een antwoord.
          """,
        en: """
          When somebody closes off, it can hit harder than a quarrel. It is not the same as a no: \
          a no is an answer.
          """)),
  ]
}
