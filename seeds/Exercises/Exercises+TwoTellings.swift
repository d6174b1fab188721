import EgelCore

extension Exercises {
  /// The same years told twice, the second time from the other side.
  static let twoTellings = Exercise(
    "two-tellings", .heavy, concepts: ["E19", "E22", "T4"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Dezelfde jaren, twee keer verteld",
      en: "The same years, told twice"),
    about: Bilingual(
      nl: """
        Twee mensen maken hetzelfde mee en houden er elk een eigen verhaal aan over. Je \
        schrijft ze allebei, het tweede op de gok. Geen van beide is de waarheid.
        """,
      en: """
        Two people live through the same thing and come away with two stories. You write both, \
        the second one as a guess. Neither of them is the truth.
        """),
    steps: [
      Bilingual(
        nl: """
          Kies een tijd die {person} en jij allebei hebben meegemaakt. Van wanneer tot \
          wanneer?
          """,
        en: "Pick a time that you and {person} both lived through. From when until when?"),
      Bilingual(
        nl: "Vertel hoe jij die tijd beleefde, in een zin of tien.",
        en: "Tell it the way you lived it, in ten sentences or so."),
      Bilingual(
        nl: "Vertel die tijd nu als {person}, in de ik-vorm. Begin op een andere dag.",
        en: "Now tell it as {person}, saying 'I'. Start on a different day."),
      Bilingual(
        nl: "Wat deed het meest pijn in dat tweede verhaal?",
        en: "What hurt most in that second story?"),
      Bilingual(
        nl: "Wat staat er in allebei?",
        en: "What is in both stories?"),
      Bilingual(
        nl: "Wat staat er maar in één van de twee?",
        en: "What is in only one of them?"),
      Bilingual(
        nl: "Welke zin van jou zegt hoe {person} is? Maak er iets van dat gebeurde.",
        en: """
          Which of your sentences says what {person} is like? Turn it into something that \
          happened.
          """),
      Bilingual(
        nl: "Wat weet je niet, en zou je {person} willen vragen?",
        en: "What don't you know, and would like to ask {person}?"),
    ],
    closing: Bilingual(
      nl: "Wil je één vraag of zin bewaren voor {person}?",
      en: "Would you like to keep one question or sentence for {person}?"))
}
