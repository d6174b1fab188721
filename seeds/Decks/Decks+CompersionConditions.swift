package import EgelCore

extension Decks {
  /// What gladness depends on, in oneself, between people and around them.
  package static let compersionConditions: Deck = Deck(
    "compersion-conditions", .compersion,
    name: Bilingual(nl: "Waar het van afhangt", en: "What it depends on"),
    about: Bilingual(
      nl: """
        Wat blij zijn voor een ander lichter of zwaarder maakt: in jezelf, tussen mensen en \
        eromheen.
        """,
      en: """
        What makes gladness for another easier or harder: in oneself, between people and around \
        them.
        """),
    [
      Question(
        "compersion-conditions-own-plans", .light, ["C5"],
        nl: "Wat heb jij deze week voor jezelf om naar uit te kijken?",
        en: "What have you got for yourself to look forward to this week?"),
      Question(
        "compersion-conditions-before-or-after", .light, ["C6", "A6"], needs: [.openTie],
        nl: """
          Als {partner} met een ander afspreekt: wat hoor je graag vooraf, wat achteraf, wat \
          niet?
          """,
        en: """
          When {partner} is seeing somebody else, what do you like to hear before, what after, \
          and what not?
          """),
      Question(
        "compersion-conditions-reassures", .light, ["C6", "E12"], needs: [.safeTie],
        nl: "Welk woord of gebaar van {person} stelt je gerust?",
        en: "Which word or gesture of {person} puts your mind at rest?"),
      Question(
        "compersion-conditions-who-knows", .light, ["C7", "M10"],
        nl: "Wie om je heen weet hoe jij leeft en om wie je geeft, en wat doet dat met je?",
        en: """
          Who around you knows how you live and whom you care for, and what does that do to you?
          """),
      Question(
        "compersion-conditions-disapproval", .heavy, ["C7", "M1", "M15"],
        nl: "Wie keurt af hoe jij leeft, en wanneer hoor je die stem in jezelf?",
        en: "Who disapproves of the way you live, and when do you hear that voice in yourself?"),
      Question(
        "compersion-conditions-came-easily", .middle, ["C5", "C6", "C7"],
        nl: "Wanneer ging blij zijn voor iemand vanzelf, en hoe stond je leven er toen voor?",
        en: """
          When did being glad for somebody come easily, and how did things stand in your life \
          then?
          """),
      Question(
        "compersion-conditions-which-days", .light, ["C5"],
        nl: "Op wat voor dagen gun je een ander makkelijk iets, en op wat voor dagen niet?",
        en: "On what kind of days is it easy to be glad for others, and on what days is it not?"),
    ])
}
