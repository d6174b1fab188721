import EgelCore

/// Pictures of love that people carry along.
extension Concepts {
  static let ideals: [Concept] = [
    Concept(
      "I1", Bilingual(nl: "romantisch ideaal", en: "romantic ideal"),
      alsoCalled: AlsoCalled(
        nl: ["soulmate", "sprookje", "zielsverwant", "totaalliefde"],
        en: ["fairy tale", "one true love", "soulmate"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Eén mens zou alles zijn: geliefde, beste maat, coach, en degene door wie je groeit. \
          Volgens Marieke Dewitte gingen mensen in de negentiende eeuw op zoek naar ware liefde, \
          en kwam daar ook twijfel en druk van. Voor veel mensen blijft het iets moois: misschien \
          kwam je iemand tegen en dacht je, dit is het.
          """,
        en: """
          One person is supposed to be everything: lover, best friend, coach, and the one who \
          makes you grow. Marieke Dewitte says people went looking for true love in the nineteenth \
          century, and that doubt and pressure came of it as well. For many people it's still a \
          lovely thing: you may have met someone and thought, this is it.
          """)),
    Concept(
      "I2", Bilingual(nl: "mononormatief", en: "mononormativity"),
      alsoCalled: AlsoCalled(
        nl: ["vanzelfsprekend monogaam", "mononormativiteit", "monogamie-bias", "monogamienorm"],
        en: ["assuming monogamy", "mononormative", "monogamy bias"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Op het formulier is één regel voor 'partner', en op de uitnodiging staat 'plus één'. \
          Mononormatief is het als je monogamie als maat voor iedereen neemt zonder het te merken. \
          Marieke Dewitte ziet dat in onderzoek, in de spreekkamer en thuis; Roos Reijbroek merkt \
          dat een hulpverlener dan al snel vindt dat die andere relatie uit moet. Zelf monogaam \
          leven is iets anders.
          """,
        en: """
          The form has one line for 'partner', and the invitation says 'plus one'. It's \
          mononormative to take monogamy as the measure for everyone without noticing. Marieke \
          Dewitte sees it in research, in consulting rooms and at home; Roos Reijbroek notices \
          that a counsellor who thinks that way is soon for breaking off the other relationship. \
          Living monogamously yourself is something else.
          """)),
    Concept(
      "I3", Bilingual(nl: "heteronormatief", en: "heteronormativity"),
      alsoCalled: AlsoCalled(
        nl: ["vanzelfsprekend hetero", "homo", "lesbisch", "heteronormativiteit"],
        en: ["assuming straight", "gay", "lesbian", "heteronormative"]),
      sources: ["000"],
      Bilingual(
        nl: """
          De verloskundige vraagt of papa ook meekomt, en er zijn twee mama's. Heteronormatief is \
          ervan uitgaan dat een stel een man en een vrouw is. Volgens Marieke Dewitte denken \
          mensen bij 'een relatie' daar vaak ongemerkt aan, en wordt er steeds openlijker aan \
          getwijfeld. Zelf hetero zijn is iets anders.
          """,
        en: """
          The midwife asks if dad's coming too, and there are two mums. It's heteronormative to \
          assume that a couple is a man and a woman. Marieke Dewitte says people often think of \
          that at the word 'relationship', without noticing, and that it's questioned more and \
          more openly. Being straight yourself is something else.
          """)),
    Concept(
      "I4", Bilingual(nl: "de Ware", en: "The One"),
      alsoCalled: AlsoCalled(
        nl: ["prins op het witte paard", "voorbestemd", "ware liefde"],
        en: ["meant to be", "right person", "true love"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Ergens loopt één mens rond bij wie alles klopt: veel mensen groeien daarmee op. De een \
          kwam die op z'n negentiende tegen, de ander hield op met zoeken en was opgelucht. \
          Volgens Marieke Dewitte gaan mensen erdoor twijfelen aan wie ze hebben. Roos Reijbroek \
          schrijft dat je met meer partners je geluk niet langer van één iemand kunt laten \
          afhangen.
          """,
        en: """
          Somewhere there's one person who's right in every way: many people grow up with that. \
          One met that person at nineteen; another gave up looking and was relieved. Marieke \
          Dewitte says it makes people doubt who they've got. Roos Reijbroek writes that with \
          several partners you can no longer make your happiness depend on one person.
          """)),
    Concept(
      "I5", Bilingual(nl: "twijfel", en: "doubt"),
      alsoCalled: AlsoCalled(
        nl: ["twijfelen", "blijven of gaan", "is dit het?"],
        en: ["doubting", "stay or go", "is this it?"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Je ligt wakker en vraagt je af of dit het is, of dat iemand anders beter bij je zou \
          passen. Volgens Marieke Dewitte horen zulke twijfels bij hoge verwachtingen. Soms is er \
          iets anders: je bent moe, of er zit echt iets niet goed tussen jullie. Vanavond hoef je \
          het nog niet te weten.
          """,
        en: """
          You lie awake and wonder whether this is it, or whether someone else would suit you \
          better. Marieke Dewitte says doubts like that come with high expectations. Sometimes \
          it's something else: you're tired, or something really isn't right between you. You \
          don't need to know tonight.
          """)),
    Concept(
      "I6", Bilingual(nl: "teleurstelling zien aankomen", en: "expecting disappointment"),
      alsoCalled: AlsoCalled(
        nl: [
          "teleurgesteld", "het valt vast tegen", "anticipatie op teleurstelling",
          "teleurstelling",
        ],
        en: ["disappointed", "expecting the worst", "disappointment"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Het weekendje weg is nog niet begonnen, en je weet al dat het tegenvalt. Marieke Dewitte \
          haalt sociologe Eva Illouz aan: wie nu liefheeft, rekent vooraf al op teleurstelling, en \
          daar komen veel problemen van. Misschien heb je er reden toe. En soms valt dat weekend \
          mee.
          """,
        en: """
          The weekend away hasn't begun, and you already know it'll be a letdown. Marieke Dewitte \
          cites the sociologist Eva Illouz: people in love today count on disappointment \
          beforehand, and a lot of trouble comes of it. You may have your reasons. And sometimes \
          the weekend turns out lovely.
          """)),
    Concept(
      "I12", Bilingual(nl: "huisje-boompje-beestje", en: "white picket fence"),
      alsoCalled: AlsoCalled(
        nl: [
          "huis, kinderen, hond", "trouwen en kinderen", "huisje-tuintje-boompje",
          "levensscript",
        ],
        en: ["house, kids and dog", "settling down", "house, garden, tree, child", "life script"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Je ontmoet iemand, gaat samenwonen, koopt een huis, krijgt kinderen, en er komt een \
          hond: voor sommigen is dat precies het leven dat ze willen. Marieke Dewitte schrijft dat \
          mensen die single en tevreden zijn, laten zien dat het niet ieders doel hoeft te zijn. \
          Anderen merken pas op hun veertigste dat ze het nooit gekozen hebben.
          """,
        en: """
          You meet someone, move in, buy a house, have children, and along comes a dog: for some \
          people that's exactly the life they want. Marieke Dewitte writes that people who are \
          single and content show that it doesn't have to be everyone's goal. Others only notice \
          at forty that they never chose it.
          """)),
    Concept(
      "I14", Bilingual(nl: "beelden uit de media", en: "images in the media"),
      alsoCalled: AlsoCalled(
        nl: ["films", "series", "Instagram", "media", "sociale media"],
        en: ["films", "TV series", "Instagram", "media", "social media"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          In een serie zoent het stel in de regen, en gaat het nooit over de vuilnisbak. Volgens \
          Marieke Dewitte wekken sociale media en andere media verwachtingen waar niemand aan \
          voldoet, zodat mensen soms nergens meer aan beginnen. Dewitte ziet ook de goede kant: \
          jongeren kunnen er ontdekken wat ze willen, en elkaar vinden.
          """,
        en: """
          In a series the couple kiss in the rain, and no one talks about the bins. Marieke \
          Dewitte says social and other media raise expectations no one can live up to, so that \
          people sometimes don't start anything any more. Dewitte sees the good side too: young \
          people can find out there what they want, and find each other.
          """)),
    Concept(
      "I19", Bilingual(nl: "wortels van het huwelijk", en: "roots of marriage"),
      alsoCalled: AlsoCalled(
        nl: ["trouwen", "bruiloft", "huwelijk", "geschiedenis"],
        en: ["wedding", "getting married", "marriage", "history"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Eeuwenlang trouwden mensen om het land in de familie te houden; liefde was iets anders. \
          Marieke Dewitte vertelt hoe met de landbouw bezit kwam, met het bezit het huwelijk en \
          met de kerk de regels, en hoe vrouwen veel van hun vrijheid verloren. Pas in de \
          negentiende eeuw kwam ware liefde erbij. Wat trouwen nu betekent, bepaal je zelf: een \
          feest, een belofte, een belastingformulier.
          """,
        en: """
          For centuries people married to keep the land in the family; love was something else. \
          Marieke Dewitte tells how farming brought property, property brought marriage and the \
          church brought rules, and how women lost much of their freedom. Only in the nineteenth \
          century did true love come into it. What a wedding means now is up to you: a party, a \
          promise, a tax form.
          """)),
  ]
}
