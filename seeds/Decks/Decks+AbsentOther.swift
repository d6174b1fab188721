package import EgelCore

extension Decks {
  /// Those who are not in the room.
  package static let absentOther: Deck = Deck(
    "absent-other", .network,
    name: Bilingual(nl: "Wie er niet bij is", en: "Who is not in the room"),
    about: Bilingual(
      nl: "Over mensen die er niet bij zijn en toch meespelen.",
      en: "On people who are not there and have a part all the same."),
    [
      Question(
        "absent-other-would-tell", .light, ["N10"], needs: [.safeTie],
        nl: "Hoe zou {person} over deze dag vertellen?",
        en: "How would {person} tell of this day?"),
      Question(
        "absent-other-touched", .middle, ["N10", "A18"],
        nl: "Wie is er niet bij als jij nu iets beslist, en voelt het later toch?",
        en: "Who is absent while you decide something now, and will feel it later?"),
      Question(
        "absent-other-speak-of", .light, ["N10", "D4"],
        nl: "Hoe praat jij over {person} met anderen?",
        en: "How do you speak of {person} to others?"),
      Question(
        "absent-other-thought-of", .light, ["N10", "H13"],
        nl: "Aan wie dacht je vandaag zonder het te laten weten?",
        en: "Of whom did you think today without letting it be known?"),
      Question(
        "absent-other-from-there", .middle, ["N10", "N16"], needs: [.safeTie],
        nl: "Hoe zag deze week eruit vanaf de plek van {metamour}?",
        en: "How did this week look from where {metamour} is?"),
    ])
}
