import EgelCore

/// Being happy for someone and being jealous, side by side.
extension Concepts {
  static let compersion: [Concept] = [
    Concept(
      "C1", Bilingual(nl: "compersie", en: "compersion"),
      alsoCalled: AlsoCalled(
        nl: [
          "blij voor een partner", "tegenovergestelde van jaloezie", "medeliefde", "jalief",
          "blij voor",
        ],
        en: ["being happy for a partner", "opposite of jealousy", "gladness"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Compersie is blij zijn om wat een partner met een ander heeft: je hoort iemand neuriënd \
          thuiskomen van een date, en glimlacht. Roos Reijbroek volgt onderzoeker Marie Thouin, \
          die ook gedachten en gebaren meetelt, zoals iemand een fijne avond wensen en het menen. \
          Het komt en gaat, en sommige mensen voelen het nooit.
          """,
        en: """
          Compersion is being happy about what a partner has with someone else: you hear them come \
          home humming after a date, and you smile. Roos Reijbroek follows the researcher Marie \
          Thouin, who counts thoughts and gestures too, such as wishing someone a lovely evening \
          and meaning it. It comes and goes, and some people never feel it.
          """)),
    Concept(
      "C2", Bilingual(nl: "blij zijn voor een ander", en: "being happy for others"),
      alsoCalled: AlsoCalled(
        nl: ["blij voor iemand", "gunnen", "iemand iets gunnen", "medevreugde", "mudita"],
        en: ["happy for someone", "gladness for others", "shared joy", "mudita"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een vriend krijgt die baan, je broer wordt verliefd, je lief is een hele zaterdag zoek \
          bij de modeltreinen, en jij bent er blij om. Volgens Marie Thouin, die Roos Reijbroek \
          aanhaalt, mag je compersie zo ruim nemen. Je hebt er geen meerdere partners voor nodig, \
          en zelfs niet één. Gunnen ligt er dicht bij, al kun je iemand iets gunnen zonder er zelf \
          blij van te worden.
          """,
        en: """
          A friend gets that job, your brother falls in love, your partner disappears among model \
          trains for a whole Saturday, and you're happy about it. According to Marie Thouin, cited \
          by Roos Reijbroek, compersion can be taken as widely as this. You don't need several \
          partners for it, or even one. Buddhists have an old word for being glad of someone's \
          luck: mudita.
          """)),
    Concept(
      "C3", Bilingual(nl: "blij en jaloers tegelijk", en: "happy and jealous at once"),
      alsoCalled: AlsoCalled(
        nl: ["dubbel gevoel", "blij en geraakt tegelijk", "steek", "jaloezie en compersie"],
        en: [
          "both at once", "pang", "glad and stung at once", "sting", "jealousy and compersion",
        ]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je kunt in dezelfde minuut blij zijn voor iemand en jaloers. Iemand bij Roos Reijbroek \
          ziet een partner stralen, geniet ervan, en heeft toch een baksteen in de buik. Compersie \
          wordt volgens Reijbroek wel vaker het omgekeerde van jaloezie genoemd, en dat klopt \
          niet. Daarom vraagt egel ze apart.
          """,
        en: """
          You can be happy for someone and jealous in the same minute. Someone in Roos Reijbroek's \
          article sees a partner glow, enjoys it, and has a brick in the stomach all the same. \
          Compersion often gets called the opposite of jealousy, says Reijbroek, and it isn't. So \
          egel asks about the two separately.
          """)),
    Concept(
      "C4", Bilingual(nl: "compersie hoeft niet", en: "compersion isn't a goal"),
      alsoCalled: AlsoCalled(
        nl: ["ik voel geen compersie", "geen doel", "heilige graal", "compersie als doel"],
        en: ["no compersion", "failing at compersion", "not a goal", "holy grail"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Jarenlang gold compersie als de hoofdprijs van polyamorie, en wie jaloers was, had nog \
          iets te leren. Roos Reijbroek ziet dat anders: net als bij Marie Thouin is het een \
          gevoel dat makkelijker komt wanneer het in je leven en om je heen goed zit. Komt het \
          nooit, dan heb je niets fout gedaan.
          """,
        en: """
          For years compersion was the grand prize of polyamory, and if you were jealous you still \
          had something to learn. Roos Reijbroek sees it differently: as with Marie Thouin, it's a \
          feeling that comes more easily when things are good in your life and around you. If it \
          never comes, you haven't done anything wrong.
          """)),
    Concept(
      "C5", Bilingual(nl: "als je zelf goed in je vel zit", en: "when you're doing well yourself"),
      alsoCalled: AlsoCalled(
        nl: ["moe", "eigen plannen", "omstandigheden in jezelf", "individueel niveau"],
        en: ["tired", "own plans", "conditions in oneself", "individual level"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Blij zijn voor een ander gaat makkelijker als je geslapen hebt, die avond zelf iets \
          leuks doet en niet aan oude pijn denkt. Marie Thouin noemt dat bij Roos Reijbroek het \
          individuele niveau, en vindt dat wat er tussen en rond mensen gebeurt zeker zo zwaar \
          telt. Voel je op een slechte dag niets van blijdschap, dan zegt dat weinig over jou.
          """,
        en: """
          Being happy for someone is easier when you've slept, have something nice to do that \
          evening yourself, and aren't thinking of old hurt. In Roos Reijbroek's article, Marie \
          Thouin calls that the individual level, and thinks what happens between and around \
          people counts at least as much. If you feel no joy at all on a bad day, that says little \
          about you.
          """)),
    Concept(
      "C6",
      Bilingual(nl: "als het tussen jullie goed zit", en: "when things are good between you"),
      alsoCalled: AlsoCalled(
        nl: ["tijd samen", "omstandigheden tussen mensen", "relationeel niveau"],
        en: ["time together", "conditions between people", "relational level"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Iemand een fijne avond met een ander wensen lukt beter als je een kus kreeg bij het \
          weggaan, weet hoe laat het wordt en morgen samen hebt. Roos Reijbroek noemt, na Marie \
          Thouin, wat er tussen mensen gebeurt als voorwaarde voor compersie. Ontbreekt het, dan \
          voelt dat als jaloezie, terwijl je misschien vooral een avond samen wilt.
          """,
        en: """
          Wishing someone a nice evening with another is easier when you got a kiss at the door, \
          know how late it'll be and have tomorrow together. Roos Reijbroek, after Marie Thouin, \
          names what happens between people as a condition for compersion. When it's missing, it \
          feels like jealousy, while what you may want most is an evening together.
          """)),
    Concept(
      "C7", Bilingual(nl: "de mensen eromheen", en: "the people around you"),
      alsoCalled: AlsoCalled(
        nl: ["vrienden", "afkeuring", "omstandigheden eromheen", "sociaal niveau"],
        en: ["friends", "disapproval", "conditions around", "social level"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Alleen op de bank voelt zo'n avond anders dan aan tafel met vrienden die weten hoe je \
          leeft. In een voorbeeld van Roos Reijbroek maken vrienden die het afkeuren het zwaarder \
          voor wie thuisblijft. Marie Thouin noemt mensen die het weten en er niet vreemd van \
          opkijken een belangrijke voorwaarde voor compersie.
          """,
        en: """
          An evening like that feels different alone on the sofa than at a table with friends who \
          know how you live. In an example of Roos Reijbroek's, friends who disapprove make it \
          harder for the one who stays home. Marie Thouin calls people who know, and don't find it \
          odd, an important condition for compersion.
          """)),
    Concept(
      "C9", Bilingual(nl: "en ook", en: "and also"),
      alsoCalled: AlsoCalled(
        nl: ["allebei waar", "gemengde gevoelens", "baksteen in de maag"],
        en: ["both true", "mixed feelings", "brick in the stomach"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je zegt het allebei in één adem: 'Fijn dat je zo'n mooie avond had, en ik heb ook een \
          steen in mijn maag.' Iemand bij Roos Reijbroek praat zo, en vertelt erbij waar het \
          vandaan komt: oude pijn, vrienden die het afkeuren, alleen thuis zitten. Zeg je 'maar' \
          in plaats van 'en ook', dan hoort de ander vooral het tweede.
          """,
        en: """
          You say both in one breath: 'I'm glad you had such a lovely evening, and I've also got a \
          stone in my stomach.' Someone in Roos Reijbroek's article talks like that, and says \
          where it comes from: old hurt, friends who disapprove, being home alone. If you say \
          'but' instead of 'and also', people mostly hear the second half.
          """)),
  ]
}
