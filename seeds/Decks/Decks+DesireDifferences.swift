package import EgelCore

extension Decks {
  /// Wanting more and wanting less, from both sides.
  package static let desireDifferences: Deck = Deck(
    "desire-differences", .desire,
    name: Bilingual(nl: "Verschil in zin", en: "Where desire differs"),
    about: Bilingual(
      nl: "Hoe vaak, wanneer en wat, gezien van de kant van meer en van de kant van minder.",
      en: "How often, when and what, seen from the side of more and from the side of less."),
    [
      Question(
        "desire-differences-how-often", .light, ["S2"], needs: [.desire],
        nl: "Hoe vaak zou jij dichtbij willen zijn, op de manier die jij intiem noemt?",
        en: "How often would you like to be close, in the way you call intimate?"),
      Question(
        "desire-differences-time-of-day", .light, ["S2"], needs: [.desire],
        nl: """
          Op welk moment van de dag sta je het meest open voor aanraking, en wanneer het minst?
          """,
        en: "At what time of day are you most open to touch, and when least?"),
      Question(
        "desire-differences-counts", .light, ["S2", "S22"], needs: [.desire],
        nl: "Wat telt voor jou als intiem, ook als een ander het anders zou noemen?",
        en: "What counts as intimate for you, even if others would call it something else?"),
      Question(
        "desire-differences-want-less", .middle, ["S1", "S22"], needs: [.desire],
        nl: "Op dagen dat je minder zin hebt dan {partner}: wat mag er dan wél zijn?",
        en: "On days when you feel less desire than {partner}, what would you like there to be?"),
      Question(
        "desire-differences-want-more", .middle, ["S1", "S17"], needs: [.desire],
        nl: "Op dagen dat je meer zin hebt dan {partner}: waar ga je met dat verlangen heen?",
        en: "On days when you feel more desire than {partner}, where do you take it?"),
      Question(
        "desire-differences-between", .middle, ["S1", "S23", "T2"], needs: [.desire],
        nl: "Als jij en {partner} in verlangen verschillen: wat doet dat met de sfeer?",
        en: "When you and {partner} differ in desire, what does that do to the mood?"),
      Question(
        "desire-differences-other-side", .middle, ["S1", "E19"], needs: [.desire, .safeTie],
        nl: """
          Hoe zou {partner} beschrijven waar jullie in verlangen op elkaar lijken, en waar niet?
          """,
        en: "How would {partner} describe where you are alike in desire, and where you are not?"),
      Question(
        "desire-differences-unsaid", .heavy, ["E21", "S1"], needs: [.desire],
        nl: "Wat over verlangen blijft ongezegd als je met {partner} alleen bent?",
        en: "What about desire goes unsaid when you are alone with {partner}?"),
    ])
}
