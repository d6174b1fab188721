package import EgelCore

extension Decks {
  /// What it depends on, in oneself, between people and around them.
  package static let compersionConditions: Deck = Deck(
    "compersion-conditions", .compersion,
    name: Bilingual(
      nl: "Wat het makkelijker maakt om blij te zijn",
      en: "What makes it easier to be happy for them"),
    about: Bilingual(
      nl: """
        Wanneer je blij kunt zijn voor een ander, en wanneer niet: wat jij, je \
        geliefde en de mensen om je heen daaraan doen.
        """,
      en: """
        When you can be happy for someone and when you can't: what you do, what they \
        do, what others do.
        """),
    [
      Question(
        "compersion-conditions-own-plans", .light, ["C5"],
        nl: "Naar wat voor jezelf kijk je deze week uit?",
        en: "What are you looking forward to this week that's all your own?"),
      Question(
        "compersion-conditions-before-or-after", .light, ["C6", "A6"], needs: [.openRelationship],
        nl: "Als {partner} met iemand anders afspreekt: hoor je het liever vooraf of achteraf?",
        en: """
          When {partner} is seeing someone else, would you rather hear about it before or after?
          """),
      Question(
        "compersion-conditions-beforehand", .light, ["C6", "E12"], needs: [.openRelationship],
        nl: "Wat heb je graag voordat {partner} naar iemand anders gaat?",
        en: "What do you need before {partner} goes to see someone else?"),
      Question(
        "compersion-conditions-like-them", .light, ["C6", "N14"], needs: [.openRelationship],
        nl: "Wordt het makkelijker als je de andere geliefde van {partner} aardig vindt?",
        en: "Does it help when you like the person {partner} is seeing?"),
      Question(
        "compersion-conditions-which-days", .light, ["C5"],
        nl: "Op wat voor dag gun je een ander weinig?",
        en: "On what kind of day do you find it hard to be happy for anyone?"),
      Question(
        "compersion-conditions-came-easily", .middle, ["C5", "C6", "C7"],
        nl: "De laatste keer dat je zomaar blij was voor iemand: hoe ging het toen met jou?",
        en: "The last time it was easy to be happy for someone, how were you doing yourself?"),
      Question(
        "compersion-conditions-disapproval", .heavy, ["C7", "M1", "M15"],
        unless: [.monogamous, .exclusiveRelationship, .bereaved],
        nl: "Wie keurt af hoe je leeft, in het echt of in je hoofd?",
        en: "Who disapproves of how you live, even inside your own head?"),
    ])
}
