import EgelCore

extension Exercises {
  /// One day from the side of whoever stands between two loves.
  static let aDayInBetween = Exercise(
    "a-day-in-between", .middle, concepts: ["N3", "P12", "N10"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Een dag ertussenin",
      en: "A day in the middle"),
    about: Bilingual(
      nl: """
        Wie van twee mensen houdt, zit er soms tussenin. Je verzint één dag vanaf die kant. \
        Het blijft een gok, en aan het eind ben je weer jezelf.
        """,
      en: """
        Someone who loves two people can end up caught in the middle. You imagine one day from \
        there. It's guesswork, and at the end you come back to your own side.
        """),
    steps: [
      Bilingual(
        nl: "Kies een drukke dag die {hinge} onlangs had. Wat weet je ervan?",
        en: "Pick a busy day {hinge} had recently. What do you know about it?"),
      Bilingual(
        nl: "Schrijf die ochtend in de ik-vorm, als {hinge}. Wie wil er als eerste iets?",
        en: "Write that morning as {hinge}, saying 'I'. Who wants something first?"),
      Bilingual(
        nl: "Dan komt er een bericht van jou. Wat denkt {hinge}?",
        en: "Then a message from you comes in. What does {hinge} think?"),
      Bilingual(
        nl: "Daarna komt er een van {metamour}. Wat denkt {hinge} nu?",
        en: "Then one comes in from {metamour}. What does {hinge} think now?"),
      Bilingual(
        nl: "Wat houdt {hinge} die dag voor zich, om iemand te sparen?",
        en: "What does {hinge} hold back that day, to spare someone?"),
      Bilingual(
        nl: "Wat gaat er goed zonder dat iemand het zegt?",
        en: "What goes well without anyone mentioning it?"),
      Bilingual(
        nl: "Terug naar jezelf. Wat hiervan weet je echt?",
        en: "Back to yourself. Which parts of this do you actually know?"),
      Bilingual(
        nl: "En wat heb jij vandaag nodig?",
        en: "And what do you need today?"),
    ],
    closing: Bilingual(
      nl: "Is er één ding dat je {hinge} hierna wilt zeggen? Je kunt het bewaren.",
      en: "Is there one thing you'd like to say to {hinge} after this? You can keep it here."))
}
