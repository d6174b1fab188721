import EgelCore

/// Choosing, and the norms it happens in.
extension Concepts {
  static let choosing: [Concept] = [
    Concept(
      "I7", Bilingual(nl: "zelf gekozen, eigen schuld?", en: "your choice, your fault?"),
      alsoCalled: AlsoCalled(
        nl: [
          "eigen schuld", "vrije keuze", "eigen keuze, eigen verantwoordelijkheid",
          "verantwoordelijkheid",
        ],
        en: ["blame", "free choice", "own choice, own responsibility", "responsibility"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Wie zelf koos met wie en hoe te leven, kan denken: het is mijn schuld als het misgaat. \
          Je grootouders konden het nog op de familie of de kerk steken. Volgens Marieke Dewitte \
          maakt die vrijheid mensen ook onzeker, soms zo erg dat ze nergens aan beginnen. Roos \
          Reijbroek ziet dat leren kiezen vaak ook oplucht.
          """,
        en: """
          If you chose the person and the way you live yourself, it can feel like your own fault \
          when it goes wrong. Your grandparents could still blame the family or the church. \
          Marieke Dewitte says this freedom makes people unsure as well, sometimes so much that \
          they don't start anything. Roos Reijbroek sees that learning to choose often comes as a \
          relief, too.
          """)),
    Concept(
      "I8", Bilingual(nl: "keuzestress", en: "choice stress"),
      alsoCalled: AlsoCalled(
        nl: ["niet kunnen kiezen", "swipen", "bindingsangst", "keuzevrijheid"],
        en: ["too many options", "swiping", "fear of binding", "fear of commitment"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Je kunt langs driehonderd gezichten swipen, en aan het eind van de avond wil je niemand \
          meer ontmoeten. Marieke Dewitte noemt dat keuzestress: er kan zoveel dat sommigen zich \
          nergens meer aan durven binden en alles vrijblijvend houden. Het kan om mensen gaan, en \
          ook om trouwen, samenwonen of je relatie openen.
          """,
        en: """
          You can swipe past three hundred faces, and by the end of the evening you don't want to \
          meet any of them. Marieke Dewitte calls that choice stress: so much is possible that \
          some people no longer dare to commit, and keep everything casual. It can be about \
          people, and also about marrying, moving in or opening up a relationship.
          """)),
    Concept(
      "I9", Bilingual(nl: "misschien kan het beter", en: "maybe there's better"),
      alsoCalled: AlsoCalled(
        nl: ["FOMO", "kans op beter", "gras is groener"],
        en: ["grass is greener", "FOMO", "chance of better", "greener grass"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Je bent niet ongelukkig, en toch vraag je je af of je het met een ander niet beter zou \
          hebben. Marieke Dewitte haalt Esther Perel aan: vroeger ging je weg omdat het slecht \
          was, nu omdat het elders misschien nog leuker is. Bij de een klopt dat gevoel, een ander \
          heeft na een maand al spijt.
          """,
        en: """
          You're not unhappy, and still you wonder whether you'd be better off with someone else. \
          Marieke Dewitte cites Esther Perel: people used to leave because it was bad, and now \
          they leave because it might be even nicer elsewhere. For one person that feeling is \
          right; another is sorry within a month.
          """)),
    Concept(
      "I10", Bilingual(nl: "jezelf als profiel", en: "yourself as a profile"),
      alsoCalled: AlsoCalled(
        nl: ["online daten", "profiel", "datingapp", "type"],
        en: ["online dating", "oneself as a profile", "profile", "dating app", "type"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Op een datingapp kies je vooraf je type en zet je jezelf neer alsof je solliciteert. \
          Vroeger ontdekte je al doende op wie je viel, schrijft Marieke Dewitte, en dat kon nog \
          veranderen ook. In geen enkel profiel staat hoe iemand om zichzelf lacht, of tegen de \
          hond zingt.
          """,
        en: """
          On a dating app you pick your type beforehand and present yourself as if you were \
          applying for a job. People used to find out along the way who they fell for, writes \
          Marieke Dewitte, and it could change as well. No profile says how someone laughs at \
          themselves, or sings to the dog.
          """)),
    Concept(
      "I11", Bilingual(nl: "maakbaarheid", en: "love can be made to order"),
      alsoCalled: AlsoCalled(
        nl: ["aan je relatie werken", "maakbaar", "optimaliseren"],
        en: ["working on your relationship", "makeability", "perfectible", "optimising"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Als je maar genoeg leest en het goed aanpakt, krijg je precies de relatie die je wilt: \
          dat is het geloof. Marieke Dewitte waarschuwt ervoor en haalt psychiater Dirk De Wachter \
          aan, die er vooral teleurstelling van ziet komen. Egel mag het zich ook aantrekken: het \
          meet daarom weinig, en belooft je geen betere relatie.
          """,
        en: """
          If you read enough and go about it the right way, you'll get exactly the relationship \
          you want: that's the belief. Marieke Dewitte warns against it and cites the psychiatrist \
          Dirk De Wachter, who mostly sees it end in disappointment. Egel can take that to heart \
          too: it measures little, and doesn't promise you a better relationship.
          """)),
    Concept(
      "I13", Bilingual(nl: "stempels van twee kanten", en: "stigma from both sides"),
      alsoCalled: AlsoCalled(
        nl: ["vooroordelen", "burgerlijk", "stigma", "saai", "twee kampen"],
        en: ["prejudice", "boring", "stigma from both camps", "stigma", "stuffy", "two camps"]),
      sources: ["000", "002"],
      Bilingual(
        nl: """
          Een getrouwd stel hoort dat het saai en burgerlijk is; drie mensen samen horen dat het \
          niet echt is. Een Vlaamse therapeut ziet beide kampen dat doen: wie de klassieke relatie \
          verdedigt, en wie ervan af wil. Marieke Dewitte waarschuwt vooral voor het idee dat er \
          iets mis is met kiezen voor routine en zekerheid.
          """,
        en: """
          A married couple hears that they're boring and stuffy; three people together hear that \
          it isn't real. A Flemish therapist sees both camps do this: those who defend the classic \
          relationship, and those who want to be rid of it. Marieke Dewitte warns most of all \
          against the idea that there's something wrong with choosing routine and security.
          """)),
    Concept(
      "I15", Bilingual(nl: "ontleren", en: "unlearning"),
      alsoCalled: AlsoCalled(nl: ["loslaten", "afleren"], en: ["letting go", "unlearn"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je probeert los te komen van ideeën over liefde die je nooit zelf koos, zoals 'als het \
          echt is, kijk je niet naar een ander'. Volgens Roos Reijbroek kan dat jaren duren, met \
          hobbels, en voelt het bevrijdend en zwaar tegelijk. Ook in een monogaam leven komt het \
          voor: wie leerde dat je nooit met ruzie gaat slapen, ontdekt soms dat een nachtje slapen \
          beter helpt.
          """,
        en: """
          You try to get rid of ideas about love that you never chose, such as 'if it's real, you \
          don't look at anyone else'. Roos Reijbroek says that can take years and be bumpy, and \
          that it feels freeing and hard at once. It happens in monogamous lives as well: someone \
          who was taught never to go to bed angry may find that a night's sleep works better.
          """)),
    Concept(
      "I16", Bilingual(nl: "beperkende overtuiging", en: "limiting belief"),
      alsoCalled: AlsoCalled(
        nl: ["negatieve gedachte", "ik ben te veel", "beperkende overtuigingen"],
        en: ["negative thought", "I'm too much", "limiting beliefs"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Het is een zin over jezelf die je bent gaan geloven en die je klein houdt: 'ik vraag te \
          veel', 'uiteindelijk gaat iedereen weg'. Voor Roos Reijbroek is zulke zinnen afbreken \
          een groot deel van het werk als je met meer partners leeft. Soms klopt een dag niet met \
          de zin: je vroeg iets, en er kwam iemand.
          """,
        en: """
          It's a sentence about yourself that you've come to believe and that keeps you small: 'I \
          ask too much', 'in the end everyone leaves'. For Roos Reijbroek, taking such sentences \
          apart is a big part of the work when you live with several partners. Sometimes a day \
          doesn't fit the sentence: you asked, and someone came.
          """)),
    Concept(
      "I17", Bilingual(nl: "slinger", en: "pendulum"),
      alsoCalled: AlsoCalled(
        nl: ["heen en weer", "slingerbeweging", "these, antithese, synthese"],
        en: ["back and forth", "thesis, antithesis, synthesis"]),
      sources: ["000"], isMetaphor: true,
      Bilingual(
        nl: """
          Marieke Dewitte neemt een slinger als beeld voor hoe ideeën over liefde veranderen: de \
          ene kant op, terug, en dan ergens ertussenin. De jaren zestig wilden vrij zijn, en nu \
          klinkt de roep om oude waarden weer harder. Misschien zie je het in je eigen leven: na \
          een lang huwelijk wil je niemand in huis, en een paar jaar later iemand voor drie dagen \
          in de week.
          """,
        en: """
          Marieke Dewitte uses a pendulum as a picture of how ideas about love change: one way, \
          back again, and then somewhere in between. The sixties wanted to be free, and now the \
          call for old values is getting louder. You may see it in your own life: after a long \
          marriage you want no one in the house, and a few years later you'd like someone there \
          three days a week.
          """)),
    Concept(
      "I18", Bilingual(nl: "eigen waarden", en: "your own values"),
      alsoCalled: AlsoCalled(
        nl: ["wat ik belangrijk vind", "principes", "waardesysteem", "waarden"],
        en: ["what matters to me", "principles", "own values", "value system", "values"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Het zijn de dingen die jij in de liefde belangrijk vindt, wat er ook van je verwacht \
          wordt: eerlijkheid, rust, vrijheid, voor elkaar zorgen. Roos Reijbroek vraagt \
          hulpverleners om daarnaar te kijken in plaats van naar hoe het hoort. Ze kunnen botsen, \
          ook in jou: je wilt eerlijk zijn, en je wilt niemand pijn doen.
          """,
        en: """
          These are the things you find important in love, whatever's expected of you: honesty, \
          peace and quiet, freedom, looking after each other. Roos Reijbroek asks counsellors to \
          look at those instead of at how things are usually done. They can clash, even inside \
          you: you want to be honest, and you don't want to hurt anyone.
          """)),
    Concept(
      "I20", Bilingual(nl: "grote woorden", en: "big words"),
      alsoCalled: AlsoCalled(
        nl: [
          "wat bedoel je met", "definities", "betekeniswoorden", "goede relatie",
          "wat bedoel ik met",
        ],
        en: [
          "what do you mean by", "definitions", "words that carry meaning", "good relation",
          "meaning words", "what do I mean by",
        ]),
      sources: ["004"],
      Bilingual(
        nl: """
          'Trouw', 'commitment', 'een goede relatie': het lijkt duidelijk tot iemand vraagt wat \
          jij ermee bedoelt. Voor de een is trouw dat je niemand anders kust, voor de ander dat je \
          altijd weer thuiskomt. Roos Reijbroek vraagt hulpverleners om het eerst bij zichzelf na \
          te gaan. Je kunt jaren samen zijn en er allebei iets anders mee bedoelen.
          """,
        en: """
          'Faithful', 'commitment', 'a good relationship': they seem clear until someone asks what \
          you mean. To one person, faithful is kissing no one else; to another, it's always coming \
          home again. Roos Reijbroek asks counsellors to sort it out for themselves first. You can \
          be together for years and each mean something different.
          """)),
    Concept(
      "I21", Bilingual(nl: "liefde als consumptie", en: "love as consumption"),
      alsoCalled: AlsoCalled(
        nl: ["wegwerprelaties", "inruilen", "consumptie", "consumeren"],
        en: ["disposable relationships", "trading in", "consumption"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          De zorg is dat je mensen kiest en inruilt zoals telefoons, omdat er altijd een nieuwere \
          is. Marieke Dewitte geeft die waarschuwing door van onder anderen Dirk De Wachter: als \
          alles te krijgen is, valt er niets meer te verlangen. Zelf is Dewitte minder somber, \
          want de meeste jongeren willen nog altijd één relatie die blijft.
          """,
        en: """
          The worry is that people get chosen and traded in like phones, because there's always a \
          newer one. Marieke Dewitte passes on this warning from Dirk De Wachter among others: \
          when everything's on offer, there's nothing left to long for. Dewitte is less gloomy, \
          since most young people still want one relationship that lasts.
          """)),
    Concept(
      "I22", Bilingual(nl: "kiezen op aantrekking", en: "choosing by attraction"),
      alsoCalled: AlsoCalled(
        nl: ["uiterlijk", "verliefd worden op", "aantrekkelijkheid", "partnerkeuze"],
        en: ["looks", "falling for someone", "attractiveness", "choice of partner"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Je overgrootouders trouwden misschien om een boerderij of een familienaam; jij viel op \
          een glimlach. Marieke Dewitte volgt de sociologe Eva Illouz: een partner kiezen is \
          persoonlijk geworden, en uiterlijk weegt zwaar. Wat jullie samenbracht, houdt jullie \
          niet per se samen; na tien jaar is het misschien hoe iemand met je moeder omgaat.
          """,
        en: """
          Your great-grandparents may have married for a farm or a family name; you fell for a \
          smile. Marieke Dewitte follows the sociologist Eva Illouz: choosing a partner has become \
          personal, and looks count for a lot. What brought you together isn't always what keeps \
          you; after ten years it may be the way someone treats your mother.
          """)),
    Concept(
      "I23", Bilingual(nl: "verzwijgen of uitvergroten", en: "hiding or exaggerating"),
      alsoCalled: AlsoCalled(
        nl: ["schaamte over seks", "taboe", "seksnegativiteit", "oversekst"],
        en: ["shame about sex", "taboo", "sex-negativity", "oversexed"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Praat over polyamorie zonder seks te noemen, en het lijkt of je je schaamt; praat over \
          weinig anders, en mensen denken dat het daar alleen om draait. Roos Reijbroek voelde \
          zich bij het schrijven tussen die twee klem zitten, en noemt seks zonder er alles aan op \
          te hangen. In families gaat het ook zo: aan tafel geen woord, en knipogen op elke \
          bruiloft.
          """,
        en: """
          Talk about polyamory without mentioning sex, and you seem ashamed; talk about little \
          else, and people think that's all it is. Roos Reijbroek felt caught between the two \
          while writing, and names sex without hanging everything on it. Families do it as well: \
          not a word at the table, and winks at every wedding.
          """)),
  ]
}
