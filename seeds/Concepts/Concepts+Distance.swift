import EgelCore

/// Being oneself and being together.
extension Concepts {
  static let distance: [Concept] = [
    Concept(
      "V1", Bilingual(nl: "autonomie en verbondenheid", en: "autonomy and connection"),
      alsoCalled: AlsoCalled(
        nl: ["autonomie", "verbondenheid", "verbinding"],
        en: ["autonomy", "connection"]),
      sources: ["000", "001", "002"],
      Bilingual(
        nl: """
          Jezelf kunnen zijn en met iemand verbonden zijn: de artikelen zien die twee als dingen \
          die elkaar nodig hebben. Mensen bewegen ertussen heen en weer, een leven lang.
          """,
        en: """
          Being able to be yourself and being connected: the articles see the two as needing each \
          other. People move back and forth between them, all their lives.
          """)),
    Concept(
      "V2", Bilingual(nl: "egels", en: "hedgehogs"),
      alsoCalled: AlsoCalled(
        nl: ["egel", "afstand", "Schopenhauer"],
        en: ["hedgehog", "distance", "Schopenhauer"]),
      sources: ["002"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld van Schopenhauer: egels op een koude dag zoeken warmte bij elkaar en prikken \
          elkaar als ze te dicht komen. Naar dat beeld heet dit dagboek. Welke afstand goed voelt, \
          verschilt per dag en per mens.
          """,
        en: """
          A picture by Schopenhauer: hedgehogs on a cold day seek warmth from each other and get \
          pricked when they come too near. This journal is named for that picture. Which distance \
          feels right differs by day and by person.
          """)),
    Concept(
      "V3", Bilingual(nl: "differentiatie", en: "differentiation"),
      alsoCalled: AlsoCalled(
        nl: ["Schnarch", "anders zijn in verbinding"],
        en: ["Schnarch", "different while connected"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Verschillend durven zijn terwijl je verbonden blijft, en minder leunen op de goedkeuring \
          van de ander. Sommige therapeuten zien het als een weg naar intimiteit. Andere beginnen \
          bij veiligheid; de twee staan hier naast elkaar.
          """,
        en: """
          Daring to be different while staying connected, and leaning less on the other's \
          approval. Some therapists see it as a way to intimacy. Others start from safety; here \
          the two stand side by side.
          """)),
    Concept(
      "V4", Bilingual(nl: "verschil als motor", en: "difference as fuel"),
      alsoCalled: AlsoCalled(nl: ["verschillen", "verschil"], en: ["differences", "difference"]),
      sources: ["001"],
      Bilingual(
        nl: """
          De gedachte dat verschillen tussen mensen iets levend houden, en dat ze niet allemaal \
          weg hoeven. Sommige verschillen geven plezier, met andere valt te leven, en over sommige \
          valt te praten.
          """,
        en: """
          The thought that differences between people keep something alive, and need not all be \
          removed. Some differences give pleasure, some can be lived with, and some can be talked \
          about.
          """)),
    Concept(
      "V5", Bilingual(nl: "gelijkenis en verschil", en: "likeness and difference"),
      alsoCalled: AlsoCalled(nl: ["spanningsveld", "gelijk en anders"], en: ["tension"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Mensen zoeken herkenning bij elkaar en ook iets wat anders is. Tussen die twee blijft \
          spanning, en die hoeft niet opgelost te worden.
          """,
        en: """
          People look for recognition in each other and also for something different. Between the \
          two a tension remains, and it need not be resolved.
          """)),
    Concept(
      "V6", Bilingual(nl: "streven naar eenheid", en: "striving for oneness"),
      alsoCalled: AlsoCalled(nl: ["samensmelten", "eenheid"], en: ["fusion", "oneness"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Zo dicht bij elkaar willen zijn dat alle verschil verdwijnt. De een vindt daar rust, de \
          ander verliest er iets; een van de artikelen wijst op dat laatste.
          """,
        en: """
          Wanting to be so close that all difference disappears. One person finds peace in it, \
          another loses something; one of the articles points at the latter.
          """)),
    Concept(
      "V7", Bilingual(nl: "ruimte om jezelf te zijn", en: "room to be oneself"),
      alsoCalled: AlsoCalled(
        nl: ["eigen ruimte", "jezelf zijn"],
        en: ["own room", "being yourself", "ownroom"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Hoeveel je bij iemand kunt laten zien en doen wat bij jou hoort. Te weinig ruimte kan \
          zich langs omwegen laten voelen.
          """,
        en: """
          How much of what is yours you can show and do beside somebody. Too little room can make \
          itself felt in roundabout ways.
          """)),
    Concept(
      "V8", Bilingual(nl: "verandering en stabiliteit", en: "change and stability"),
      alsoCalled: AlsoCalled(
        nl: ["veiligheid en risico", "stabiliteit"],
        en: ["safety and risk", "stability"]),
      sources: ["000", "002"],
      Bilingual(
        nl: """
          Iets nieuws en iets vasts, iets veiligs en iets gewaagds: mensen zoeken daar een \
          evenwicht tussen. Waar het ligt, verschilt ook tussen mensen die van elkaar houden.
          """,
        en: """
          Something new and something steady, something safe and something daring: people look for \
          a balance between them. Where it lies differs, also between people who love each other.
          """)),
    Concept(
      "V9",
      Bilingual(
        nl: "eigen uitdrukking en op elkaar leunen", en: "own expression and interdependence"),
      alsoCalled: AlsoCalled(nl: ["individuele expressie"], en: ["individual expression"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een van de artikelen ziet in non-monogamie plaats voor beide: op je eigen manier \
          liefhebben en anderen nodig hebben. In een monogaam leven en alleen kunnen ze evengoed \
          samengaan.
          """,
        en: """
          One of the articles sees room in non-monogamy for both: loving in your own way and \
          needing others. They can go together in a monogamous life, or alone, just as well.
          """)),
    Concept(
      "V10", Bilingual(nl: "alleen en samen", en: "individual and collective"),
      alsoCalled: AlsoCalled(
        nl: ["individualisme", "collectiviteit"],
        en: ["individualism", "collectivity"]),
      sources: ["004"],
      Bilingual(
        nl: """
          De vraag hoeveel ieder voor zichzelf leeft en hoeveel voor het geheel. Ze speelt in een \
          relatie, een gezin, een netwerk en een samenleving.
          """,
        en: """
          The question how much each lives for themselves and how much for the whole. It plays in \
          a relationship, a family, a network and a society.
          """)),
    Concept(
      "V11", Bilingual(nl: "zelfzorgcultuur", en: "self-care culture"),
      alsoCalled: AlsoCalled(
        nl: ["i-cultuur", "zelfzorg", "zelfontplooiing"],
        en: ["i-culture", "self-care"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Een tijd die veel nadruk legt op zorgen voor jezelf en jezelf ontwikkelen. Volgens de \
          artikelen maakt dat vrijer en ook onrustiger.
          """,
        en: """
          A time that lays much stress on looking after yourself and developing yourself. By the \
          articles, it makes people freer and also more restless.
          """)),
    Concept(
      "V12", Bilingual(nl: "je wenden tot wie je lief is", en: "turning to a loved one"),
      alsoCalled: AlsoCalled(
        nl: ["steun zoeken", "zelfhulp"],
        en: ["seeking support", "self-help"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Met iets moeilijks naar iemand van wie je houdt gaan, en het niet eerst alleen oplossen. \
          Andere stemmen noemen ook jezelf en een gemeenschap als plek om te kalmeren. Niet \
          iedereen heeft iemand bij wie dat veilig is.
          """,
        en: """
          Going to somebody you love with something hard, and not solving it alone first. Other \
          voices also name oneself and a community as places to calm down. Not everybody has a \
          person with whom that is safe.
          """)),
  ]
}
