import EgelCore

/// Needing others, and asking.
extension Concepts {
  static let leaning: [Concept] = [
    Concept(
      "K1", Bilingual(nl: "interafhankelijkheid", en: "interdependence"),
      alsoCalled: AlsoCalled(
        nl: ["op elkaar leunen", "leunen"],
        en: ["leaning on each other", "leaning"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Op je eigen voeten staan en toch op anderen leunen, en anderen op jou. Een van de \
          artikelen stelt het tegenover de keuze tussen afhankelijk en onafhankelijk.
          """,
        en: """
          Standing on your own feet and yet leaning on others, and they on you. One of the \
          articles sets it against the choice between dependent and independent.
          """)),
    Concept(
      "K2", Bilingual(nl: "gericht hulp vragen", en: "asking for help precisely"),
      alsoCalled: AlsoCalled(nl: ["hulp vragen", "verzoek"], en: ["asking for help", "request"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Zeggen wat je nodig hebt, van wie en wanneer. De ander kan nee zeggen, en dat maakt \
          vragen spannend. Vaak is er meer dan één mens aan wie het kan.
          """,
        en: """
          Saying what you need, from whom and when. The other can say no, and that makes asking a \
          risk. Often there is more than one person to ask.
          """)),
    Concept(
      "K3", Bilingual(nl: "een eerlijk nee", en: "an honest no"),
      alsoCalled: AlsoCalled(nl: ["nee", "eerlijk antwoord"], en: ["no", "honest answer"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Als een nee echt mag, is een ja meer waard. Een van de artikelen ziet een oprecht \
          antwoord, wat het ook is, als een teken dat een band veilig is.
          """,
        en: """
          Where a no is truly allowed, a yes is worth more. One of the articles sees a sincere \
          answer, whatever it is, as a sign that a bond is safe.
          """)),
    Concept(
      "K4", Bilingual(nl: "eerst eerlijk met jezelf", en: "honest with yourself first"),
      alsoCalled: AlsoCalled(nl: ["eerlijk zijn", "toegeven aan jezelf"], en: ["honesty"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Voor je iemand om iets vraagt, kan het nodig zijn jezelf te bekennen dat het niet goed \
          gaat. Soms is dat de moeilijkste stap.
          """,
        en: """
          Before you ask somebody for something, you may have to admit to yourself that things are \
          not well. Sometimes that is the hardest step.
          """)),
    Concept(
      "K5", Bilingual(nl: "eigen gevoelens, gedeeld effect", en: "own feelings, shared effect"),
      alsoCalled: AlsoCalled(
        nl: ["verantwoordelijk voor je gevoel"],
        en: ["responsibility for feelings"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Gevoelens zijn van wie ze heeft, en wat mensen doen raakt anderen. Beide zijn tegelijk \
          waar.
          """,
        en: """
          Feelings belong to whoever has them, and what people do touches others. Both are true at \
          once.
          """)),
    Concept(
      "K6", Bilingual(nl: "zorgzaam in een netwerk", en: "caring in a network"),
      alsoCalled: AlsoCalled(nl: ["zorgzaamheid", "zorg"], en: ["care"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Wat als zorg aankomt, is voor iedereen anders: een berichtje, met rust gelaten worden, \
          soep. In een web van mensen vraagt het uitzoeken.
          """,
        en: """
          What lands as care differs for everyone: a message, being left in peace, soup. In a web \
          of people it takes finding out.
          """)),
    Concept(
      "K7", Bilingual(nl: "schaamte om iets nodig te hebben", en: "shame about needing"),
      alsoCalled: AlsoCalled(nl: ["schaamte", "zwak"], en: ["shame", "weak"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Je klein voelen omdat je troost of bevestiging wilt, vooral waar sterk zijn in hoog \
          aanzien staat. Veel mensen kennen het en weinigen zeggen het.
          """,
        en: """
          Feeling small for wanting comfort or reassurance, above all where strength is prized. \
          Many people know it and few say it.
          """)),
    Concept(
      "K8", Bilingual(nl: "niet weten wat je nodig hebt", en: "not knowing what you need"),
      alsoCalled: AlsoCalled(nl: ["behoefte"], en: ["need", "needs"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Alleen merken dat je overstuur of boos bent, en niet wat eronder zit. Het kan later \
          duidelijk worden, of in een gesprek.
          """,
        en: """
          Noticing only that you are upset or angry, and not what lies beneath. It can come clear \
          later, or in a conversation.
          """)),
    Concept(
      "K9", Bilingual(nl: "met aandacht afstemmen", en: "intentional attunement"),
      alsoCalled: AlsoCalled(nl: ["intentie", "afstemming", "bewust"], en: ["intention"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Elkaar bewust vragen en zeggen wat er speelt, en het niet aan gewoonte overlaten. Het \
          kan rust geven en het kan veel zijn.
          """,
        en: """
          Asking and telling each other on purpose what is going on, and not leaving it to habit. \
          It can bring calm and it can be a lot.
          """)),
  ]
}
