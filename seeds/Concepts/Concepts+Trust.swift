import EgelCore

/// What safety can rest on, in whatever form.
extension Concepts {
  static let trust: [Concept] = [
    Concept(
      "H6", Bilingual(nl: "bijzonder zijn voor iemand", en: "being special to someone"),
      alsoCalled: AlsoCalled(
        nl: ["uniek", "bijzonder", "erkenning door een ander", "speciaal"],
        en: ["being special to somebody", "unique", "special"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Je wilt voor iemand niet zomaar in te ruilen zijn. De enige zijn kan je dat geven, en \
          Marieke Dewitte noemt het een sterke bron van eigenwaarde. Het kan ook van iets anders \
          komen: jij bent degene die als eerste gebeld wordt, of die weet hoe dat litteken er \
          kwam.
          """,
        en: """
          You want to be someone who can't simply be swapped. Being the only one can give you \
          that, and Marieke Dewitte calls it a strong source of self-worth. It can also come from \
          something else: you're the one who gets the first call, or who knows how that scar got \
          there.
          """)),
    Concept(
      "H13", Bilingual(nl: "liefdevolle gedachte", en: "loving thought"),
      alsoCalled: AlsoCalled(
        nl: ["oxytocine", "knuffelhormoon", "hormoon"],
        en: ["oxytocin", "hormone", "cuddle hormone"]),
      sources: ["003"], isMetaphor: true,
      Bilingual(
        nl: """
          Denk in de tram even warm aan iemand, en je voelt je misschien wat beter. Sue Johnson \
          vertelt het als een scheut knuffelhormoon uit je eigen brein. Neem dat als een beeld; de \
          gedachte zelf kost niets.
          """,
        en: """
          Think warmly of someone on the tram, and you may feel a little better. Sue Johnson tells \
          it as a dash of cuddle hormone from your own brain. Take that as a picture; the thought \
          itself costs nothing.
          """)),
    Concept(
      "H15",
      Bilingual(nl: "hoeft één mens alles te zijn?", en: "does one person have to be everything?"),
      alsoCalled: AlsoCalled(
        nl: ["moet één mens alles zijn?", "behoeften verdelen", "wie wat geeft"],
        en: ["must one person be everything?", "needs map", "who meets which need"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Met wie praat je over je werk, wie houdt je vast, met wie lach je, wie komt er als de \
          verwarming uitvalt? Marieke Dewitte vraagt zich af of dat allemaal dezelfde moet zijn, \
          of dat vrienden en meer partners een deel kunnen doen. De een heeft aan één mens genoeg. \
          Bij de ander raakt die ene moe.
          """,
        en: """
          Who do you talk to about work, who holds you, who do you laugh with, who comes when the \
          heating breaks down? Marieke Dewitte wonders whether all of that must be the same \
          person, or whether friends and more partners can do a share. For some, one person is \
          enough. For others, that one person gets tired.
          """)),
    Concept(
      "H16",
      Bilingual(nl: "wat is er anders aan een partner?", en: "what's different about a partner?"),
      alsoCalled: AlsoCalled(
        nl: ["wat een partnerband eigen maakt", "verschil tussen partner en vriend"],
        en: ["what makes a partner bond its own", "partner or friend"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Huilen kun je bij een vriendin, wonen met je zus, lachen met een collega. Wat heb je dan \
          alleen bij een partner? Marieke Dewitte stelt die vraag en laat het antwoord open. \
          Sommigen zeggen heel veel, anderen eigenlijk niets.
          """,
        en: """
          You can cry with a friend, live with your sister, laugh with a colleague. So what do you \
          have only with a partner? Marieke Dewitte asks this and leaves it open. Some say a great \
          deal, others nothing at all.
          """)),
    Concept(
      "H19", Bilingual(nl: "intern werkmodel", en: "internal working model"),
      alsoCalled: AlsoCalled(
        nl: ["werkmodel", "kijk op jezelf en anderen", "verwachtingen"],
        en: ["working model", "view of self and others", "expectations"]),
      sources: ["004"],
      Bilingual(
        nl: """
          'Als ik niet oplet, gaan ze weg.' 'De meeste mensen bedoelen het goed.' Zulke \
          verwachtingen draag je mee van wie je opvoedde en van wie je liefhad. Wie met meer \
          partners leeft, krijgt ze volgens Roos Reijbroek vaak scherper te zien, en kan ze dan \
          bijstellen.
          """,
        en: """
          'If I don't pay attention, they'll leave.' 'Most people mean well.' You carry such \
          expectations around, from those who raised you and those you've loved. People with \
          several partners, says Roos Reijbroek, often come to see theirs more clearly, and can \
          then adjust them.
          """)),
    Concept(
      "H20", Bilingual(nl: "gevoelige plek", en: "sore spot"),
      alsoCalled: AlsoCalled(
        nl: ["hechtingspijnpunt", "kwetsuur", "pijnpunt", "trigger", "oude pijn"],
        en: ["pain point", "trigger", "old hurt"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Iemand is tien minuten te laat en je bent buiten jezelf, omdat er ooit iemand niet \
          terugkwam. Van buiten ziet niemand hoe diep dat zit. Zulke plekken kunnen zachter \
          worden, schrijft Roos Reijbroek, als je eraan blijft werken. Het scheelt ook als anderen \
          weten waar ze zitten.
          """,
        en: """
          Someone is ten minutes late and you're beside yourself, because once someone didn't come \
          back. From outside no one sees how deep that goes. Spots like this can soften, writes \
          Roos Reijbroek, if you keep working on it. It also helps if others know where they are.
          """)),
    Concept(
      "H21", Bilingual(nl: "'ben je er altijd voor me?'", en: "'will you always be there for me?'"),
      alsoCalled: AlsoCalled(
        nl: ["hechtingsvragen buiten exclusiviteit", "hechtingsvragen", "altijd bereikbaar"],
        en: ["attachment questions beyond exclusivity", "attachment questions", "always available"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Het is een heel begrijpelijke vraag, en op vrijdagavond is je lief bij een ander, met de \
          telefoon uit. Altijd bereikbaar zijn kan niet als er meer partners zijn, zegt Roos \
          Reijbroek. Daar passen andere vragen bij, over eerlijk zijn en terugkomen. Het verlangen \
          erachter is hetzelfde.
          """,
        en: """
          It's a perfectly understandable question, and on Friday night the one you love is with \
          someone else, phone off. Being there at every moment isn't possible with several \
          partners, says Roos Reijbroek. Other questions fit better then, about being honest and \
          coming back. The longing behind them is the same.
          """)),
    Concept(
      "H22", Bilingual(nl: "drie vragen naar vertrouwen", en: "three questions of trust"),
      alsoCalled: AlsoCalled(
        nl: ["herformuleerde hechtingsvragen", "kom je terug"],
        en: ["reframed questions", "will you come back"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Zeg je het me als je iets anders gaat willen, denk je aan mij als je iets beslist, en \
          kom je terug? Die drie stelt Roos Reijbroek voor in plaats van 'ga je nooit weg?', voor \
          wie meer partners heeft. In een monogame relatie kun je ze net zo goed stellen.
          """,
        en: """
          Will you tell me when you start to want something else, do you think of me when you \
          decide, and will you come back? Roos Reijbroek proposes these three in place of 'will \
          you never leave?', for people with several partners. You can ask them just as well in a \
          monogamous relationship.
          """)),
    Concept(
      "H23",
      Bilingual(nl: "vertrouwen op elkaar of op de vorm", en: "trusting each other or the form"),
      alsoCalled: AlsoCalled(
        nl: ["vertrouwen op de band of op de vorm", "vertrouwen in de band"],
        en: ["trusting the bond or the form", "trust the bond"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Voel je je veilig omdat jullie getrouwd zijn, of om hoe iemand voor je zorgt als je ziek \
          bent? Roos Reijbroek raadt aan om op elkaar te bouwen, meer dan op de relatievorm. \
          Marieke Dewitte vraagt dan weer om niemand scheef te bekijken die zekerheid wil. Bij \
          veel mensen is het van allebei wat.
          """,
        en: """
          Do you feel safe because you're married, or because of how someone looks after you when \
          you're ill? Roos Reijbroek advises building on each other, more than on the form of the \
          relationship. Marieke Dewitte for one asks us not to look down on people who want \
          certainty. For many it's some of both.
          """)),
    Concept(
      "H24", Bilingual(nl: "schijnveiligheid", en: "pseudo-security"),
      alsoCalled: AlsoCalled(nl: ["schijnzekerheid"], en: ["false security"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Er is een ring, of een afspraak van jaren terug, en intussen hebben jullie in geen \
          maanden echt gepraat. Roos Reijbroek gebruikt dit woord voor je veilig voelen door de \
          vorm. Een lijst regels in een open relatie kan net zo goed iets toedekken. Over wie \
          monogaam is en het goed heeft, zegt het woord niets.
          """,
        en: """
          There's a ring, or an agreement from years ago, and meanwhile you haven't really talked \
          for months. Roos Reijbroek uses this word for feeling safe because of the form. A list \
          of rules in an open relationship can cover things up just as well. It says nothing about \
          people who are monogamous and doing fine.
          """)),
    Concept(
      "H25", Bilingual(nl: "houvast bij meer mensen", en: "feeling safe with several people"),
      alsoCalled: AlsoCalled(
        nl: ["veiligheid bij meer mensen", "gehecht aan meer mensen", "veilig gehecht"],
        en: ["security with several people", "beyond one partnership", "secure attachment"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Bij de een slaap je meteen als een roos, bij de ander kijk je nog om drie uur of er een \
          bericht is. Je kunt je bij meer mensen veilig voelen, zoals ooit bij je moeder en je \
          oma. Roos Reijbroek helpt partners graag groeien naar een houvast dat verder reikt dan \
          één relatie.
          """,
        en: """
          With one you sleep like a log from the first night, with the other you're checking for \
          messages at three. You can feel safe with several people, as you once did with your \
          mother and your grandmother. Roos Reijbroek loves to help partners grow towards a safety \
          that reaches further than one relationship.
          """)),
    Concept(
      "H26", Bilingual(nl: "leren vertrouwen", en: "learning to trust"),
      alsoCalled: AlsoCalled(
        nl: ["vertrouwen leren", "veiligheid leren", "vertrouwen"],
        en: ["learning safety", "trust"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je zei negen uur en het was negen uur. Je vertelde iets en het bleef tussen jullie. Zo \
          groeit het, met kleine dingen, en volgens Roos Reijbroek kun je die stap niet overslaan \
          als je met meer partners wilt leven. Wie vroeger vaak in de steek gelaten werd, heeft er \
          meer tijd voor nodig.
          """,
        en: """
          You said nine o'clock and it was nine o'clock. You told them something and it went no \
          further. That's how it grows, by small things, and according to Roos Reijbroek you can't \
          skip that step if you want to live with several partners. If you were often let down \
          early on, you need more time for it.
          """)),
    Concept(
      "H27", Bilingual(nl: "angst voor afwijzing", en: "fear of rejection"),
      alsoCalled: AlsoCalled(
        nl: [
          "afwijzing", "bang om niet gekozen te worden", "bang om verlaten te worden",
          "verlatingsangst",
        ],
        en: ["rejection", "fear of being left", "abandonment"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Een bericht blijft een uur onbeantwoord, en voor jou is het al voorbij. Marieke Dewitte \
          schrijft, met Esther Perel, dat die angst hoort bij gekozen willen worden: wie je kiest, \
          kan je ook weer laten vallen. Die angst loopt mee in goede relaties, in nieuwe, en als \
          je alleen bent.
          """,
        en: """
          A message goes unanswered for an hour, and to you it's already over. Marieke Dewitte \
          writes, with Esther Perel, that this fear belongs to wanting to be chosen: whoever picks \
          you can also drop you. It comes along in good relationships, in new ones, and when \
          you're on your own.
          """)),
    Concept(
      "H28", Bilingual(nl: "wat is liefde?", en: "what is love?"),
      alsoCalled: AlsoCalled(nl: ["liefde", "houden van"], en: ["love", "loving someone"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Vroeger noemden wetenschappers het een raadsel, of lieten ze het links liggen als te \
          zacht voor onderzoek. Voor Sue Johnson is liefde een band die we nodig hebben om te \
          overleven, van de wieg af. Je oma had er misschien een andere uitleg voor, en jij over \
          tien jaar ook.
          """,
        en: """
          Scientists used to call it a riddle, or leave it alone as too soft to study. To Sue \
          Johnson, love is a bond that we need in order to survive, from the cradle on. Your \
          grandmother may have explained it in another way, and in ten years so may you.
          """)),
    Concept(
      "H29", Bilingual(nl: "buitengesloten worden", en: "being shut out"),
      alsoCalled: AlsoCalled(
        nl: ["buitensluiten", "zwijgen", "stilte als straf"],
        en: ["stonewalling", "silent treatment", "being ignored at home"]),
      sources: ["003"],
      Bilingual(
        nl: """
          De ander duikt achter een scherm, loopt weg, of zwijgt twee dagen. Sue Johnson zegt dat \
          zoiets enorm veel stress geeft, omdat je dan aan een dichte deur staat met je behoefte \
          aan contact. Een nee is iets anders, want dat is een antwoord. En 'ik heb een uur nodig, \
          dan kom ik terug' ook.
          """,
        en: """
          They hide behind a screen, walk out, or say nothing for two days. Sue Johnson says this \
          causes enormous stress, because you're left standing at a closed door with your need for \
          contact. A no is something else, because a no is an answer. And so is 'I need an hour, \
          then I'll come back'.
          """)),
  ]
}
