import EgelCore

/// Choosing, and the norms it happens in.
extension Concepts {
  static let choosing: [Concept] = [
    Concept(
      "I7",
      Bilingual(
        nl: "eigen keuze, eigen verantwoordelijkheid", en: "own choice, own responsibility"),
      alsoCalled: AlsoCalled(nl: ["verantwoordelijkheid"], en: ["responsibility"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Wie zelf kiest, kan ook het gevoel krijgen dat mislukken eigen schuld is. Vrij kiezen \
          kan bevrijden en zwaar wegen, soms op dezelfde dag.
          """,
        en: """
          Choosing for yourself can bring the feeling that failing is your own fault. Free choice \
          can set free and weigh heavily, sometimes on the same day.
          """)),
    Concept(
      "I8", Bilingual(nl: "keuzestress", en: "choice stress"),
      alsoCalled: AlsoCalled(
        nl: ["bindingsangst", "keuzevrijheid"],
        en: ["fear of binding", "fear of commitment"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Zoveel mogelijkheden zien dat kiezen moeilijk wordt, of dat niets wat vastligt nog vast \
          genoeg voelt. Het kan bij daten horen en ook bij de vraag hoe je wilt leven.
          """,
        en: """
          Seeing so many possibilities that choosing becomes hard, or that nothing settled feels \
          settled enough. It can go with dating and also with the question how to live.
          """)),
    Concept(
      "I9", Bilingual(nl: "kans op beter", en: "chance of better"),
      alsoCalled: AlsoCalled(nl: ["gras is groener"], en: ["greener grass"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Weggaan of twijfelen omdat het elders nog beter zou kunnen zijn, terwijl het hier niet \
          slecht is. Soms klopt dat vermoeden, soms niet.
          """,
        en: """
          Leaving or doubting because it might be better elsewhere, while it is not bad here. \
          Sometimes the hunch is right, sometimes not.
          """)),
    Concept(
      "I10", Bilingual(nl: "jezelf als profiel", en: "oneself as a profile"),
      alsoCalled: AlsoCalled(
        nl: ["profiel", "datingapp", "type"],
        en: ["profile", "dating app", "type"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Op een app kies je vooraf een type en laat je jezelf zien als bij een sollicitatie. Wat \
          iemand verrast, staat zelden in een profiel.
          """,
        en: """
          On an app you choose a type beforehand and present yourself as for a job. What surprises \
          you in somebody is seldom in a profile.
          """)),
    Concept(
      "I11", Bilingual(nl: "maakbaarheid", en: "makeability"),
      alsoCalled: AlsoCalled(
        nl: ["maakbaar", "optimaliseren"], en: ["perfectible", "optimising"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Het geloof dat een relatie te ontwerpen en te sturen valt als je maar genoeg weet. Een \
          van de artikelen waarschuwt daarvoor, en dat geldt ook voor dit dagboek: het meet \
          weinig en verbetert niemand.
          """,
        en: """
          The belief that a relationship can be designed and steered if only you know enough. \
          One of the articles warns of it, and that holds for this journal too: it measures \
          little and improves nobody.
          """)),
    Concept(
      "I13", Bilingual(nl: "stempels van twee kanten", en: "stigma from both camps"),
      alsoCalled: AlsoCalled(
        nl: ["stigma", "saai", "twee kampen"],
        en: ["stigma", "stuffy", "two camps"]),
      sources: ["000", "002"],
      Bilingual(
        nl: """
          De klassieke relatie wordt weleens saai genoemd en andere vormen onecht. Beide stempels \
          doen mensen tekort.
          """,
        en: """
          The classic relationship sometimes gets called stuffy, and other forms unreal. Both \
          labels sell people short.
          """)),
    Concept(
      "I15", Bilingual(nl: "ontleren", en: "unlearning"),
      alsoCalled: AlsoCalled(nl: ["afleren"], en: ["unlearn"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Loskomen van ideeën over liefde die je ongevraagd hebt meegekregen. Het kan jaren duren, \
          en bevrijdend en vermoeiend tegelijk zijn.
          """,
        en: """
          Coming loose from ideas about love that you were handed without asking. It can take \
          years, and be freeing and tiring at once.
          """)),
    Concept(
      "I16", Bilingual(nl: "beperkende overtuiging", en: "limiting belief"),
      alsoCalled: AlsoCalled(nl: ["beperkende overtuigingen"], en: ["limiting beliefs"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een zin die je jezelf bent gaan geloven en die je kleiner houdt, zoals 'ik vraag te \
          veel'. Er kunnen ook dagen zijn die iets anders laten zien.
          """,
        en: """
          A sentence you came to believe that keeps you smaller, such as 'I ask too much'. There \
          may be days that show something else.
          """)),
    Concept(
      "I17", Bilingual(nl: "slinger", en: "pendulum"),
      alsoCalled: AlsoCalled(
        nl: ["slingerbeweging", "these, antithese, synthese"],
        en: ["thesis, antithesis, synthesis"]),
      sources: ["000"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld voor hoe ideeën over liefde bewegen: de ene kant op, terug, en dan iets \
          ertussenin. Als beeld kan het ook over een jaar van een mens gaan.
          """,
        en: """
          A picture of how ideas about love move: one way, back, and then somewhere in between. As \
          a picture it can also be about a year of one person's life.
          """)),
    Concept(
      "I18", Bilingual(nl: "eigen waarden", en: "own values"),
      alsoCalled: AlsoCalled(nl: ["waardesysteem", "waarden"], en: ["value system", "values"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Wat iemand in liefde belangrijk vindt, los van wat er hoort: eerlijkheid, rust, \
          vrijheid, zorg. Waarden kunnen botsen, ook binnen één mens.
          """,
        en: """
          What somebody finds important in love, apart from what is expected: honesty, calm, \
          freedom, care. Values can clash, within one person too.
          """)),
    Concept(
      "I20", Bilingual(nl: "grote woorden", en: "words that carry meaning"),
      alsoCalled: AlsoCalled(
        nl: ["betekeniswoorden", "goede relatie", "wat bedoel ik met"],
        en: ["good relation", "meaning words", "what do I mean by"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Woorden als trouw, verbintenis en een goede relatie lijken duidelijk tot iemand vraagt \
          wat je ermee bedoelt. Twee mensen kunnen er lang iets anders mee bedoelen.
          """,
        en: """
          Words such as faithful, commitment and a good relationship seem clear until somebody \
          asks what you mean by them. Two people can mean different things by them for a long \
          time.
          """)),
    Concept(
      "I21", Bilingual(nl: "liefde als consumptie", en: "love as consumption"),
      alsoCalled: AlsoCalled(nl: ["consumptie", "consumeren"], en: ["consumption"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          De zorg dat liefde iets wordt wat je kiest en inruilt, zoals spullen. De artikelen laten \
          die zorg horen en zijn het er niet over eens hoe erg het is.
          """,
        en: """
          The worry that love becomes something to choose and trade in, like goods. The articles \
          let that worry be heard and do not agree on how bad it is.
          """)),
    Concept(
      "I22", Bilingual(nl: "kiezen op aantrekking", en: "choosing by attraction"),
      alsoCalled: AlsoCalled(
        nl: ["aantrekkelijkheid", "partnerkeuze"],
        en: ["attractiveness", "choice of partner"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Vroeger kozen families vaak op bezit of stand; nu kiezen mensen meer op gevoel en \
          uiterlijk. Wat je bracht, hoeft niet te zijn wat je houdt.
          """,
        en: """
          Families once often chose by property or standing; people now choose more by feeling and \
          looks. What brought you need not be what keeps you.
          """)),
    Concept(
      "I23", Bilingual(nl: "verzwijgen of uitvergroten", en: "hiding or exaggerating"),
      alsoCalled: AlsoCalled(
        nl: ["seksnegativiteit", "oversekst"],
        en: ["sex-negativity", "oversexed"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Over seks zwijgen kan er schaamte op leggen, en er vooral over praten kan het beeld \
          verdraaien. Een van de artikelen zoekt daartussen een weg.
          """,
        en: """
          Keeping silent about sex can lay shame on it, and talking mostly about it can twist the \
          picture. One of the articles looks for a way between.
          """)),
  ]
}
