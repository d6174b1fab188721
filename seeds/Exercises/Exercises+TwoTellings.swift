import EgelCore

extension Exercises {
  /// The same years told twice, the second time from the other side.
  static let twoTellings = Exercise(
    "two-tellings", .heavy, concepts: ["E19", "E22", "T4"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Dezelfde jaren, verteld door de ander",
      en: "The same years, told by the other"),
    about: Bilingual(
      nl: """
        Twee mensen maken dezelfde tijd mee en houden elk een eigen verhaal over. Je schrijft ze \
        allebei, het tweede op de tast. Geen van beide is de waarheid.
        """,
      en: """
        Two people live through the same time and each is left with a story. You write both, the \
        second one by feel. Neither of them is the truth.
        """),
    steps: [
      Bilingual(
        nl: """
          Kies een tijd die {person} en jij allebei hebben meegemaakt. Van wanneer tot wanneer \
          loopt die?
          """,
        en: """
          Choose a time that {person} and you both lived through. From when to when does it run?
          """),
      Bilingual(
        nl: "Vertel die tijd zoals jij die beleefde, in een zin of tien.",
        en: "Tell that time as you lived it, in ten sentences or so."),
      Bilingual(
        nl: "Vertel nu dezelfde tijd als {person}, in de ik-vorm. Begin op een andere dag.",
        en: "Now tell the same time as {person}, saying I. Begin on a different day."),
      Bilingual(
        nl: "Wat deed het meest pijn in dat tweede verhaal?",
        en: "What hurt most in that second story?"),
      Bilingual(
        nl: "Wat staat er in allebei?",
        en: "What appears in both?"),
      Bilingual(
        nl: "Wat staat er maar in één van de twee?",
        en: "What appears in only one of the two?"),
      Bilingual(
        nl: """
          Welke zin van jou over {person} klinkt als een karaktertrek? Schrijf die over als iets \
          dat gebeurde.
          """,
        en: """
          Which of your sentences about {person} sounds like a trait? Rewrite it as something \
          that happened.
          """),
      Bilingual(
        nl: "Wat weet je eigenlijk niet, en zou je willen vragen?",
        en: "What do you not really know, and would like to ask?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je één vraag of zin bewaren voor {person}? Je kunt die later stellen, of loslaten.
        """,
      en: """
        Would you like to keep one question or sentence for {person}? You can ask it later, or \
        let it go.
        """))
}
