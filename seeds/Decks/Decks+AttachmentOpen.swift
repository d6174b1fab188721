package import EgelCore

extension Decks {
  /// The same ground in wording for relationships that are not exclusive.
  package static let attachmentOpen: Deck = Deck(
    "attachment-open", .attachment,
    name: Bilingual(
      nl: "Houvast als je niet exclusief bent", en: "Feeling safe when you're not exclusive"),
    about: Bilingual(
      nl:
        "Of je hoort wat er verandert, of er rekening met je wordt gehouden, en of iemand terugkomt.",
      en: "Hearing what changes, being considered, and knowing that someone comes back."),
    [
      Question(
        "attachment-open-evening", .middle, ["H21", "C7"], needs: [.openRelationship],
        nl: "Wat deed je de laatste avond dat {partner} bij iemand anders was?",
        en: "What did you do the last evening {partner} was with someone else?"),
      Question(
        "attachment-open-pleasant", .light, ["V1", "C5"], needs: [.openRelationship],
        nl: "Wat is er fijn aan een avond dat {partner} weg is?",
        en: "What's nice about an evening when {partner} is out?"),
      Question(
        "attachment-open-landing", .light, ["H22", "C6"], needs: [.openRelationship],
        unless: [.monogamous],
        nl: "Wat helpt je te landen na een avond met iemand anders?",
        en: "What helps you land after an evening with someone else?"),
      Question(
        "attachment-open-first-thing", .light, ["H22", "H10"], needs: [.openRelationship],
        nl: "{partner} komt terug van iemand anders. Wat doen jullie het eerst?",
        en: "{partner} comes back from seeing someone else. What do you do together first?"),
      Question(
        "attachment-open-goodbye", .middle, ["H8", "C6"], needs: [.openRelationship],
        unless: [.monogamous],
        nl: "Hoe neem je afscheid van {partner} als je naar iemand anders gaat?",
        en: "How do you say goodbye to {partner} when you're off to see someone else?"),
      Question(
        "attachment-open-hear-shift", .middle, ["H22", "A17"], needs: [.openRelationship],
        nl: "Als {partner} iets anders begint te willen, hoe wil je dat dan horen?",
        en: "If {partner} started to want something different, how would you like to hear it?"),
      Question(
        "attachment-open-weighed", .middle, ["H22", "A18"], needs: [.openRelationship],
        nl:
          "Denk aan iets wat {partner} besloot en wat ook jou raakte. Wat had jij daarin te zeggen?",
        en: "Think of something {partner} decided that affected you. How much say did you have?"),
      Question(
        "attachment-open-bond", .middle, ["H23", "H6"], voice: Voice(.exclusivity, .one),
        needs: [.openRelationship, .safeRelationship],
        nl: "Wat geeft je houvast bij {partner}, los van alle afspraken?",
        en: "Agreements aside, what makes you feel safe with {partner}?"),
      Question(
        "attachment-open-ours-alone", .middle, ["H6", "A1"], voice: Voice(.exclusivity, .two),
        needs: [.openRelationship, .safeRelationship],
        nl: "Wat zou je graag alleen met {partner} blijven doen?",
        en: "What would you like to keep for you and {partner} alone?"),
      Question(
        "attachment-open-trust-moved", .middle, ["H26"], needs: [.openRelationship],
        nl: "Waardoor groeide of slonk je vertrouwen in {partner} de laatste tijd?",
        en: "What has made your trust in {partner} grow or shrink lately?"),
      Question(
        "attachment-open-taken-up", .heavy, ["H21", "H27"], needs: [.openRelationship],
        nl: "Als {partner} vol is van iemand anders, waar ben je dan bang voor?",
        en: "When {partner} is wrapped up in someone else, what are you afraid of?"),
      Question(
        "attachment-open-hardest-hour", .heavy, ["C10", "P13"], needs: [.openRelationship],
        nl: "Als {partner} bij iemand anders is, welk uur is dan het zwaarst?",
        en: "When {partner} is with someone else, which hour is the hardest?"),
      Question(
        "attachment-open-wants-otherwise", .heavy, ["N13", "H22"],
        needs: [.openRelationship, .mixedForms],
        nl: "{partner} wil anders leven dan jij. Waar houd jij je aan vast?",
        en: "{partner} wants to live differently from you. What do you hold on to?"),
    ])
}
