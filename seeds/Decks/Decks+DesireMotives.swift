package import EgelCore

extension Decks {
  /// What kindles desire, what dampens it, and what somebody was after.
  package static let desireMotives: Deck = Deck(
    "desire-motives", .desire,
    name: Bilingual(nl: "Waar je zin van krijgt", en: "What turns you on"),
    about: Bilingual(
      nl: "Wat je zin geeft, wat de zin wegneemt, en waar het je eigenlijk om ging.",
      en: "What turns you on, what puts you off, and what you were really after."),
    [
      Question(
        "desire-motives-turns-on", .light, ["S5", "S33"], needs: [.desire],
        nl: "Waar krijg je zin van, los van hoe iemand eruitziet?",
        en: "What turns you on that has nothing to do with looks?"),
      Question(
        "desire-motives-tuesday", .light, ["S5", "S25"], needs: [.sex, .safeRelationship],
        nl: "Wat kan {partner} op een drukke dinsdag doen waar je zin van krijgt?",
        en: "What can {partner} do on a busy Tuesday that makes you want sex?"),
      Question(
        "desire-motives-puts-off", .light, ["S6", "S7"], needs: [.desire],
        nl: "Wat neemt bij jou meteen alle zin weg?",
        en: "What kills the mood for you, every time?"),
      Question(
        "desire-motives-alone-at-home", .light, ["S7", "S8"], needs: [.sex],
        nl: "Hoe vaak zijn jij en {partner} alleen zonder dat er iemand kan binnenlopen?",
        en: "How often are you and {partner} alone with no one who could walk in?"),
      Question(
        "desire-motives-without", .light, ["S22", "S15"], needs: [.desire],
        nl: "Wat is er fijn aan een tijd zonder zin in seks?",
        en: "What's good, if anything, about times when you don't want sex at all?"),
      Question(
        "desire-motives-lover-or-parent", .middle, ["S8"], needs: [.desire, .children],
        nl: "Wanneer voelde je je voor het laatst meer een geliefde dan een ouder?",
        en: "When did you last feel more like a lover than a parent?"),
      Question(
        "desire-motives-drew-pushed", .heavy, ["S15", "S16"], needs: [.sex],
        nl: """
          De laatste keer dat je vrijde: had je zin, was ja zeggen makkelijker dan nee, of \
          iets daartussen?
          """,
        en: "The last time you had sex, did you want to, or was yes easier than no?"),
    ])
}
