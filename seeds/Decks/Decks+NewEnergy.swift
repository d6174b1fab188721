package import EgelCore

extension Decks {
  /// New relationship energy: what it is like, and what it costs whoever was there already.
  package static let newEnergy: Deck = Deck(
    "new-energy", .pace,
    name: Bilingual(
      nl: "Pas verliefd",
      en: "Newly in love"),
    about: Bilingual(
      nl: "Hoe het is als iemand nieuw is, en wat dat betekent voor wie er al was.",
      en: """
        What it's like when someone is new, and what it means for those who were there \
        already.
        """),
    [
      Question(
        "new-energy-forget", .light, ["S9", "P10"], needs: [.romance], unless: [.bereaved],
        nl: "Wat vergeet je te doen als je pas verliefd bent?",
        en: "What did you forget to do when you were newly in love?"),
      Question(
        "new-energy-silliest", .light, ["S9"], needs: [.romance], unless: [.bereaved],
        nl: "Wat is het gekste dat je ooit deed omdat je verliefd was?",
        en: "What's the silliest thing you ever did because you were in love?"),
      Question(
        "new-energy-fun-to-see", .light, ["S9", "C1"],
        needs: [.openRelationship, .safeRelationship],
        nl: "Wat is er leuk aan {partner} als {partner} net verliefd is op iemand anders?",
        en: "What's fun about {partner}, newly in love with someone else?"),
      Question(
        "new-energy-heard-enough", .light, ["P10", "C6"],
        needs: [.openRelationship, .safeRelationship],
        nl: "Hoe vaak mag {partner} over iemand nieuws beginnen voor je het wel gehoord hebt?",
        en: "How often can {partner} bring up someone new before you've heard enough?"),
      Question(
        "new-energy-one-evening", .light, ["S9", "E18"], needs: [.romance, .safeRelationship],
        nl: "Wat uit de eerste weken met {partner} zou je voor één avond terug willen?",
        en: "What from your first weeks with {partner} would you like back for one evening?"),
      Question(
        "new-energy-saw-less", .middle, ["P10", "A16"], needs: [.romance], unless: [.bereaved],
        nl: "Wie kreeg jou minder te zien, de laatste keer dat je verliefd werd?",
        en: "The last time you fell in love, who saw less of you?"),
      Question(
        "new-energy-keep-doing", .middle, ["P2", "C6"],
        needs: [.openRelationship, .safeRelationship], unless: [.monogamous],
        nl: "Ook als je net verliefd bent op iemand: wat wil je met {partner} blijven doen?",
        en: "However in love you are elsewhere, what do you want to keep doing with {partner}?"),
      Question(
        "new-energy-less-of", .middle, ["P10", "P3"], needs: [.openRelationship],
        unless: [.monogamous],
        nl: "Als jij vol bent van iemand nieuws, waar krijgt {partner} dan minder van?",
        en: "When you're wrapped up in someone new, what does {partner} get less of?"),
      Question(
        "new-energy-butterflies", .middle, ["S9", "P13"], needs: [.romance], unless: [.bereaved],
        nl: "Toen de vlinders weg waren, wat bleef er over?",
        en: "Once the butterflies had gone, what was left?"),
      Question(
        "new-energy-went-without", .heavy, ["C6", "P10"], needs: [.openRelationship],
        nl: "Toen {partner} pas verliefd was op iemand anders: kwam jij iets tekort?",
        en: "When {partner} was newly in love with someone else, what did you go without?"),
      Question(
        "new-energy-hurt", .heavy, ["P10", "A16"], needs: [.romance], unless: [.bereaved],
        nl: "Wie heb je pijn gedaan toen je pas verliefd was?",
        en: "Who did you hurt when you were newly in love?"),
    ])
}
