import EgelCore

/// Asking, declining, and what moves people.
extension Concepts {
  static let sayingYesAndNo: [Concept] = [
    Concept(
      "S10", Bilingual(nl: "goed genoeg", en: "good enough"),
      alsoCalled: AlsoCalled(
        nl: ["goed genoeg relatie", "tevreden"],
        en: ["good-enough relationship", "enough", "content"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Op een dinsdag hoef je niet van de sokken geblazen te worden. Marieke Dewitte schrijft, \
          met McCarthy en De Wachter, dat liefde zich toont in gewone dagen, en dat goed genoeg \
          voor velen niet meer volstaat. Wat voor jou genoeg is, kan ook meer zijn dan wat je nu \
          hebt.
          """,
        en: """
          You don't have to be swept off your feet on a Tuesday. Marieke Dewitte writes, with \
          McCarthy and De Wachter, that love shows itself on ordinary days, and that for many \
          people good enough no longer will do. What's enough for you may also be more than you \
          have now.
          """)),
    Concept(
      "S11", Bilingual(nl: "goed genoeg in bed", en: "good-enough sex"),
      alsoCalled: AlsoCalled(
        nl: ["gewone seks", "middelmatige seks"],
        en: ["Good Enough Sex", "mediocre sex"]),
      sources: ["001"],
      Bilingual(
        nl: """
          De ene keer is het heerlijk, de andere keer zozo, en soms slaap je liever. Volgens Metz \
          en McCarthy zijn koppels die dat gewoon vinden op den duur tevredener in bed, schrijft \
          Marieke Dewitte. Dat het spannend blijft, kost moeite, zeggen ze erbij. Goed genoeg \
          betekent nooit dat het moet.
          """,
        en: """
          Sometimes it's wonderful, sometimes so-so, and sometimes you'd rather sleep. According \
          to Metz and McCarthy, couples who take that as it comes are happier in bed over the \
          years, writes Marieke Dewitte. Keeping it exciting takes effort, they add. Good enough \
          is never a duty.
          """)),
    Concept(
      "S12", Bilingual(nl: "van het draaiboek af", en: "off the script"),
      alsoCalled: AlsoCalled(
        nl: ["seksueel script", "script", "experiment", "sleur", "routine in bed"],
        en: ["sexual script", "script", "experiment", "in a rut"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Zaterdagavond, licht uit, dezelfde drie stappen: veel koppels hebben een draaiboek \
          zonder dat er ooit iets opgeschreven is. Is de zin weg, dan kan het volgens Marieke \
          Dewitte helpen om tijd te maken, het anders aan te pakken en het leuker te maken om \
          ernaar te verlangen. Bevalt je draaiboek, hou het dan.
          """,
        en: """
          Saturday night, lights off, the same three steps: many couples have a script that was \
          never written down. When desire has gone, says Marieke Dewitte, it can help to make \
          time, go about it differently and make it more worth wanting. If you like your script, \
          keep it.
          """)),
    Concept(
      "S13", Bilingual(nl: "wensen en grenzen", en: "wishes and limits"),
      alsoCalled: AlsoCalled(
        nl: ["grens", "wens", "ja, misschien, nee", "grenzen aangeven"],
        en: ["limit", "wish", "boundary", "boundaries", "yes, maybe, no"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Een ja, een misschien en een nee: graag een massage, misschien onder de douche, nooit \
          met de deur open. Marieke Dewitte noemt het een uitdaging om uit te komen bij iets wat \
          jullie allebei past. Voor een grens hoef je geen reden te geven, en morgen kan die \
          anders liggen.
          """,
        en: """
          A yes, a maybe and a no: a massage please, perhaps in the shower, never with the door \
          open. Marieke Dewitte calls it a challenge to end up with something that suits you both. \
          You don't need a reason for a limit, and it can be somewhere else tomorrow.
          """)),
    Concept(
      "S15",
      Bilingual(nl: "uit zin, of om iets te vermijden", en: "for pleasure, or to avoid trouble"),
      alsoCalled: AlsoCalled(
        nl: [
          "ergens naartoe of ergens van weg", "toenadering en vermijding", "motief",
          "waarom vrij je",
        ],
        en: ["toward or away", "approach and avoidance", "motive", "reasons for sex"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Je vrijt omdat je er zin in hebt, of omdat er anders een week gemokt wordt. Een \
          buitenstaander ziet geen verschil. Marieke Dewitte schrijft dat veel seks uit \
          onzekerheid net zo schadelijk kan zijn als weinig seks uit plezier, of erger.
          """,
        en: """
          You have sex because you feel like it, or because otherwise there'll be a week of \
          sulking. An outsider would see no difference. Marieke Dewitte writes that a lot of sex \
          out of insecurity can do as much harm as a little sex for pleasure, or more.
          """)),
    Concept(
      "S16", Bilingual(nl: "toegeven zonder zin", en: "giving in without wanting to"),
      alsoCalled: AlsoCalled(
        nl: ["toegeven", "tegen je zin", "geen nee durven zeggen", "dwang in bed"],
        en: ["giving in without wanting", "giving in", "can't say no", "pressure"]),
      sources: ["001", "002"],
      Bilingual(
        nl: """
          Je zegt ja om van het vragen af te zijn, of omdat je bang bent voor wat er anders komt. \
          In het hoofdstuk van een Vlaamse therapeut vertelt iemand hoe het voelt: alsof je lijf \
          niet meer van jou is, en je seks gaat haten. Nee mag altijd. Lukt dat niet, dan vind je \
          met 'egel help safety' mensen om mee te praten.
          """,
        en: """
          You say yes to be done with the asking, or because you fear what comes if you don't. In \
          a Flemish therapist's chapter someone tells what it's like: as if your body isn't yours \
          any more, and you might come to hate sex. You can always say no. If you can't, 'egel \
          help safety' tells you who you can talk to.
          """)),
    Concept(
      "S17", Bilingual(nl: "telkens afgewezen worden", en: "being turned down again and again"),
      alsoCalled: AlsoCalled(
        nl: ["afgewezen", "weigeren", "nee zeggen", "nooit zin"],
        en: [
          "being declined again and again", "declined", "declining", "turned down",
          "never in the mood",
        ]),
      sources: ["002"],
      Bilingual(
        nl: """
          Vragen, nee, vragen, nee, en op een dag vraag je het niet meer. Wie telkens nee zegt, \
          ligt ook wakker, en voelt zich bekeken. Een Vlaamse therapeut laat ze allebei aan het \
          woord: de een vernederd, de ander opgejaagd. Een nee blijft een nee; hoe je het zegt, \
          maakt wel verschil.
          """,
        en: """
          Ask, no, ask, no, and one day you stop asking. The one who keeps saying no lies awake \
          too, and feels watched. A Flemish therapist lets both of them speak: one humiliated, one \
          hounded. A no stays a no; how you say it does make a difference.
          """)),
    Concept(
      "S23", Bilingual(nl: "een probleem van jullie samen", en: "a problem you share"),
      alsoCalled: AlsoCalled(
        nl: ["een gedeelde last", "gedeelde stressor", "seksueel probleem", "erectieprobleem"],
        en: ["a shared stressor", "shared burden", "sexual problem", "erection problem"]),
      sources: ["001"],
      Bilingual(
        nl: """
          De een heeft pijn of komt niet klaar, en de ander ligt er ook wakker van. Marieke \
          Dewitte noemt een seksueel probleem een stress waar jullie allebei last van hebben en \
          allebei aan bijdragen, en die je alleen samen oplost. Zo bekeken ligt de schuld niet bij \
          één iemand.
          """,
        en: """
          One has pain or can't come, and the other lies awake over it too. Marieke Dewitte calls \
          a sexual problem a stress that both of you suffer from, both add to, and can only solve \
          together. Seen that way, it isn't one person's fault.
          """)),
    Concept(
      "S25", Bilingual(nl: "helpt je hulp?", en: "does your help help?"),
      alsoCalled: AlsoCalled(
        nl: ["hoe hulp uitpakt", "steunend", "faciliterend"],
        en: ["how help works out", "supportive", "facilitating"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Het doet pijn, dus laten jullie elkaar uit goedheid maar helemaal met rust. Marieke \
          Dewitte haalt onderzoek aan: zo'n lieve partner maakt je tevredener, maar de pijn \
          blijft. Met iemand die samen zoekt naar wat wel fijn is, wordt de pijn vaak minder. \
          Niemand deed het met opzet verkeerd.
          """,
        en: """
          It hurts, so out of kindness you leave each other alone altogether. Marieke Dewitte \
          quotes research: a sweet partner like that makes you more content, but the pain stays. \
          With someone who looks for what does feel good together with you, the pain often eases. \
          No one got it wrong on purpose.
          """)),
    Concept(
      "S26", Bilingual(nl: "doorgaan ondanks pijn", en: "going on despite pain"),
      alsoCalled: AlsoCalled(
        nl: ["pijn bij seks", "pijn bij het vrijen"],
        en: ["pain during sex", "painful sex"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Het doet pijn en je gaat door, omdat je niemand wilt teleurstellen of kwijtraken. \
          Volgens Marieke Dewitte doen veel vrouwen dat. Stoppen mag op elk moment. Een arts kan \
          naar de pijn kijken, en 'egel help safety' noemt mensen die luisteren.
          """,
        en: """
          It hurts and you go on, because you don't want to disappoint or lose someone. According \
          to Marieke Dewitte a lot of women do this. You can stop at any moment. A doctor can look \
          at the pain, and 'egel help safety' names people who listen.
          """)),
    Concept(
      "S33", Bilingual(nl: "weten wat je zelf wilt", en: "knowing what you want yourself"),
      alsoCalled: AlsoCalled(
        nl: ["eigen wensen kennen", "zelfkennis", "eigen grenzen", "wat vind ik fijn"],
        en: ["knowing one's own wishes", "self-knowledge", "own limits", "what do I like"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Wat vind je fijn, wat laat je koud, wat wil je nooit? Als jij het niet weet, vraagt een \
          Vlaamse therapeut, hoe zou een ander het dan weten? Je kunt het in je eentje uitzoeken, \
          op je gemak. En 'dat weet ik nog niet' is ook iets wat je tegen iemand kunt zeggen.
          """,
        en: """
          What do you like, what leaves you cold, what do you never want? If you don't know, asks \
          a Flemish therapist, how could anyone else? You can find out by yourself, in your own \
          time. And 'I don't know that yet' is something you can tell someone as well.
          """)),
  ]
}
