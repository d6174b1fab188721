import EgelCore

extension Exercises {
  /// One day from the side of whoever stands between two loves.
  static let aDayInBetween = Exercise(
    "a-day-in-between", .middle, concepts: ["N3", "P12", "N10"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Een dag in de schoenen van wie ertussenin staat",
      en: "A day in the shoes of somebody in between"),
    about: Bilingual(
      nl: """
        Wie van twee mensen houdt, staat soms tussen twee vuren. Je schrijft één dag van die \
        kant, als gok. Aan het eind trek je je eigen schoenen weer aan.
        """,
      en: """
        Whoever loves two people sometimes stands between two fires. You write one day from that \
        side, as a guess. At the end you put your own shoes back on.
        """),
    steps: [
      Bilingual(
        nl: "Kies een volle dag die {hinge} laatst had. Wat weet je ervan?",
        en: "Pick a full day {hinge} had lately. What do you know of it?"),
      Bilingual(
        nl: "Schrijf de ochtend van {hinge} in de ik-vorm. Wie vraagt het eerst iets?",
        en: "Write the morning as {hinge}, saying I. Who asks for something first?"),
      Bilingual(
        nl: "Er komt een bericht van jou binnen. Hoe wordt het gelezen?",
        en: "A message from you comes in. How is it read?"),
      Bilingual(
        nl: "Er komt een bericht van {metamour} binnen. Hoe wordt dat gelezen?",
        en: "A message from {metamour} comes in. How is that one read?"),
      Bilingual(
        nl: "Wat blijft er die dag ongezegd, om iemand te sparen?",
        en: "What stays unsaid that day, to spare somebody?"),
      Bilingual(
        nl: "Wat gaat er goed die dag, waar niemand iets over zegt?",
        en: "What goes well that day that nobody mentions?"),
      Bilingual(
        nl: "Terug in je eigen schoenen: wat heb je verzonnen, en wat wist je?",
        en: "Back in your own shoes: what did you make up, and what did you know?"),
      Bilingual(
        nl: "Wat heb jij nodig, ook nu je dit geschreven hebt?",
        en: "What do you need, even now that you have written this?"),
    ],
    closing: Bilingual(
      nl: "Wil je één zin bewaren voor {hinge}? Je kunt die later zeggen, of loslaten.",
      en: "Would you like to keep one sentence for {hinge}? You can say it later, or let it go."))
}
