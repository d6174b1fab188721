package import EgelCore

extension Decks {
  /// On warmth and room, like two hedgehogs on a cold day.
  package static let nearAndApart: Deck = Deck(
    "near-and-apart", .selfhood,
    name: Bilingual(nl: "Dichtbij, met ruimte", en: "Close, with room to breathe"),
    about: Bilingual(
      nl: "Over warmte en ruimte, zoals twee egels op een koude dag.",
      en: "Warmth and room to move, like two hedgehogs on a cold day."),
    [
      Question(
        "near-and-apart-hedgehogs", .light, ["V2"],
        nl: "Was {person} deze week te dichtbij, te ver weg, of precies goed?",
        en: "Was {person} too close this week, too far away, or about right?"
      ),
      Question(
        "near-and-apart-enjoyed", .light, ["V4"], needs: [.safeRelationship],
        nl: "Waarin is {person} anders dan jij, op een manier die je leuk vindt?",
        en: "How is {person} different from you in a way you enjoy?"),
      Question(
        "near-and-apart-going-along", .light, ["V3"], needs: [.safeRelationship],
        nl: "Waar doe je aan mee omdat {person} het leuk vindt?",
        en: "What do you pretend to like because {person} likes it?"),
      Question(
        "near-and-apart-how-long", .light, ["V2", "H1"],
        nl: "Hoe lang houden jij en {person} het uit zonder elkaar te spreken?",
        en: "How long can you and {person} happily go without talking?"),
      Question(
        "near-and-apart-to-somebody", .light, ["V12"], voice: Voice(.distress, .one),
        nl: "Bij wie zou je na een zware dag willen aankloppen?",
        en: "After a rough day, whose door would you like to knock on?"),
      Question(
        "near-and-apart-by-yourself", .light, ["P5"], voice: Voice(.distress, .two),
        nl: "Wat doe je na een zware dag zodra de deur achter je dicht is?",
        en: "After a rough day, what do you do once the house is quiet?"),
      Question(
        "near-and-apart-not-the-children", .light, ["S8", "A15"], needs: [.children],
        nl: "Waar hadden jij en {partner} het voor het laatst over, behalve de kinderen?",
        en: "What did you and {partner} last talk about that wasn't the children?"),
      Question(
        "near-and-apart-evening-off", .light, ["S8", "D5"], needs: [.children],
        nl: "Jij en {partner} hebben één avond zonder kinderen. Wat doen jullie?",
        en: "You and {partner} get one evening without the children. What do you do?"),
      Question(
        "near-and-apart-unwelcome", .middle, ["V3"], needs: [.safeRelationship],
        nl: "Wat vertelde je {person} onlangs dat niet makkelijk was om te zeggen?",
        en: "What did you tell {person} lately that wasn't easy to say?"),
      Question(
        "near-and-apart-kept-small", .heavy, ["V7"],
        nl: "Wat laat je van jezelf niet zo zien bij {person}?",
        en: "Which side of yourself do you play down around {person}?"),
      Question(
        "near-and-apart-wanted-away", .heavy, ["V1", "K4"],
        nl: "Wanneer wilde je even weg van {person} en kon je dat niet zeggen?",
        en: "When did you want a break from {person} and couldn't say so?"),
    ])
}
