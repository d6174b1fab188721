package import EgelCore

extension Decks {
  /// The same ground in wording for ties that are not exclusive.
  package static let attachmentOpen: Deck = Deck(
    "attachment-open", .attachment,
    name: Bilingual(nl: "Houvast in een open band", en: "Footing in an open tie"),
    about: Bilingual(
      nl: """
        Wat zekerheid geeft waar een band niet exclusief is: horen wat verschuift, meetellen, \
        terugkomen.
        """,
      en: """
        What gives footing where a tie is not exclusive: hearing what shifts, being counted, \
        coming back.
        """),
    [
      Question(
        "attachment-open-hear-shift", .middle, ["H22", "A17"], needs: [.openTie],
        nl: "Hoe zou je willen horen dat er bij {partner} iets begint te verschuiven?",
        en: "How would you like to hear that something is beginning to shift for {partner}?"),
      Question(
        "attachment-open-own-shift", .light, ["H22", "A17"], needs: [.openTie],
        nl: "Als er bij jou iets verschuift: hoe merk je dat, en wie hoort het dan?",
        en: "When something shifts in you, how do you notice, and who gets to hear?"),
      Question(
        "attachment-open-weighed", .middle, ["H22", "A18"], needs: [.openTie],
        nl: "Denk aan iets wat {partner} onlangs besloot. Hoe telde jij daarin mee?",
        en: "Think of something {partner} decided lately. How did you count in it?"),
      Question(
        "attachment-open-there-before", .middle, ["A18", "N7"], needs: [.openTie],
        nl: "Als iemand er al was voor jij kwam: waaraan merk je dat je meetelt?",
        en: "Where somebody was there before you came, how can you tell that you count?"),
      Question(
        "attachment-open-back", .light, ["H22", "H10"], needs: [.openTie],
        nl: "Waaraan merk je dat {partner} weer bij je is, ook met de gedachten?",
        en: "How can you tell that {partner} is back with you, thoughts and all?"),
      Question(
        "attachment-open-landing", .light, ["H22", "C6"], needs: [.openTie],
        nl: "Wat helpt jou te landen als je terugkomt van tijd met iemand anders?",
        en: "What helps you to land when you come back from time with somebody else?"),
      Question(
        "attachment-open-out-of-reach", .middle, ["H21"], needs: [.openTie],
        nl: "Wat doe je op een moment dat je {partner} zou willen bereiken en dat niet gaat?",
        en: "What do you do at a moment when you would like to reach {partner} and cannot?"),
      Question(
        "attachment-open-taken-up", .heavy, ["H21", "H27"], needs: [.openTie],
        nl: "Waar ben je bang voor als {partner} opgaat in iemand anders?",
        en: "What are you afraid of when {partner} is taken up with somebody else?"),
      Question(
        "attachment-open-bond", .middle, ["H23", "H6"],
        voice: Voice(.exclusivity, .one), needs: [.openTie, .safeTie],
        nl: "Wat in de band met {partner} draagt jou, wat er ook is afgesproken?",
        en: "What in the bond with {partner} holds you, whatever has been agreed?"),
      Question(
        "attachment-open-ours-alone", .middle, ["H6", "A1"],
        voice: Voice(.exclusivity, .two), needs: [.openTie, .safeTie],
        nl: "Wat zou je graag alleen met {partner} delen, en wat betekent dat voor je?",
        en: "What would you like to share with {partner} alone, and what does that mean to you?"),
      Question(
        "attachment-open-trust-moved", .middle, ["H26"], needs: [.openTie],
        nl: "Wat deed je vertrouwen in {partner} de laatste tijd groeien of slinken?",
        en: "What has made your trust in {partner} grow or shrink lately?"),
      Question(
        "attachment-open-wants-otherwise", .heavy, ["N13", "H22"], needs: [.openTie, .mixedForms],
        nl: "Wat geeft jou houvast waar {partner} anders wil leven dan jij?",
        en: """
          What gives you something to hold on to where {partner} wants to live differently from \
          you?
          """),
      Question(
        "attachment-open-web", .light, ["H25", "N16"], needs: [.openTie],
        nl: "Als je al je banden overziet: hoe rustig voel je je vandaag?",
        en: "Looking over all your ties, how at ease do you feel today?"),
      Question(
        "attachment-open-evening", .light, ["H21", "C7"], needs: [.openTie],
        nl: "Hoe zag jouw avond eruit toen {partner} bij iemand anders was?",
        en: "What was your evening like when {partner} was with somebody else?"),
      Question(
        "attachment-open-hardest-hour", .heavy, ["C10", "P13"], needs: [.openTie],
        nl: "Als {partner} bij een ander is: welk uur weegt het zwaarst?",
        en: "When {partner} is with somebody else, which hour weighs most?"),
      Question(
        "attachment-open-message", .light, ["H21", "A6"], needs: [.openTie],
        nl: "Een berichtje of stilte als {partner} elders is: wat is voor jou prettig?",
        en: "A message or silence while {partner} is elsewhere: which suits you better?"),
      Question(
        "attachment-open-pleasant", .light, ["V1", "C5"], needs: [.openTie],
        nl: "Wat is er prettig aan een avond dat {partner} elders is?",
        en: "What is pleasant about an evening when {partner} is elsewhere?"),
    ])
}
