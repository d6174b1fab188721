package import EgelCore

extension Decks {
  /// Being there for each other, in wording open to everyone.
  package static let attachment: Deck = Deck(
    "attachment", .attachment,
    name: Bilingual(
      nl: "Op wie je rekent",
      en: "Who you count on"),
    about: Bilingual(
      nl: """
        Op wie jij kunt rekenen en wie op jou: vrienden, familie, geliefden, wie dan \
        ook.
        """,
      en: "Friends, family, a partner: who's there for you, and who you're there for."),
    [
      Question(
        "attachment-known", .middle, ["H6", "V7"],
        nl: "Wat weet {person} van jou dat bijna niemand weet?",
        en: "What does {person} know about you that hardly anyone else does?"),
      Question(
        "attachment-wanted-there", .light, ["H6", "H7"],
        nl: "Waaraan merk je dat iemand blij is dat je er bent?",
        en: "How can you tell that someone's glad you came?"),
      Question(
        "attachment-fall-back", .middle, ["H8", "H11"], needs: [.someone],
        nl: "Wie rekent op jou als het misgaat?",
        en: "Who counts on you when things go wrong?"),
      Question(
        "attachment-warm-thought", .light, ["H13"], needs: [.safeRelationship],
        nl: "Van welk klein gebaar van {person} word je blij?",
        en: "What little thing about {person} makes you smile?"),
      Question(
        "attachment-dare", .light, ["H9"], needs: [.safeRelationship],
        nl: "Wat durf je omdat {person} er is?",
        en: "What do you dare to do because of {person}?"),
      Question(
        "attachment-gave", .light, ["H8", "D3"], needs: [.safeRelationship],
        nl: "Wat deed je de laatste tijd met plezier voor {person}?",
        en: "What were you glad to do for {person} lately?"),
      Question(
        "attachment-comforting", .middle, ["H8", "P6"], needs: [.safeRelationship],
        nl: "Als {person} verdrietig is, wat doe je dan het eerst?",
        en: "When {person} is sad, what's the first thing you do?"),
      Question(
        "attachment-needing", .middle, ["H12", "K7"],
        nl: "Hoe is het voor jou om mensen nodig te hebben?",
        en: "How do you feel about needing people?"),
      Question(
        "attachment-pull-away", .middle, ["H17", "E6"],
        nl: "Wanneer heb je even wat afstand van {person} nodig?",
        en: "When do you need a bit of distance from {person}?"),
      Question(
        "attachment-arms-length", .middle, ["H17", "V1"],
        nl: "Wie houd je de laatste tijd een beetje op afstand?",
        en: "Who are you keeping at arm's length these days?"),
      Question(
        "attachment-open-again", .middle, ["H29", "E10"],
        nl: "Wat helpt je om weer te gaan praten als je dichtgeklapt bent?",
        en: "When you've shut down, how can someone get through to you?"),
      Question(
        "attachment-safe-first", .middle, ["E1", "V7"], voice: Voice(.intimacy, .one),
        needs: [.safeRelationship],
        nl: "Wat laat je {person} pas zien als je helemaal op je gemak bent?",
        en: "What do you only let {person} see on a good day between you?"),
      Question(
        "attachment-own-view", .middle, ["V3"], voice: Voice(.intimacy, .two),
        needs: [.safeRelationship],
        nl: "Wanneer hield je voet bij stuk tegenover {person}?",
        en: "When did you stand your ground with {person}?"),
      Question(
        "attachment-sure-of", .middle, ["H23", "H24"], voice: Voice(.exclusivity, .one),
        needs: [.exclusiveRelationship, .safeRelationship],
        nl: "Wat maakt je zeker van {partner}, los van exclusief zijn?",
        en: "What makes you feel sure of {partner}, day to day?"),
      Question(
        "attachment-exclusive-gives", .light, ["H6", "A2"], voice: Voice(.exclusivity, .two),
        needs: [.exclusiveRelationship, .safeRelationship],
        nl: "Wat is er voor jou fijn aan exclusief zijn met {partner}?",
        en: "What do you like about it being only you and {partner}?"),
      Question(
        "attachment-as-a-child", .heavy, ["H18"],
        nl: "Wat deed je als kind als je bang was, en wie zag dat?",
        en: "What did you do as a child when you were afraid, and who noticed?"),
      Question(
        "attachment-old-sore", .heavy, ["H20", "B7"], unless: [.bereaved],
        nl: "Welke opmerking van {person} kwam harder aan dan bedoeld was?",
        en: "What can {person} say that touches an old hurt?"),
      Question(
        "attachment-was-not-there", .heavy, ["H3", "H11"], needs: [.safeRelationship],
        unless: [.bereaved],
        nl: "Wanneer had {person} je nodig en was je er niet?",
        en: "When did {person} need you, and you weren't there?"),
    ])
}
