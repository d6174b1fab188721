import EgelCore

/// Needing others, and asking.
extension Concepts {
  static let leaning: [Concept] = [
    Concept(
      "K1", Bilingual(nl: "interafhankelijkheid", en: "interdependence"),
      alsoCalled: AlsoCalled(
        nl: ["op elkaar leunen", "leunen", "elkaar nodig hebben"],
        en: ["leaning on each other", "leaning", "needing each other"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je staat op je eigen benen en je leunt toch: op de vriend die luistert, op de buurvrouw \
          die de kat eten geeft. En zij op jou. Roos Reijbroek gelooft niet in óf afhankelijk óf \
          onafhankelijk: je draagt je eigen gewicht, maar niet al je zorgen hoef je in je eentje \
          te dragen.
          """,
        en: """
          You stand on your own two feet and still you lean: on the friend who listens, on the \
          neighbour who feeds the cat. And they lean on you. Roos Reijbroek doesn't believe in \
          either dependent or independent: you carry your own weight, but you don't have to carry \
          all your worries alone.
          """)),
    Concept(
      "K2", Bilingual(nl: "gericht hulp vragen", en: "asking for exactly what you need"),
      alsoCalled: AlsoCalled(
        nl: ["hulp vragen", "verzoek", "om hulp vragen"],
        en: ["asking for help precisely", "asking for help", "request"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Op 'het gaat niet zo goed' weten mensen vaak geen antwoord, op 'bel je me \
          woensdagavond?' wel. Je zegt wat je nodig hebt, van wie en wanneer. Ze kunnen nee \
          zeggen, en dat maakt vragen eng. Wie meer partners heeft, leert het volgens Roos \
          Reijbroek op meer plekken te doen; bij vrienden kan het ook.
          """,
        en: """
          People often don't know what to say to 'I'm not doing so well', but they can answer \
          'will you call me on Wednesday night?' You say what you need, who you need it from, and \
          when. They may say no, which is what makes asking scary. With several partners, writes \
          Roos Reijbroek, you learn to ask in more than one place; friends are a place too.
          """)),
    Concept(
      "K3", Bilingual(nl: "een eerlijk nee", en: "an honest no"),
      alsoCalled: AlsoCalled(
        nl: ["nee", "eerlijk antwoord", "nee kunnen zeggen"],
        en: ["no", "honest answer", "saying no"]),
      sources: ["004"],
      Bilingual(
        nl: """
          'Nee, vanavond lukt het me niet' kan tegenvallen, en toch weet je iets: deze mens doet \
          niet alsof. Voor Roos Reijbroek is een echt antwoord, ja of nee, een teken dat jullie \
          veilig zijn bij elkaar. En van iemand die nee durft te zeggen, kun je een ja geloven.
          """,
        en: """
          'No, I can't tonight' can be a letdown, and still you've learned something: this person \
          doesn't pretend. Roos Reijbroek sees a real answer, yes or no, as a sign that you're \
          safe with each other. And when someone dares to say no, you can believe their yes.
          """)),
    Concept(
      "K4", Bilingual(nl: "eerst eerlijk met jezelf", en: "honest with yourself first"),
      alsoCalled: AlsoCalled(
        nl: ["eerlijk zijn", "toegeven aan jezelf", "eerlijkheid"],
        en: ["honesty", "admitting it"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Soms kun je pas om hulp vragen als je het aan jezelf hebt toegegeven: het gaat niet goed \
          met me. 'Gewoon moe' is makkelijker, ook in je eigen hoofd. In het artikel van Roos \
          Reijbroek zegt iemand dat daar het moeilijke begint, nog voor er een ander bij komt.
          """,
        en: """
          Before you ask for help, you may first have to tell yourself: I'm not doing well. 'Just \
          tired' is easier, even inside your own head. In Roos Reijbroek's article someone says \
          that this is where the hard part begins, before anyone else comes into it.
          """)),
    Concept(
      "K5", Bilingual(nl: "mijn gevoel, jouw aandeel", en: "my feelings, your part in them"),
      alsoCalled: AlsoCalled(
        nl: [
          "eigen gevoelens, gedeeld effect", "verantwoordelijk voor je gevoel",
          "eigen verantwoordelijkheid nemen",
        ],
        en: [
          "own feelings, shared effect", "responsibility for feelings",
          "responsible for your own feelings",
        ]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je jaloezie is van jou, en het maakt toch uit dat iemand drie uur later thuiskwam dan \
          beloofd. Roos Reijbroek houdt allebei vast: je zorgt zelf voor je gevoel en je geluk, en \
          wat je geliefden doen raakt je. Het loopt mis als er een helft wegvalt, zoals in 'dat is \
          jouw probleem' of in 'dat doe jij mij aan'.
          """,
        en: """
          Your jealousy is yours, and it still matters that they came home three hours later than \
          they'd promised. Roos Reijbroek holds on to both: you look after your own feelings and \
          happiness, and what your partners do affects you. It goes wrong when one half drops out, \
          as in 'that's your problem' or in 'you're doing this to me'.
          """)),
    Concept(
      "K6", Bilingual(nl: "zorgen voor meer mensen", en: "caring for several people"),
      alsoCalled: AlsoCalled(
        nl: ["zorgzaam in een netwerk", "zorgzaamheid", "zorg", "voor elkaar zorgen"],
        en: ["caring in a network", "care", "looking after each other"]),
      sources: ["004"],
      Bilingual(
        nl: """
          De een wil soep en gezelschap als de griep toeslaat, de ander een donkere kamer en rust. \
          Hoe meer mensen je liefhebt, hoe meer je van zulke dingen te weten hebt. Roos Reijbroek \
          zegt dat het geen kleine klus is om uit te zoeken wat zorg voor iemand betekent, zeker \
          als jullie met meer zijn.
          """,
        en: """
          One person with the flu wants soup and company, another wants a dark room and to be left \
          alone. The more people you love, the more of these things you need to know. Roos \
          Reijbroek says it's no small job to find out what care means to someone, and even less \
          so in a group of partners.
          """)),
    Concept(
      "K7", Bilingual(nl: "schaamte om iets nodig te hebben", en: "ashamed of needing something"),
      alsoCalled: AlsoCalled(
        nl: ["schaamte", "zwak", "aanhankelijk"],
        en: ["shame about needing", "shame", "weak", "needy"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Je wilt een knuffel of een 'het komt goed', en je vraagt er niet om want het voelt \
          kinderachtig. Sue Johnson hoort dat vaak in therapie, van mannen het meest. Volgens haar \
          komt het van een oude en slechte les: dat we sterk horen te zijn en het alleen horen te \
          redden.
          """,
        en: """
          You want a hug or an 'it'll be all right', and you don't ask because it feels childish. \
          Sue Johnson hears this a lot in therapy, from men most of all. In Johnson's view it \
          comes from an old and bad lesson: that we're supposed to be strong and manage on our \
          own.
          """)),
    Concept(
      "K8", Bilingual(nl: "niet weten wat je nodig hebt", en: "not knowing what you need"),
      alsoCalled: AlsoCalled(
        nl: ["behoefte", "behoeften", "geen idee wat ik wil"],
        en: ["need", "needs", "don't know what I want"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Je merkt alleen dat je boos bent om de afwas. Dat je rust miste, of een bedankje, valt \
          je de volgende dag onder de douche pas in, of halverwege een verhaal aan een vriendin. \
          Sue Johnson vindt dat niet vreemd: wie nooit op gevoelens leerde letten, weet alleen dat \
          er iets flink dwarszit.
          """,
        en: """
          All you notice is that you're angry about the dishes. That you were missing some rest, \
          or a thank-you, only comes to you in the shower the next day, or halfway through telling \
          a friend. Sue Johnson isn't surprised: if you never learned to pay attention to \
          feelings, all you know is that something's badly wrong.
          """)),
    Concept(
      "K9", Bilingual(nl: "bewust afstemmen", en: "tuning in on purpose"),
      alsoCalled: AlsoCalled(
        nl: ["met aandacht afstemmen", "intentie", "afstemming", "bewust"],
        en: ["intentional attunement", "intention", "checking in with each other"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je gokt niet, je vraagt: hoe was je weekend met Sam, en waar heb je vanavond behoefte \
          aan? Met meer partners kun je minder op gewoonte varen, zegt Roos Reijbroek, en spreek \
          je meer uit. De een wordt er rustig van, de ander moe.
          """,
        en: """
          You don't guess, you ask: how was your weekend with Sam, and what would you like \
          tonight? With several partners you can rely less on habit, says Roos Reijbroek, and you \
          say more out loud. Some people find that calming, others find it tiring.
          """)),
  ]
}
