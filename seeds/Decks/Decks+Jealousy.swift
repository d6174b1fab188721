package import EgelCore

extension Decks {
  /// Jealousy as it is felt in any form of life, with lovers and with others.
  package static let jealousy: Deck = Deck(
    "jealousy", .compersion,
    name: Bilingual(
      nl: "Jaloezie",
      en: "Jealousy"),
    about: Bilingual(
      nl: """
        Jaloers zijn, op wie dan ook: een geliefde, een vriend, je zus, een collega. \
        Ook wat eronder zit.
        """,
      en: """
        Being jealous over anyone at all: a lover, a friend, your sister, a colleague. \
        And what's underneath.
        """),
    [
      Question(
        "jealousy-petty", .light, ["C8"],
        nl: "Wat is het kinderachtigste waar je ooit jaloers op was?",
        en: "What's the pettiest thing you've ever been jealous of?"),
      Question(
        "jealousy-may-know", .light, ["C8", "E12"],
        nl: "Wie mag het weten als jij jaloers bent?",
        en: "Who's allowed to know when you're jealous?"),
      Question(
        "jealousy-unbothered", .light, ["C3", "C8"],
        nl: "Wat maakt jou niet jaloers, terwijl anderen dat wel zouden verwachten?",
        en: "What doesn't make you jealous, though people might expect it to?"),
      Question(
        "jealousy-envy", .light, ["C8"],
        nl: "Wat heeft iemand die je kent dat jij ook wel zou willen?",
        en: "What does someone you know have that you'd like too?"),
      Question(
        "jealousy-what-helped", .light, ["C8", "P5"],
        nl: "Wat hielp een beetje, de laatste keer dat je jaloers was?",
        en: "What helped a little, the last time you were jealous?"),
      Question(
        "jealousy-this-week", .middle, ["C8"],
        nl: "Wat gaf je deze week een steek, groot of klein?",
        en: "What stung this week, big or small?"),
      Question(
        "jealousy-parts", .middle, ["C8"],
        nl: "De laatste keer dat je jaloers was: was dat vooral angst, verdriet of afgunst?",
        en: "The last time you were jealous, was it mostly fear, sadness or envy?"),
      Question(
        "jealousy-likeness", .middle, ["C12"], needs: [.openRelationship],
        nl: "Doet {partner} iets met een ander waarvan je dacht dat het iets van jullie was?",
        en: "What does {partner} do with someone else that you thought belonged to you together?"),
      Question(
        "jealousy-time-elsewhere", .middle, ["C8", "H15"], unless: [.bereaved],
        nl: "Waar is {person} vaak druk mee, terwijl jij ook graag wat van die tijd had?",
        en: "Who or what gets time from {person} that you'd have liked?"),
      Question(
        "jealousy-heard-or-not", .middle, ["C16", "A6"],
        nl: "Als je jaloers bent, wat steekt dan meer: wat je weet, of wat je niet weet?",
        en: "When you're jealous, what stings more: what you know, or what you don't?"),
      Question(
        "jealousy-ask", .middle, ["C8", "E14"],
        nl: "Wat zou je willen vragen als je jaloers bent, en aan wie?",
        en: "What would you ask for when you're jealous, if asking were easy?"),
      Question(
        "jealousy-because-of-you", .middle, ["C8", "D2"],
        nl: "Wanneer was er iemand jaloers vanwege jou, en hoe vond je dat?",
        en: "When was someone jealous because of you, and how did that feel?"),
      Question(
        "jealousy-about-yourself", .heavy, ["C8", "C17"],
        nl: "Wat denk je over jezelf als je jaloers bent?",
        en: "What do you think of yourself when you're jealous?"),
      Question(
        "jealousy-regret", .heavy, ["C8", "K5"],
        nl: "Wat deed je ooit uit jaloezie dat je liever zou vergeten?",
        en: "What have you done out of jealousy that you'd rather forget?"),
    ])
}
