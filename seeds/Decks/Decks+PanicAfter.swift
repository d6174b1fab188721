package import EgelCore

extension Decks {
  /// For after the panic, never during.
  package static let panicAfter: Deck = Deck(
    "panic-after", .pace,
    name: Bilingual(nl: "Na de paniek", en: "After the panic"),
    about: Bilingual(
      nl: """
        Terugkijken op een moment dat alles te veel was. Voor achteraf, als je weer rustig bent.
        """,
      en: """
        Looking back at a moment when it was all too much. For afterwards, once you're calm again.
        """),
    [
      Question(
        "panic-after-signs", .light, ["P4"],
        nl: "Waaraan merk je dat het je te veel begint te worden?",
        en: "How can you tell that it's about to get too much for you?"),
      Question(
        "panic-after-coat-pocket", .light, ["P5"],
        nl: "Wat zou je op een slechte dag in je jaszak willen hebben?",
        en: "What would you like to have in your coat pocket on a bad day?"),
      Question(
        "panic-after-no-help", .light, ["P6"],
        nl: "Wat zeggen mensen om je te kalmeren dat helemaal niet helpt?",
        en: "What do people say to calm you down that doesn't help at all?"),
      Question(
        "panic-after-did-yourself", .middle, ["P5"],
        nl: "De laatste keer dat het te veel werd: wat deed je zelf dat een beetje hielp?",
        en: "The last time it got too much, what did you do that helped a little?"),
      Question(
        "panic-after-who-was-there", .middle, ["P6"], unless: [.bereaved],
        nl: "Wie had je bij je willen hebben, toen het te veel werd?",
        en: "When it got too much, who did you want with you?"),
      Question(
        "panic-after-of-person", .middle, ["V12", "P6", "E12"],
        voice: Voice(.distress, .one), needs: [.safeRelationship],
        nl: "Wat zou je {person} vragen als alles je te veel wordt?",
        en: "When everything is too much, what would you ask {person} for?"),
      Question(
        "panic-after-beside-person", .middle, ["P5", "P7"],
        voice: Voice(.distress, .two), needs: [.safeRelationship],
        nl: "Waar kun je terecht als alles te veel is, behalve bij {person}?",
        en: "Apart from {person}, where can you turn when everything is too much?"),
      Question(
        "panic-after-most-afraid", .heavy, ["C10", "H5"],
        nl: "Waar was je het bangst voor, de laatste keer dat je in paniek was?",
        en: "The last time it all got too much, what were you most afraid of?"),
      Question(
        "panic-after-wanted-to-decide", .heavy, ["C11"], needs: [.safeRelationship],
        nl: "Wat wilde je meteen beslissen, midden in de paniek?",
        en: "In the middle of the panic, what did you want to decide right away?"),
    ])
}
