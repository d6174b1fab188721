import EgelCore

/// Wanting, in how often, when and what.
extension Concepts {
  static let desire: [Concept] = [
    Concept(
      "S1", Bilingual(nl: "verschil in verlangen", en: "desire discrepancy"),
      alsoCalled: AlsoCalled(
        nl: ["verschil in libido", "niet evenveel zin", "discrepantie", "verschil in zin"],
        en: ["mismatched libidos", "different sex drives", "desire difference", "discrepancy"]),
      sources: ["000", "002"],
      Bilingual(
        nl: """
          Jij wilt vaker seks dan de ander, of minder vaak, of op andere momenten. Marieke Dewitte \
          noemt dat natuurlijk: het verschil zit tussen jullie, en aan geen van beiden mankeert \
          iets. Een Vlaamse therapeut laat zien hoeveel pijn het toch kan doen: de een voelt zich \
          afgewezen, de ander opgejaagd.
          """,
        en: """
          You want sex more often than the other person, or less often, or at other moments. \
          Marieke Dewitte calls that natural: the difference is between you, and there's nothing \
          wrong with either. A Flemish therapist shows how much it can hurt all the same: one \
          feels rejected, the other hounded.
          """)),
    Concept(
      "S2", Bilingual(nl: "hoe vaak, wanneer, wat", en: "how often, when, what"),
      alsoCalled: AlsoCalled(
        nl: ["ochtend of avond", "hoe vaak", "drie verschillen"],
        en: ["morning or evening", "how often", "three differences"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Marieke Dewitte haalt drie dingen uit elkaar. Je kunt het eens zijn over hoe vaak en \
          botsen over wanneer: de een wil 's ochtends, de ander wordt pas 's avonds wakker. Of \
          daarover zijn jullie het eens, en jullie willen iets anders doen in bed. Dat je altijd \
          tegelijk zin hebt in hetzelfde, is volgens Dewitte niet vol te houden.
          """,
        en: """
          Marieke Dewitte takes three things apart. You can agree on how often and clash over \
          when: one likes mornings, the other only wakes up at night. Or you agree on both, and \
          want to do different things in bed. Always wanting the same thing at the same time, says \
          Dewitte, is more than anyone can keep up.
          """)),
    Concept(
      "S3", Bilingual(nl: "golven van verlangen", en: "waves of desire"),
      alsoCalled: AlsoCalled(
        nl: [
          "geen zin meer", "zin die komt en gaat", "golvend patroon", "minder zin",
          "afnemend verlangen",
        ],
        en: ["low desire", "desire that comes and goes", "less desire"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Wekenlang heb je geen zin, en dan komt die ene vakantie. Volgens Marieke Dewitte neemt \
          het verlangen met de jaren af, of gaat het in elk geval op en neer. Sue Johnson ziet het \
          anders: waar mensen zich veilig voelen bij elkaar, hoeft de hartstocht niet op te raken.
          """,
        en: """
          For weeks you don't feel like it, and then comes that holiday. Marieke Dewitte says \
          desire goes down over the years, or at least goes up and down. Sue Johnson sees it \
          differently: where people feel safe with each other, passion doesn't have to run out.
          """)),
    Concept(
      "S4", Bilingual(nl: "verlangen en gemis", en: "desire and lack"),
      alsoCalled: AlsoCalled(
        nl: ["afstand en zin", "zonder tekort geen verlangen", "elkaar missen"],
        en: [
          "distance makes the heart grow fonder", "no desire without lack", "missing each other",
        ]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Naar wie er altijd is, kun je niet verlangen: dat oude idee haalt Marieke Dewitte aan. \
          Na een week apart willen jullie elkaar misschien meer dan na een week op dezelfde bank. \
          Sue Johnson begint aan de andere kant: juist wie zich dicht bij elkaar voelt, krijgt zin \
          in elkaar.
          """,
        en: """
          You can't long for someone who's always there: that's an old idea, and Marieke Dewitte \
          passes it on. After a week apart you may want each other more than after a week on the \
          same sofa. Sue Johnson starts from the other end: it's feeling close that makes people \
          want each other.
          """)),
    Concept(
      "S5", Bilingual(nl: "wat verlangen aanwakkert", en: "what stirs desire"),
      alsoCalled: AlsoCalled(
        nl: [
          "verleiding", "spanning", "waar je zin van krijgt", "nieuwheid", "mysterie",
          "verrassing",
        ],
        en: ["turn-ons", "excitement", "what turns you on", "newness", "mystery", "surprise"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Je ziet je lief op een podium staan, of lachen met vreemden, en ineens heb je zin. \
          Volgens Marieke Dewitte krijgen mensen zin van iets nieuws, van verrassing, verandering \
          en wat geheimzinnigheid. Dat is lastig, want van een relatie willen ze juist dat die \
          vast is en dat ze erop kunnen rekenen.
          """,
        en: """
          You see your partner on a stage, or laughing with strangers, and suddenly you want them. \
          Marieke Dewitte says people are turned on by something new, by surprise, change and a \
          bit of mystery. That's awkward, because they want a relationship to be steady, something \
          they can count on.
          """)),
    Concept(
      "S6", Bilingual(nl: "routine", en: "routine"),
      alsoCalled: AlsoCalled(
        nl: ["vast patroon", "saaie seks", "gewoonte", "sleur"],
        en: ["rut", "boring sex", "habit"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Zaterdagavond, dezelfde kant van het bed, dezelfde volgorde: het is fijn, en niet \
          bepaald spannend. Marieke Dewitte noemt routine het tegendeel van verlangen, en \
          waarschuwt ook om niet neer te kijken op stellen die ervoor kiezen. Sommige mensen \
          krijgen juist zin omdat ze weten hoe het gaat.
          """,
        en: """
          Saturday night, same side of the bed, same order: it's nice, and not exactly thrilling. \
          Marieke Dewitte calls routine the opposite of desire, and also warns against looking \
          down on couples who choose it. For some people it's knowing how it goes that puts them \
          in the mood.
          """)),
    Concept(
      "S7", Bilingual(nl: "wat meespeelt in zin", en: "what plays into desire"),
      alsoCalled: AlsoCalled(
        nl: ["wat zin dempt", "factoren", "vermoeidheid", "zelfbeeld"],
        en: ["turn-offs", "factors", "tiredness", "self-image"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Het is donderdag, je sliep slecht, je vindt jezelf niet mooi, en er is al maanden niet \
          met je geflirt. Marieke Dewitte somt op wat zin kan dempen: weinig tijd voor jezelf, hoe \
          je naar je lijf kijkt, seks die een vast klusje werd, geen verleiding meer. Meestal komt \
          er meer dan één ding samen, en vaak zegt het niets over hoeveel je van iemand houdt.
          """,
        en: """
          It's Thursday, you slept badly, you don't like what you see in the mirror, and no one's \
          flirted with you in months. Marieke Dewitte lists what can dampen desire: little time to \
          yourself, how you see your body, sex that's become a chore, no seduction left. Usually \
          several things come together, and often they say nothing about how much you love \
          someone.
          """)),
    Concept(
      "S8", Bilingual(nl: "ouder en geliefde", en: "parent and lover"),
      alsoCalled: AlsoCalled(
        nl: ["kinderen en seks", "geen tijd voor elkaar", "ouderrol", "partnerrol"],
        en: ["sex after kids", "no time for each other", "parent role"]),
      sources: ["000"],
      Bilingual(
        nl: """
          De hele dag veeg je neuzen en smeer je boterhammen, en om tien uur zou je een geliefde \
          zijn. Volgens Marieke Dewitte kan het verlangen zakken als mensen zich meer ouder dan \
          partner gaan voelen. Dat is niet alleen met kleintjes zo: met een puber die om \
          middernacht nog rondloopt gaat het net zo.
          """,
        en: """
          All day you wipe noses and pack lunches, and at ten you're supposed to be a lover. \
          Marieke Dewitte says desire can drop when people come to feel more like parents than \
          partners. It isn't only the little ones: a teenager who's still up at midnight does it \
          too.
          """)),
    Concept(
      "S9", Bilingual(nl: "liefdeskoorts", en: "love fever"),
      alsoCalled: AlsoCalled(
        nl: ["vlinders", "begin van de liefde", "verliefdheid", "kameraadschap", "verliefd"],
        en: ["butterflies", "in love", "honeymoon phase", "infatuation", "companionship"]),
      sources: ["000"], isMetaphor: true,
      Bilingual(
        nl: """
          Koorts is een beeld voor de eerste maanden, als je niet eet, elk bericht drie keer leest \
          en aan niemand anders denkt. Volgens Marieke Dewitte vreet dat te veel tijd en kracht om \
          te duren, en groeien veel stellen naar kameraadschap toe. De een mist het, de ander is \
          blij weer te slapen.
          """,
        en: """
          Fever is a picture of the first months, when you don't eat, read every message three \
          times and think of no one else. Marieke Dewitte says that eats up too much time and \
          energy to last, and that many couples grow towards companionship. Some people miss it; \
          others are glad to sleep again.
          """)),
    Concept(
      "S14",
      Bilingual(
        nl: "een relatie openen bij een groot verschil", en: "opening up over a big difference"),
      alsoCalled: AlsoCalled(
        nl: ["open relatie door verschil in zin", "non-monogamie bij een groot verschil"],
        en: ["open relationship because of desire", "non-monogamy with a large difference"]),
      sources: ["000"],
      Bilingual(
        nl: """
          De een wil elke dag seks en de ander bijna nooit, en jullie vragen je af of een open \
          relatie zou helpen. Marieke Dewitte noemt het een mogelijke uitweg, waar meer en meer \
          stellen over nadenken. Roos Reijbroek laat zien hoeveel het vraagt: jaren afleren, veel \
          praten, en rekening houden met nieuwe mensen.
          """,
        en: """
          One of you wants sex every day and the other hardly ever, and you wonder whether an open \
          relationship would help. Marieke Dewitte calls it a possible way out, which more and \
          more couples are thinking about. Roos Reijbroek shows how much it asks: years of \
          unlearning, a lot of talking, and new people to consider.
          """)),
    Concept(
      "S29", Bilingual(nl: "hartstocht zonder houdbaarheidsdatum", en: "passion without expiry"),
      alsoCalled: AlsoCalled(
        nl: ["zin na jaren", "vuur erin houden", "passie", "hartstocht"],
        en: ["keeping the spark", "passion after years", "passion"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Heb je na vierentwintig jaar nog zin in elkaar? Daarover zijn schrijvers het niet eens. \
          Sue Johnson, toen zelf zo lang getrouwd, zegt dat hartstocht niet opraakt zolang je je \
          veilig voelt bij elkaar en het telkens weer goedmaakt. Marieke Dewitte verwacht dat het \
          minder wordt, of op en neer gaat.
          """,
        en: """
          Can you still want each other after twenty-four years? Writers disagree. Sue Johnson, \
          who'd been married that long at the time, says passion doesn't run out as long as you \
          feel safe with each other and keep making up. Marieke Dewitte expects it to fade, or to \
          come and go.
          """)),
  ]
}
