package import EgelCore

extension Decks {
  /// For after the falling, never during.
  package static let panicAfter: Deck = Deck(
    "panic-after", .pace,
    name: Bilingual(nl: "Na het vallen", en: "After the fall"),
    about: Bilingual(
      nl: "Terugkijken op een moment dat de grond wegviel. Voor achteraf, wanneer je weer staat.",
      en: """
        Looking back at a moment when the ground gave way. For afterwards, once you are on your \
        feet.
        """),
    [
      Question(
        "panic-after-most-afraid", .heavy, ["C10", "H5"],
        nl: "Waar was je het bangst voor, de laatste keer dat de grond wegviel?",
        en: "What were you most afraid of, the last time the ground gave way?"),
      Question(
        "panic-after-did-yourself", .middle, ["P5"],
        nl: "Wat deed je zelf dat een beetje hielp, de vorige keer dat het te veel werd?",
        en: "The last time it was too much, what did you do yourself that helped a little?"),
      Question(
        "panic-after-who-was-there", .middle, ["P6"],
        nl: "Wie was erbij toen het te veel werd, of wie had je er graag bij gehad?",
        en: "Who was there when it became too much, or whom would you have liked there?"),
      Question(
        "panic-after-signs", .middle, ["P4"],
        nl: "Waaraan merk je dat het te veel begint te worden, nog voor het zover is?",
        en: "How can you tell that it is getting too much, before it is?"),
      Question(
        "panic-after-wanted-to-decide", .heavy, ["C11"], needs: [.safeTie],
        nl: "Wat wilde je beslissen toen de grond weg was, en hoe kijk je daar nu naar?",
        en: "What did you want to decide while the ground was gone, and how do you see it now?"),
      Question(
        "panic-after-of-person", .middle, ["V12", "P6", "E12"],
        voice: Voice(.distress, .one), needs: [.safeTie],
        nl: "Wat zou je {person} willen vragen op een moment dat alles te veel is?",
        en: "What would you like to ask of {person} at a moment when everything is too much?"),
      Question(
        "panic-after-beside-person", .middle, ["P5", "P7"],
        voice: Voice(.distress, .two), needs: [.safeTie],
        nl: "Waar kun je terecht als alles te veel is, ook zonder {person}?",
        en: "Where can you turn when everything is too much, even without {person}?"),
    ])
}
