import EgelCore

extension Exercises {
  /// Three things to notice about a new person beside an existing tie.
  static let newPerson = Exercise(
    "new-person", .middle, concepts: ["N11", "N12", "N14", "N15", "A18"],
    needs: [.openRelationship],
    name: Bilingual(
      nl: "Wie er nieuw is, en wat er al was",
      en: "The new person, and the tie there was"),
    about: Bilingual(
      nl: """
        Drie dingen kunnen verschil maken als er iemand bij komt: zien wat er al is, er rekening \
        mee houden, en zelf zo willen leven. Je schrijft op wat je ervan weet, met datum, zodat \
        je later kunt kijken wat er verschoof.
        """,
      en: """
        Three things can make a difference when somebody joins: seeing what is there, taking it \
        into account, and wanting to live this way. You write what you know of them, dated, so \
        that later you can see what shifted.
        """),
    steps: [
      Bilingual(
        nl: "Hoe is {metamour} in het leven van {hinge} gekomen, gezien van waar jij staat?",
        en: "How did {metamour} come into the life of {hinge}, seen from where you stand?"),
      Bilingual(
        nl: "Waaraan merk je of {metamour} ziet wat er tussen {hinge} en jou is?",
        en: "How can you tell whether {metamour} sees what there is between {hinge} and you?"),
      Bilingual(
        nl: "Waaraan merk je of {metamour} er rekening mee houdt?",
        en: "How can you tell whether {metamour} takes it into account?"),
      Bilingual(
        nl: "Wat weet je van hoe {metamour} wil leven, en van wie weet je dat?",
        en: "What do you know about how {metamour} wants to live, and who told you?"),
      Bilingual(
        nl: "Wat heeft {metamour} tot nu toe van jou kunnen zien?",
        en: "What has {metamour} been able to see of you so far?"),
      Bilingual(
        nl: """
          Wat zou het voor jou lichter maken: een ontmoeting, een bericht, een afspraak, wat \
          afstand?
          """,
        en: """
          What would make it lighter for you: a meeting, a message, an agreement, some distance?
          """),
      Bilingual(
        nl: "Wat daarvan zou je willen vragen, en aan wie kan dat?",
        en: "Which of those would you want to ask for, and whom can you ask?"),
      Bilingual(
        nl: "Waar wil je over een paar maanden opnieuw naar kijken?",
        en: "What do you want to look at again in a few months?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je één ding bewaren om te zeggen, tegen {hinge} of tegen {metamour}? Je kunt het \
        later doen of loslaten.
        """,
      en: """
        Would you like to keep one thing to say, to {hinge} or to {metamour}? You can do it or \
        let it go later.
        """))
}
