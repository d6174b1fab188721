import EgelCore

extension Exercises {
  /// Three things to notice about someone new beside a relationship that was there.
  static let newPerson = Exercise(
    "new-person", .middle, concepts: ["N11", "N12", "N14", "N15", "A18"],
    needs: [.openRelationship],
    name: Bilingual(
      nl: "Iemand nieuws, en wat er al was",
      en: "Someone new, and what was already there"),
    about: Bilingual(
      nl: """
        Het scheelt als iemand nieuws ziet wat er al is, daar rekening mee houdt en zelf ook \
        zo wil leven. Je schrijft op wat je daarvan weet. Later kun je zien wat er veranderd \
        is.
        """,
      en: """
        It helps if someone new sees what's already there, takes it into account, and wants to \
        live this way too. You write down what you know about that. Later you can see what has \
        changed.
        """),
    steps: [
      Bilingual(
        nl: "Hoe hebben {hinge} en {metamour} elkaar leren kennen, voor zover je weet?",
        en: "How did {hinge} and {metamour} meet, as far as you know?"),
      Bilingual(
        nl: "Waaraan merk je of {metamour} ziet wat {hinge} en jij hebben?",
        en: "How can you tell whether {metamour} sees what you and {hinge} have?"),
      Bilingual(
        nl: "Waaraan merk je of {metamour} daar rekening mee houdt?",
        en: "How can you tell whether {metamour} takes that into account?"),
      Bilingual(
        nl: "Hoe wil {metamour} leven, en van wie weet je dat?",
        en: "How does {metamour} want to live, and who told you so?"),
      Bilingual(
        nl: "Wat heeft {metamour} tot nu toe van jou gezien?",
        en: "What has {metamour} seen of you so far?"),
      Bilingual(
        nl: """
          Wat zou het voor jou makkelijker maken: elkaar ontmoeten, een bericht, een afspraak, \
          wat afstand?
          """,
        en: """
          What would make it easier for you: meeting up, a message, an agreement, some \
          distance?
          """),
      Bilingual(
        nl: "Wat daarvan wil je vragen, en aan wie?",
        en: "Which of those would you ask for, and who would you ask?"),
      Bilingual(
        nl: "Waar wil je over drie maanden opnieuw naar kijken?",
        en: "What do you want to look at again in three months?"),
    ],
    closing: Bilingual(
      nl: "Is er iets dat je tegen {hinge} of {metamour} wilt zeggen? Je kunt het bewaren.",
      en: "Is there something you'd like to say to {hinge} or {metamour}? You can keep it here."))
}
