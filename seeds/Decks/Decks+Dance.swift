package import EgelCore

extension Decks {
  /// The quarrel that keeps coming back: how it starts, what is underneath, and what changes it.
  package static let dance: Deck = Deck(
    "dance", .conflict,
    name: Bilingual(
      nl: "Steeds dezelfde ruzie",
      en: "The same old argument"),
    about: Bilingual(
      nl: """
        Een ruzie die je al kent: hoe je erin belandt, wat eronder zit, en hoe het \
        anders kan.
        """,
      en: """
        A quarrel you know by heart: how it starts, what's underneath, and what could \
        change it.
        """),
    [
      Question(
        "dance-nickname", .light, ["E8", "E9"], unless: [.bereaved],
        nl: "Welke ruzie komt zo vaak terug dat die een bijnaam verdient?",
        en: "Which quarrel have you had so often that it deserves a nickname?"),
      Question(
        "dance-smallest", .light, ["E3"],
        nl: "Wat is het kleinste waar je ooit grote ruzie om had?",
        en: "What's the smallest thing you ever had a huge argument about?"),
      Question(
        "dance-can-tell", .light, ["E6", "E2"],
        nl: "Waaraan merkt {person} dat je boos bent, nog voor je iets zegt?",
        en: "How can {person} tell you're angry before you've said a word?"),
      Question(
        "dance-my-step", .light, ["E4", "E6"],
        nl: "Als het gespannen is tussen jou en {person}, ga je dan meer praten of word je stil?",
        en: "When things get tense with {person}, do you talk more or go quiet?"),
      Question(
        "dance-surface", .middle, ["E3", "E2"],
        nl: "Je laatste ruzie, met wie dan ook: waar ging die eigenlijk over?",
        en: "Your last quarrel, with anyone at all: what was it really about?"),
      Question(
        "dance-something-softer", .middle, ["E13", "B11"],
        nl: "De laatste keer dat je boos was: zat er nog een ander gevoel onder?",
        en: "The last time you were angry, was there another feeling underneath?"),
      Question(
        "dance-right-about", .middle, ["E11", "E19"], needs: [.safeRelationship],
        unless: [.bereaved],
        nl: "Waarin had {person} gelijk, de laatste keer dat jullie ruzie hadden?",
        en: "What was {person} right about, the last time you quarrelled?"),
      Question(
        "dance-pull-away", .middle, ["E6", "H17"],
        nl: "Als je je afsluit voor {person}, wat hoop je dan dat er gebeurt?",
        en: "When you pull away from {person}, what do you hope will happen?"),
      Question(
        "dance-grew-up", .middle, ["H18", "E3"],
        nl: "Hoe maakten ze ruzie in het huis waar je opgroeide?",
        en: "How did people argue in the house you grew up in?"),
      Question(
        "dance-silence", .heavy, ["E5", "H29"], unless: [.bereaved],
        nl: "Hoe is het als jij en {person} een tijdje niet tegen elkaar praten?",
        en: "If you and {person} stop speaking for a while, what's that like?"),
    ])
}
