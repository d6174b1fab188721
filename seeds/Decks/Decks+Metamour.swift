package import EgelCore

extension Decks {
  /// The partner of a partner.
  package static let metamour: Deck = Deck(
    "metamour", .network,
    name: Bilingual(nl: "De partner van een partner", en: "A partner's partner"),
    about: Bilingual(
      nl: "Iemand die je niet zelf koos en die er toch is: dichtbij, ver, of ergens daartussen.",
      en: """
        Someone you didn't choose, who's there all the same: close, far, or somewhere in \
        between.
        """),
    [
      Question(
        "metamour-apart-from-hinge", .light, ["N2"],
        nl: "Wat weet je van {metamour} dat niets met {hinge} te maken heeft?",
        en: "What do you know about {metamour} that has nothing to do with {hinge}?"),
      Question(
        "metamour-one-question", .light, ["N2", "N11"],
        nl: "Als je {metamour} één ding mocht vragen: wat zou het zijn?",
        en: "If you could ask {metamour} one thing, what would it be?"),
      Question(
        "metamour-thank", .light, ["N2", "D11"], needs: [.safeRelationship],
        nl: "Waar zou je {metamour} voor kunnen bedanken?",
        en: "What could you thank {metamour} for?"),
      Question(
        "metamour-how-near", .light, ["N2", "V2"],
        nl: "Hoe dichtbij wil je {metamour}: een naam, een kop koffie, een vriendschap?",
        en: "How close do you want {metamour}: a name, a coffee, a friendship?"),
      Question(
        "metamour-sees", .middle, ["N11"],
        nl: "Wat begrijpt {metamour} van jou en {hinge}?",
        en: "What does {metamour} understand about you and {hinge}?"),
      Question(
        "metamour-never-checked", .middle, ["N10", "N11"],
        nl: "Wat denk je over {metamour} zonder het ooit te hebben nagevraagd?",
        en: "What do you think about {metamour} that you've never checked?"),
      Question(
        "metamour-from-there", .middle, ["N10", "N16"], needs: [.safeRelationship],
        nl: "Hoe zag deze week eruit voor {metamour}, denk je?",
        en: "What do you think this week looked like to {metamour}?"),
      Question(
        "metamour-in-the-way", .heavy, ["N15"],
        nl: "Voel je je weleens te veel als {metamour} en {hinge} samen zijn?",
        en: "Do you ever feel in the way when {metamour} and {hinge} are together?"),
    ])
}
