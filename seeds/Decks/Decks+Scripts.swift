package import EgelCore

extension Decks {
  /// The pictures and expectations people grow up with, and what they did with them.
  package static let scripts: Deck = Deck(
    "scripts", .meaning,
    name: Bilingual(nl: "Zoals het hoort", en: "How it's supposed to go"),
    about: Bilingual(
      nl: "Hoe je dacht dat het hoorde te gaan, van wie je dat had, en hoe het ging.",
      en: "How you thought life was meant to go, who told you so, and how it went."),
    [
      Question(
        "scripts-sentence", .light, ["I1", "I14"],
        nl: "Wat hoorde je als kind thuis over de liefde?",
        en: "What did people at home say about love when you were a child?"),
      Question(
        "scripts-word-love", .light, ["H28"],
        nl: "Wat noem jij liefde dat een ander niet zo zou noemen?",
        en: "What do you call love that others wouldn't?"),
      Question(
        "scripts-step-skipped", .light, ["N1", "I12"],
        nl: "Welke stap die iedereen leek te zetten, heb jij overgeslagen?",
        en: "Which step that everyone else seems to take have you skipped?"),
      Question(
        "scripts-when-are-you", .light, ["N1", "M6"], unless: [.bereaved],
        nl: "'Wanneer ga je nu eens ...' Hoe gaat die zin bij jou meestal verder?",
        en: "'So when are you going to ...' How does that sentence usually end for you?"),
      Question(
        "scripts-film", .light, ["I14", "I1"],
        nl: "Welke film of welk liedje heeft je iets wijsgemaakt over de liefde?",
        en: "Which film or song taught you something about love that isn't true?"),
      Question(
        "scripts-everyone-but", .light, ["I13", "A5"],
        nl: "Wat lijkt iedereen te doen, behalve jij en {partner}?",
        en: "What does everyone seem to do, except you and {partner}?"),
      Question(
        "scripts-old-fashioned", .light, ["I1", "X1"],
        nl: "Welk ouderwets idee over de liefde vind je stiekem mooi?",
        en: "Which old-fashioned idea about love do you secretly like?"),
      Question(
        "scripts-like-my-parents", .middle, ["I12", "H18"],
        nl: "Wat doe je precies zoals je ouders, zonder dat je het wilde?",
        en: "What do you do exactly as your parents did, without meaning to?"),
      Question(
        "scripts-house", .middle, ["I12", "N1"], unless: [.bereaved],
        nl: "Trouwen, een huis, kinderen, vast werk: wat daarvan wilde je echt zelf?",
        en: "Wedding, house, children, pension: which of those did you want yourself?"),
      Question(
        "scripts-one-or-several", .middle, ["I4", "H15"], unless: [.bereaved],
        nl: "Wat hoeft één mens jou niet allemaal te geven?",
        en: "What can't any one person give you?"),
      Question(
        "scripts-expected", .middle, ["I6"], unless: [.bereaved],
        nl: "Hoe dacht je vroeger dat je leven er nu zou uitzien?",
        en: "How did you think your life would look by now?"),
      Question(
        "scripts-looked-at", .middle, ["I13", "I2"],
        nl: "Wanneer gaf iemand je het gevoel dat je saai of raar leeft?",
        en: "When did someone make you feel boring, or odd, for the way you live?"),
      Question(
        "scripts-rule-dropped", .middle, ["I15", "I16"],
        nl: "In welke wijsheid over de liefde geloof je niet meer?",
        en: "Which rule about love have you stopped believing?"),
      Question(
        "scripts-next-step", .heavy, ["N1", "I12"], unless: [.bereaved],
        nl: "Wat deed je omdat het de volgende stap was, en niet omdat je het wilde?",
        en: "What did you do because it was the next step, not because you wanted it?"),
    ])
}
