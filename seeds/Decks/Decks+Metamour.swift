package import EgelCore

extension Decks {
  /// The partner of a partner.
  package static let metamour: Deck = Deck(
    "metamour", .network,
    name: Bilingual(nl: "De partner van een partner", en: "The partner of a partner"),
    about: Bilingual(
      nl: "Over wie je niet zelf koos en die er toch is: dichtbij, ver, of ergens daartussen.",
      en: "On somebody you did not choose who is there all the same: near, far, or in between."),
    [
      Question(
        "metamour-apart-from-hinge", .light, ["N2"],
        nl: "Wat weet je van {metamour} dat niets met {hinge} te maken heeft?",
        en: "What do you know of {metamour} that has nothing to do with {hinge}?"),
      Question(
        "metamour-sees", .middle, ["N11"],
        nl: "Waaraan merk je of {metamour} ziet wat jij en {hinge} hebben?",
        en: "How can you tell whether {metamour} sees what you and {hinge} have?"),
      Question(
        "metamour-account", .middle, ["N11", "N14"],
        nl: "Wanneer hield {metamour} rekening met jou, en wanneer niet?",
        en: "When did {metamour} take you into account, and when not?"),
      Question(
        "metamour-passed-over", .heavy, ["N15"],
        nl: "Wanneer voelde je je door {metamour} erkend, of juist overgeslagen?",
        en: "When did you feel acknowledged by {metamour}, or passed over?"),
      Question(
        "metamour-how-near", .light, ["N2", "V2"],
        nl: """
          Hoe dicht bij je wil je {metamour} hebben: een naam, een kop koffie, een vriendschap, \
          iets anders?
          """,
        en: """
          How near would you like {metamour}: a name, a cup of coffee, a friendship, something \
          else?
          """),
      Question(
        "metamour-would-change", .heavy, ["C14"],
        nl: "Als {metamour} uit beeld zou raken: wat zou er voor jou veranderen?",
        en: "If {metamour} were to drop out of the picture, what would change for you?"),
      Question(
        "metamour-from-there", .middle, ["N10", "N16"], needs: [.safeTie],
        nl: "Hoe zag deze week eruit vanaf de plek van {metamour}?",
        en: "How did this week look from where {metamour} stands?"),
    ])
}
