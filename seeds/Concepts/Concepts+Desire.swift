import EgelCore

/// Wanting, in how often, when and what.
extension Concepts {
  static let desire: [Concept] = [
    Concept(
      "S1", Bilingual(nl: "verschil in verlangen", en: "desire discrepancy"),
      alsoCalled: AlsoCalled(
        nl: ["discrepantie", "verschil in zin"],
        en: ["desire difference", "discrepancy"]),
      sources: ["000", "002"],
      Bilingual(
        nl: """
          Dat mensen in een relatie niet evenveel zin hebben, of niet op hetzelfde moment. Een van \
          de artikelen noemt dat natuurlijk: het ligt tussen mensen, en is niet iets wat aan één \
          van hen mankeert.
          """,
        en: """
          That people in a relationship do not want sex equally, or at the same moments. One of the \
          articles calls that natural: it lies between people, rather than being a lack in one of \
          them.
          """)),
    Concept(
      "S2", Bilingual(nl: "hoe vaak, wanneer, wat", en: "how often, when, what"),
      alsoCalled: AlsoCalled(
        nl: ["hoe vaak", "wanneer", "wat", "drie verschillen"],
        en: ["how often", "three differences"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Drie dingen waarin verlangen kan verschillen: hoeveel, op welk moment en waarnaar. Wie \
          op het ene verschilt, kan het op het andere eens zijn.
          """,
        en: """
          Three things in which desire can differ: how much, at what moment and for what. People \
          who differ in one may agree in another.
          """)),
    Concept(
      "S3", Bilingual(nl: "golven van verlangen", en: "waves of desire"),
      alsoCalled: AlsoCalled(
        nl: ["golvend patroon", "minder zin", "afnemend verlangen"],
        en: ["less desire"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Een van de stemmen in de artikelen: seksueel verlangen neemt in een lange relatie vaak \
          af, of komt en gaat. Een andere stem zegt dat hartstocht kan terugkomen. Beide staan \
          hier, zonder voorspelling.
          """,
        en: """
          One voice in the articles: sexual desire often lessens in a long relationship, or comes \
          and goes. Another voice says that passion can return. Both stand here, with no forecast.
          """)),
    Concept(
      "S4", Bilingual(nl: "verlangen en gemis", en: "desire and lack"),
      alsoCalled: AlsoCalled(
        nl: ["zonder tekort geen verlangen", "elkaar missen"],
        en: ["no desire without lack", "missing each other"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          De gedachte dat je niet kunt verlangen naar wat er aldoor is. Sommigen herkennen dat, \
          anderen verlangen juist naar wat vertrouwd en dichtbij is.
          """,
        en: """
          The thought that you cannot long for what is there all the while. Some recognise it; \
          others long for what is familiar and near.
          """)),
    Concept(
      "S5", Bilingual(nl: "wat verlangen aanwakkert", en: "what stirs desire"),
      alsoCalled: AlsoCalled(
        nl: ["nieuwheid", "mysterie", "verrassing"],
        en: ["newness", "mystery", "surprise"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Iets nieuws, een verrassing, verandering, iets wat je van iemand niet weet: zulke dingen \
          kunnen zin opwekken. Ze staan soms haaks op wat mensen verder in een relatie zoeken.
          """,
        en: """
          Something new, a surprise, a change, something you do not know of a person: such things \
          can stir desire. They are sometimes at odds with what people otherwise seek in a \
          relationship.
          """)),
    Concept(
      "S6", Bilingual(nl: "routine", en: "routine"),
      alsoCalled: AlsoCalled(nl: ["gewoonte", "sleur"], en: ["habit"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Het bekende kan verlangen doen inslapen en tegelijk veilig voelen. Het heeft twee \
          gezichten, en mensen wegen die verschillend.
          """,
        en: """
          The familiar can put desire to sleep and feel safe at the same time. It has two faces, \
          and people weigh them differently.
          """)),
    Concept(
      "S7", Bilingual(nl: "wat meespeelt in zin", en: "what plays into desire"),
      alsoCalled: AlsoCalled(
        nl: ["factoren", "vermoeidheid", "zelfbeeld"],
        en: ["factors", "tiredness", "self-image"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Zin hangt samen met van alles: tijd voor jezelf, hoe je naar je lijf kijkt, verleiding, \
          vermoeidheid, hoe het gaat tussen jullie. Het is zelden één ding.
          """,
        en: """
          Desire hangs together with all sorts of things: time to yourself, how you see your body, \
          seduction, tiredness, how things are between you. It is seldom one thing.
          """)),
    Concept(
      "S8", Bilingual(nl: "ouder en geliefde", en: "parent and lover"),
      alsoCalled: AlsoCalled(nl: ["ouderrol", "partnerrol"], en: ["parent role"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Wie voor kinderen zorgt, kan zich zo ouder voelen dat de geliefde in de verdrukking \
          komt. De ene rol hoeft de andere niet uit te sluiten, maar de dag is kort.
          """,
        en: """
          Caring for children, people can feel so much a parent that the lover gets squeezed out. \
          One role need not rule out the other, but the day is short.
          """)),
    Concept(
      "S9", Bilingual(nl: "liefdeskoorts", en: "love fever"),
      alsoCalled: AlsoCalled(
        nl: ["verliefdheid", "kameraadschap", "verliefd"],
        en: ["infatuation", "companionship"]),
      sources: ["000"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld voor de eerste tijd, als alle aandacht naar één iemand gaat. Bij velen wordt \
          ze later rustiger en meer kameraadschap. Koorts is hier een beeld en geen ziekte.
          """,
        en: """
          A picture for the first time, when all attention goes to one person. For many it later \
          grows calmer and more like companionship. Fever is a picture here, not an illness.
          """)),
    Concept(
      "S14",
      Bilingual(
        nl: "non-monogamie bij een groot verschil", en: "non-monogamy with a large difference"),
      sources: ["000"],
      Bilingual(
        nl: """
          Sommige koppels denken bij een groot verschil in verlangen aan ruimte voor anderen, \
          andere niet. Een van de artikelen noemt het als een mogelijkheid. Het is geen raad.
          """,
        en: """
          With a large difference in desire, some couples think of room for others, and some do \
          not. One of the articles names it as a possibility. It is not advice.
          """)),
    Concept(
      "S29", Bilingual(nl: "hartstocht zonder houdbaarheidsdatum", en: "passion without expiry"),
      alsoCalled: AlsoCalled(nl: ["passie", "hartstocht"], en: ["passion"]),
      sources: ["003"],
      Bilingual(
        nl: """
          Een van de stemmen: waar mensen zich veilig voelen, hoeft hartstocht niet op te raken en \
          kan ze terugkomen. Een andere stem verwacht dat ze afneemt of golft. Wat bij jou klopt, \
          weet geen artikel.
          """,
        en: """
          One of the voices: where people feel safe, passion need not run out and can return. \
          Another voice expects it to lessen or to come in waves. No article knows which is true \
          for you.
          """)),
  ]
}
