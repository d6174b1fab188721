import EgelCore

/// Asking, declining, and what moves people.
extension Concepts {
  static let sayingYesAndNo: [Concept] = [
    Concept(
      "S10", Bilingual(nl: "goed genoeg", en: "good enough"),
      alsoCalled: AlsoCalled(
        nl: ["goed genoeg relatie"],
        en: ["good-enough relationship", "enough"]),
      sources: ["000"],
      Bilingual(
        nl: """
          De gedachte dat een gewone, goede liefde genoeg kan zijn, zonder voortdurende lust of \
          vuurwerk. Wat genoeg is, bepaalt ieder zelf.
          """,
        en: """
          The thought that an ordinary good love can be enough, without constant lust or \
          fireworks. What is enough is for each to say.
          """)),
    Concept(
      "S11", Bilingual(nl: "goed genoeg in bed", en: "good-enough sex"),
      alsoCalled: AlsoCalled(nl: ["gewone seks", "middelmatige seks"], en: ["Good Enough Sex"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Een model dat van seks niet elke keer iets bijzonders verwacht: de ene dag is het fijner \
          dan de andere, en middelmatig mag. Nee of liever niet mag in elk model.
          """,
        en: """
          A model that does not expect something special from sex every time: one day is nicer \
          than another, and middling is fine. No, or rather not, is fine in any model.
          """)),
    Concept(
      "S12", Bilingual(nl: "van het draaiboek af", en: "off the script"),
      alsoCalled: AlsoCalled(
        nl: ["seksueel script", "script", "experiment"],
        en: ["sexual script", "script", "experiment"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Mensen hebben vaak ongemerkt een vaste volgorde voor seks. Ervan afwijken en tijd maken \
          is een van de dingen die de artikelen noemen. Bij het vertrouwde blijven kan evengoed.
          """,
        en: """
          People often have a fixed order for sex without noticing. Leaving it and making time is \
          one of the things the articles name. Staying with the familiar is equally possible.
          """)),
    Concept(
      "S13", Bilingual(nl: "wensen en grenzen", en: "wishes and limits"),
      alsoCalled: AlsoCalled(
        nl: ["grens", "wens", "ja, misschien, nee"],
        en: ["limit", "wish", "boundary"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Wat iemand graag wil, wat misschien, en wat niet. Een grens hoeft niet uitgelegd te \
          worden, en mag morgen anders liggen.
          """,
        en: """
          What a person would like, might like, and does not want. A limit needs no explaining, \
          and may lie elsewhere tomorrow.
          """)),
    Concept(
      "S15", Bilingual(nl: "ergens naartoe of ergens van weg", en: "toward or away"),
      alsoCalled: AlsoCalled(
        nl: ["toenadering en vermijding", "motief"],
        en: ["approach and avoidance", "motive"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Mensen vrijen soms om iets fijns te bereiken en soms om iets naars te ontlopen, zoals \
          ruzie. Een van de artikelen vindt dat verschil belangrijker dan hoe vaak het gebeurt. \
          Van buiten ziet het er hetzelfde uit.
          """,
        en: """
          People sometimes have sex to reach something good and sometimes to escape something bad, \
          such as a quarrel. One of the articles finds that difference weightier than how often it \
          happens. From outside it looks the same.
          """)),
    Concept(
      "S16", Bilingual(nl: "toegeven zonder zin", en: "giving in without wanting"),
      alsoCalled: AlsoCalled(nl: ["toegeven", "tegen je zin"], en: ["giving in"]),
      sources: ["001", "002"],
      Bilingual(
        nl: """
          Ja zeggen terwijl je niet wilt, om van het vragen af te zijn of uit angst. Iemand kan \
          daardoor het gevoel krijgen het eigen lijf kwijt te zijn. Met 'egel help safety' vind je \
          mensen met wie je kunt praten.
          """,
        en: """
          Saying yes while you do not want to, to be done with the asking or out of fear. It can \
          leave somebody feeling that their body is no longer their own. 'egel help safety' says \
          where to find people to talk to.
          """)),
    Concept(
      "S17", Bilingual(nl: "telkens afgewezen worden", en: "being declined again and again"),
      alsoCalled: AlsoCalled(
        nl: ["afgewezen", "weigeren", "nee zeggen"],
        en: ["declined", "declining"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Wie steeds een nee krijgt, kan zich vernederd voelen en ophouden met vragen. Wie steeds \
          nee zegt, kan zich opgejaagd voelen. Een nee blijft een nee.
          """,
        en: """
          Hearing no time after time, a person can feel humiliated and stop asking. Saying no time \
          after time, a person can feel hunted. A no remains a no.
          """)),
    Concept(
      "S23", Bilingual(nl: "een gedeelde last", en: "a shared stressor"),
      alsoCalled: AlsoCalled(
        nl: ["gedeelde stressor", "seksueel probleem"],
        en: ["shared burden", "sexual problem"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Een seksueel probleem raakt meestal iedereen die erbij betrokken is. Het zo bekijken \
          haalt de schuld bij één iemand weg.
          """,
        en: """
          A sexual problem mostly touches everyone who is involved. Looking at it that way takes \
          the blame off one person.
          """)),
    Concept(
      "S25", Bilingual(nl: "hoe hulp uitpakt", en: "how help works out"),
      alsoCalled: AlsoCalled(
        nl: ["steunend", "faciliterend"], en: ["supportive", "facilitating"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Goedbedoeld meebewegen kan een moeilijkheid soms in stand houden, en samen zoeken naar \
          wat wel prettig is kan anders uitpakken. Het gaat om hoe het na een tijd is, en niet om \
          wie het goed deed.
          """,
        en: """
          Well-meant going along can sometimes keep a difficulty in place, and looking together \
          for what is pleasant can work out otherwise. It is about how things stand after a while, \
          and not about who did it right.
          """)),
    Concept(
      "S26", Bilingual(nl: "doorgaan ondanks pijn", en: "going on despite pain"),
      alsoCalled: AlsoCalled(nl: ["pijn bij seks"], en: ["pain during sex"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Seks hebben terwijl het pijn doet, om een ander te plezieren of niet kwijt te raken. \
          Stoppen mag op elk moment. Een arts kan naar de pijn kijken, en 'egel help safety' noemt \
          mensen die luisteren.
          """,
        en: """
          Having sex while it hurts, to please somebody or not to lose them. Stopping is allowed \
          at any moment. A doctor can look into the pain, and 'egel help safety' names people who \
          listen.
          """)),
    Concept(
      "S33", Bilingual(nl: "eigen wensen kennen", en: "knowing one's own wishes"),
      alsoCalled: AlsoCalled(
        nl: ["zelfkennis", "eigen grenzen"],
        en: ["self-knowledge", "own limits"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Weten wat je zelf prettig vindt en wat niet, voor je het een ander kunt zeggen. Niet \
          weten is ook een plek om te beginnen.
          """,
        en: """
          Knowing what you like and dislike yourself, before you can tell another. Not knowing is \
          a place to begin as well.
          """)),
  ]
}
