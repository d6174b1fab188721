package import EgelCore

extension Decks {
  /// Desire where the sources disagree, in pairs.
  package static let desireVoices: Deck = Deck(
    "desire-voices", .desire,
    name: Bilingual(nl: "Twee stemmen over verlangen", en: "Two voices on desire"),
    about: Bilingual(
      nl: """
        Over de jaren, over nieuw en vertrouwd, over dichtbij en anders: bronnen spreken elkaar \
        tegen.
        """,
      en: "On the years, on new and familiar, on closeness and difference: the sources disagree."),
    [
      Question(
        "desire-voices-years", .middle, ["S3", "S9"],
        voice: Voice(.passion, .one), needs: [.sex, .safeTie],
        nl: "Hoe is het verlangen tussen jou en {partner} veranderd sinds het begin?",
        en: "How has desire between you and {partner} changed since the beginning?"),
      Question(
        "desire-voices-kindled", .middle, ["S29", "E18"],
        voice: Voice(.passion, .two), needs: [.sex, .safeTie],
        nl: "Wanneer laaide er tussen jou en {partner} opnieuw iets op?",
        en: "When did something kindle again between you and {partner}?"),
      Question(
        "desire-voices-let-go", .middle, ["S27", "E1"],
        voice: Voice(.intimacy, .one), needs: [.sex, .safeTie],
        nl: "Wat maakt het bij {partner} veilig genoeg om je te laten gaan?",
        en: "What makes it safe enough with {partner} to let yourself go?"),
      Question(
        "desire-voices-difference", .middle, ["V4", "V5", "V6"],
        voice: Voice(.intimacy, .two), needs: [.sex, .safeTie],
        nl: "Welk verschil tussen jou en {partner} houdt het levendig?",
        en: "Which difference between you and {partner} keeps things alive?"),
      Question(
        "desire-voices-porn-gave", .middle, ["S31"], voice: Voice(.porn, .one), needs: [.desire],
        nl: "Wat heeft porno of erotiek jou gebracht, als het een plek had?",
        en: "What has porn or erotica brought you, if it had a place?"),
      Question(
        "desire-voices-porn-took", .middle, ["S31"], voice: Voice(.porn, .two), needs: [.desire],
        nl: "Wat heeft porno of erotiek jou gekost, of iemand die je na staat?",
        en: "What has porn or erotica cost you, or somebody close to you?"),
    ])
}
