package import EgelCore

extension Decks {
  /// Desire where the sources disagree, in pairs.
  package static let desireVoices: Deck = Deck(
    "desire-voices", .desire,
    name: Bilingual(
      nl: "Verlangen, twee kanten",
      en: "Two sides of desire"),
    about: Bilingual(
      nl: """
        Slijt verlangen, of komt het terug? Helpt nabijheid, of juist verschil? \
        Schrijvers zijn het oneens.
        """,
      en: """
        Does desire fade, or come back? Does closeness feed it, or difference? Writers \
        disagree.
        """),
    [
      Question(
        "desire-voices-years", .middle, ["S3", "S9"],
        voice: Voice(.passion, .one), needs: [.sex, .safeRelationship],
        nl: "Hoe is de seks met {partner} veranderd sinds het begin?",
        en: "How has sex with {partner} changed since the beginning?"),
      Question(
        "desire-voices-kindled", .middle, ["S29", "E18"],
        voice: Voice(.passion, .two), needs: [.sex, .safeRelationship],
        nl: "Wanneer had je ineens weer zin in {partner}?",
        en: "When did you last find yourself suddenly wanting {partner}?"),
      Question(
        "desire-voices-let-go", .middle, ["S27", "E1"],
        voice: Voice(.intimacy, .one), needs: [.sex, .safeRelationship],
        nl: "Wat maakt dat je je bij {partner} durft te laten gaan?",
        en: "What makes you feel safe enough with {partner} to let go?"),
      Question(
        "desire-voices-difference", .light, ["V4", "V5", "V6"],
        voice: Voice(.intimacy, .two), needs: [.sex, .safeRelationship],
        nl: "Welk verschil tussen jou en {partner} vind je opwindend?",
        en: "Which difference between you and {partner} turns you on?"),
      Question(
        "desire-voices-porn-gave", .middle, ["S31"], voice: Voice(.porn, .one), needs: [.desire],
        nl: "Wat heeft porno of erotiek jou gegeven, als het al iets gaf?",
        en: "What has porn or erotica given you, if anything?"),
      Question(
        "desire-voices-porn-took", .middle, ["S31"], voice: Voice(.porn, .two), needs: [.desire],
        nl: """
          Wat heeft porno of erotiek jou of iemand dicht bij je gekost, als het al iets \
          kostte?
          """,
        en: "What has porn or erotica cost you, or someone close to you, if anything?"),
    ])
}
