import EgelCore

/// Jealousy, panic and grief.
extension Concepts {
  static let sting: [Concept] = [
    Concept(
      "C8", Bilingual(nl: "delen van jaloezie", en: "parts of jealousy"),
      alsoCalled: AlsoCalled(
        nl: ["jaloezie", "jaloers", "afgunst", "onzekerheid"],
        en: ["jealousy", "jealous", "envy", "insecurity"]),
      sources: ["004"],
      Bilingual(
        nl: """
          In jaloezie kan van alles zitten: onzekerheid over jezelf of over de band, verdriet, \
          tekort, afgunst. Ze werd vaak gezien als iets wat bij één mens mis is. Er zijn ook delen \
          die van de situatie komen.
          """,
        en: """
          Jealousy can hold many things: insecurity about yourself or about the bond, grief, \
          shortage, envy. It was often seen as a fault in one person. There are parts that come \
          from the situation too.
          """)),
    Concept(
      "C10", Bilingual(nl: "oerpaniek", en: "primal panic"),
      alsoCalled: AlsoCalled(
        nl: ["paniek", "paniek in de liefde", "bodemloos vallen"],
        en: ["panic"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Het gevoel te vallen zonder dat er iets onder je is, als je echt niet meer weet of de \
          band veilig is. Het hoort bij gehecht zijn en kan in elke relatievorm gebeuren. 'egel \
          panic' is voor zo'n moment gemaakt.
          """,
        en: """
          The feeling of falling with nothing beneath, when you truly no longer know whether the \
          bond is safe. It goes with being attached and can happen in any form. 'egel panic' was \
          made for such a moment.
          """)),
    Concept(
      "C11", Bilingual(nl: "besluiten in de hitte", en: "decisions in the heat"),
      alsoCalled: AlsoCalled(
        nl: ["terug naar monogamie", "uitstellen"],
        en: ["back to monogamy", "parked decision"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Grote besluiten die midden in de paniek vallen, zoals alles openen, sluiten of \
          beëindigen. Een van de artikelen merkt op dat zo'n besluit tijd kan kopen zonder dat er \
          iets verwerkt is. Soms klopt het besluit ook.
          """,
        en: """
          Large decisions taken in the midst of panic, such as to open, close or end everything. \
          One of the articles notes that such a decision can buy time without anything having been \
          worked through. Sometimes the decision is right as well.
          """)),
    Concept(
      "C12", Bilingual(nl: "te dicht bij wat van ons is", en: "too close to what is ours"),
      alsoCalled: AlsoCalled(nl: ["te dichtbij", "gelijkenis"], en: ["likeness"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Wat een partner met een ander heeft, kan harder steken naarmate het meer lijkt op wat \
          jullie hebben. Voor ieder ligt die gelijkenis ergens anders.
          """,
        en: """
          What a partner has with another can sting more the more it resembles what you \
          have together. Where that likeness lies differs from person to person.
          """)),
    Concept(
      "C13", Bilingual(nl: "rouw om exclusiviteit", en: "grief over exclusivity"),
      alsoCalled: AlsoCalled(nl: ["niet meer alleen van ons"], en: ["no longer only ours"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Verdriet om iets wat niet meer alleen van jullie is: een restaurant, een sport, een \
          geheim. Het kan er zijn terwijl iemand achter de gekozen vorm staat.
          """,
        en: """
          Sorrow over something that is no longer only yours together: a restaurant, a sport, a \
          secret. It can be there while somebody stands behind the form that was chosen.
          """)),
    Concept(
      "C14", Bilingual(nl: "verlies van een constellatie", en: "loss of a constellation"),
      alsoCalled: AlsoCalled(nl: ["gemis", "verlies van een metamour"], en: ["losing a metamour"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Als een relatie in een netwerk eindigt, verliezen ook anderen iets: een metamour, een \
          huis vol, een vaste avond. Dat gemis telt ook als het niet jouw relatie was.
          """,
        en: """
          When a relationship in a network ends, others lose something too: a metamour, a full \
          house, a regular evening. The loss counts even if the relationship was not yours.
          """)),
    Concept(
      "C15", Bilingual(nl: "wat van ons is", en: "what is ours"),
      alsoCalled: AlsoCalled(nl: ["ons", "eigen aan ons"], en: ["ours"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Wat een band een eigen waarde geeft, los van wat iemand met anderen deelt. Soms wordt \
          dat pas zichtbaar nadat er om iets gerouwd is.
          """,
        en: """
          What gives a bond a worth of its own, apart from what somebody shares with others. \
          Sometimes it only comes into view after something has been grieved.
          """)),
    Concept(
      "C16", Bilingual(nl: "niet gedeeld verdriet", en: "sorrow not shared"),
      alsoCalled: AlsoCalled(nl: ["verborgen nood", "iets verbergen"], en: ["hidden need"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Wie merkt dat een ander verdriet wegstopt, kan zich buitengesloten voelen. Dat kan als \
          jaloezie aan het licht komen, terwijl het over gemist contact gaat.
          """,
        en: """
          Noticing that another hides their sorrow, a person can feel left outside. It can surface \
          as jealousy while it is about missed contact.
          """)),
    Concept(
      "C17", Bilingual(nl: "niet genoeg zijn", en: "not being enough"),
      alsoCalled: AlsoCalled(
        nl: ["niet voldoen", "vergelijken"], en: ["not enough", "comparing"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Het gevoel tekort te schieten naast een ander, die knapper, slimmer of leuker lijkt. \
          Vergelijken gebeurt in elke vorm van liefde.
          """,
        en: """
          The feeling of falling short beside another, who seems better looking, cleverer or more \
          fun. Comparing happens in every form of love.
          """)),
  ]
}
