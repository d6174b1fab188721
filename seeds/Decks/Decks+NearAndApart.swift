package import EgelCore

extension Decks {
  /// On warmth and room, like two hedgehogs on a cold day.
  package static let nearAndApart: Deck = Deck(
    "near-and-apart", .selfhood,
    name: Bilingual(nl: "Dichtbij en apart", en: "Near and apart"),
    about: Bilingual(
      nl: "Over warmte en ruimte, zoals twee egels op een koude dag.",
      en: "On warmth and room, like two hedgehogs on a cold day."),
    [
      Question(
        "near-and-apart-hedgehogs", .light, ["V2"],
        nl: "Twee egels op een koude dag: was {person} deze week te dichtbij, te ver weg of goed?",
        en: """
          Two hedgehogs on a cold day: was {person} too near this week, too far off, or about \
          right?
          """),
      Question(
        "near-and-apart-close-and-self", .middle, ["V1", "V7"], needs: [.safeTie],
        nl: "Wanneer was je dicht bij {person} en tegelijk helemaal jezelf?",
        en: "When were you close to {person} and wholly yourself at the same time?"),
      Question(
        "near-and-apart-kept-small", .heavy, ["V7"],
        nl: "Welk stuk van jezelf houd je klein bij {person}?",
        en: "Which part of you do you keep small around {person}?"),
      Question(
        "near-and-apart-to-somebody", .light, ["V12"], voice: Voice(.distress, .one),
        nl: "Na een zware dag: bij wie zou je willen aankloppen?",
        en: "After a heavy day, whose door would you like to knock on?"),
      Question(
        "near-and-apart-three-ways", .light, ["P5", "P6", "P7"], voice: Voice(.distress, .two),
        nl: """
          Na een zware dag: wat helpt alleen, wat met iemand, en wat bij mensen die het snappen?
          """,
        en: """
          After a heavy day, what helps alone, what with somebody, and what among people who get \
          it?
          """),
      Question(
        "near-and-apart-unwelcome", .middle, ["V3"], needs: [.safeTie],
        nl: "Wat zei je onlangs dat {person} misschien liever niet hoorde?",
        en: "What did you say lately that {person} may not have liked to hear?"),
      Question(
        "near-and-apart-enjoyed", .light, ["V4"], needs: [.safeTie],
        nl: "Waarin is {person} anders dan jij, op een manier die je leuk vindt?",
        en: "How is {person} different from you in a way you enjoy?"),
    ])
}
