package import EgelCore

extension Decks {
  /// The same ground in wording for relationships that are not exclusive.
  package static let attachmentOpen: Deck = Deck(
    "attachment-open", .attachment,
    name: Bilingual(
      nl: "Houvast met meer dan één geliefde",
      en: "Feeling safe with more than one love"),
    about: Bilingual(
      nl: "Wat er verandert, of er rekening met je wordt gehouden, en het weerzien.",
      en: "What changes, being considered, and coming back to each other."),
    [
      Question(
        "attachment-open-evening", .middle, ["H21", "C7"], needs: [.openRelationship],
        nl: "Wat deed je de laatste avond dat {partner} bij iemand anders was?",
        en: "What did you do the last evening {partner} was with someone else?"),
      Question(
        "attachment-open-pleasant", .light, ["V1", "C5"], needs: [.openRelationship],
        nl: "Wat is er fijn aan een avond dat {partner} bij iemand anders is?",
        en: "What's nice about an evening when {partner} is out?"),
      Question(
        "attachment-open-landing", .light, ["H22", "C6"], needs: [.openRelationship],
        unless: [.monogamous],
        nl: "Wat helpt je om weer tot rust te komen na een avond bij een lief?",
        en: "What helps you land after an evening with someone else?"),
      Question(
        "attachment-open-first-thing", .light, ["H22", "H10"], needs: [.openRelationship],
        nl: """
          {partner} was bij iemand anders. Wat doen jullie het eerst als jullie elkaar \
          weer zien?
          """,
        en: "{partner} comes back from seeing someone else. What do you do together first?"),
      Question(
        "attachment-open-goodbye", .middle, ["H8", "C6"], needs: [.openRelationship],
        unless: [.monogamous],
        nl: "Hoe neem je afscheid van {partner} als je naar iemand anders gaat?",
        en: "How do you say goodbye to {partner} when you're off to see someone else?"),
      Question(
        "attachment-open-hear-shift", .middle, ["H22", "A17"], needs: [.openRelationship],
        nl: "Als {partner} iets wil veranderen aan hoe jullie leven, hoe wil je dat dan horen?",
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
        nl: "Wat mag van jou iets van jou en {partner} blijven?",
        en: "What would you like to keep for you and {partner} alone?"),
      Question(
        "attachment-open-trust-moved", .middle, ["H26"], needs: [.openRelationship],
        nl: "Waardoor werd je vertrouwen in {partner} de laatste tijd groter of kleiner?",
        en: "What has made your trust in {partner} grow or shrink lately?"),
      Question(
        "attachment-open-taken-up", .heavy, ["H21", "H27"], needs: [.openRelationship],
        nl: "Als {partner} vol is van iemand anders, ben je dan ergens bang voor?",
        en: "When {partner} is all about someone else, does anything scare you?"),
      Question(
        "attachment-open-hardest-hour", .heavy, ["C10", "P13"], needs: [.openRelationship],
        nl: "Als {partner} bij iemand anders is: is er een moment dat zwaarder valt?",
        en: "When {partner} is with someone else, is there an hour that's harder?"),
      Question(
        "attachment-open-wants-otherwise", .heavy, ["N13", "H22"],
        needs: [.openRelationship, .mixedForms],
        nl: "{partner} wil anders leven dan jij. Waar houd jij je aan vast?",
        en: "{partner} wants to live differently from you. What do you hold on to?"),
    ])
}
