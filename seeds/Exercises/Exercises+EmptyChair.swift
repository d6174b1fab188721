import EgelCore

extension Exercises {
  /// A chair, and a voice, for someone who was not there.
  static let emptyChair = Exercise(
    "empty-chair", .middle, concepts: ["N10", "N15", "N16"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "De lege stoel",
      en: "The empty chair"),
    about: Bilingual(
      nl: """
        Wie er niet is, zit soms toch mee aan tafel. Je zet een stoel neer voor iemand die er \
        niet bij was, en luistert. Wat je hoort, komt van jezelf, en daar gaat het om.
        """,
      en: """
        People who aren't there can still have a seat at the table. You put out a chair for \
        someone who was missing, and listen. What you hear comes from you, and that's the \
        point.
        """),
    steps: [
      Bilingual(
        nl: "Denk aan een avond waar {person} niet was en toch een rol speelde. Waar was je?",
        en: """
          Think of an evening when {person} wasn't there and still played a part. Where were \
          you?
          """),
      Bilingual(
        nl: "Wat werd er over {person} gezegd?",
        en: "What was said about {person}?"),
      Bilingual(
        nl: "Zet in gedachten een stoel neer. Hoe zit {person} erop?",
        en: "Put out a chair in your mind. How does {person} sit in it?"),
      Bilingual(
        nl: "Laat {person} die avond navertellen, in een paar zinnen.",
        en: "Let {person} tell the story of that evening, in a few sentences."),
      Bilingual(
        nl: "Welk woord van jou zou {person} veranderen?",
        en: "Which of your words would {person} change?"),
      Bilingual(
        nl: "Wat hiervan weet je, en wat verzin je?",
        en: "What of this do you know, and what are you making up?"),
      Bilingual(
        nl: "En jij: wie houdt jouw stoel vrij als je er niet bent?",
        en: "And you: who keeps your chair free when you're not there?"),
    ],
    closing: Bilingual(
      nl: "Is er iets dat je {person} zelf wilt zeggen? Je kunt het bewaren.",
      en: "Is there something you'd like to say to {person} yourself? You can keep it here."))
}
