import EgelCore

extension Exercises {
  /// From everything that could be said to one sentence.
  static let whatIWantToSay = Exercise(
    "what-i-want-to-say", .middle, concepts: ["E10", "A8", "E21", "A13"],
    name: Bilingual(
      nl: "Wat ik iemand wil zeggen",
      en: "What I want to say to somebody"),
    about: Bilingual(
      nl: """
        Iets ligt klaar om gezegd te worden, of juist om niet gezegd te worden. Je schrijft het \
        eerst helemaal op, en zoekt dan de zin waar het op aankomt.
        """,
      en: """
        Something lies ready to be said, or ready not to be. First you write all of it, and then \
        you look for the sentence that counts.
        """),
    steps: [
      Bilingual(
        nl: "Schrijf alles op wat je tegen {person} zou zeggen als er niets van kwam.",
        en: "Write all that you would say to {person} if nothing were to come of it."),
      Bilingual(
        nl: "Wat ervan gaat over vroeger, wat over nu, wat over later?",
        en: "Which of it is about before, which about now, which about later?"),
      Bilingual(
        nl: "Wat is dank, wat is pijn, wat is een vraag?",
        en: "Which is thanks, which is hurt, which is a question?"),
      Bilingual(
        nl: "Wat hoop je dat er gebeurt als {person} het hoort?",
        en: "What do you hope will happen when {person} hears it?"),
      Bilingual(
        nl: "Wat zou er ook kunnen gebeuren, en hoe veilig is dat voor jou?",
        en: "What else could happen, and how safe is that for you?"),
      Bilingual(
        nl: "Welke zin blijft over als je er één mag houden?",
        en: "Which sentence is left if you may keep one?"),
      Bilingual(
        nl: "Zeg die zin hardop als je alleen bent. Wat verandert er nog aan?",
        en: "Say that sentence aloud when you are alone. What changes in it?"),
      Bilingual(
        nl: "Waar past het: aan tafel, wandelend, op papier, of nergens?",
        en: "Where does it belong: at the table, on a walk, on paper, or nowhere?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je die zin bewaren als iets om tegen {person} te zeggen? Je kunt het doen of \
        loslaten wanneer je wilt.
        """,
      en: """
        Would you like to keep that sentence as something to say to {person}? You can do it or \
        let it go whenever you like.
        """))
}
