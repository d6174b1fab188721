import EgelCore

extension Exercises {
  /// A question made so that a no has room.
  static let askingWithRoomForNo = Exercise(
    "asking-with-room-for-no", .light, concepts: ["K2", "K3", "K4", "K1"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Iets vragen waar nee op kan",
      en: "Asking so that no is an option"),
    about: Bilingual(
      nl: """
        Een vraag is pas een vraag als het antwoord nee kan zijn. Je maakt er een, van begin \
        tot eind, en bedenkt vooraf wat je met een nee doet.
        """,
      en: """
        It's only a question if the answer can be no. You make one, from start to finish, and \
        work out beforehand what you'll do with a no.
        """),
    steps: [
      Bilingual(
        nl: "Hoe gaat het echt met je?",
        en: "How are you doing, really?"),
      Bilingual(
        nl: "Wat zou je helpen? Schrijf alles op, ook het onmogelijke.",
        en: "What would help? Write it all down, the impossible too."),
      Bilingual(
        nl: "Kies er één ding uit. Wat precies, wanneer, en hoe lang?",
        en: "Pick one thing. What exactly, when, and for how long?"),
      Bilingual(
        nl: "Aan wie kun je het vragen? Schrijf iedereen op die in je opkomt.",
        en: "Who could you ask? Write down everyone who comes to mind."),
      Bilingual(
        nl: "Hoe vraag je het zo dat nee ook goed is? Schrijf de zin op.",
        en: "How would you ask so that no is fine too? Write the sentence."),
      Bilingual(
        nl: "Wat doe je als het nee wordt?",
        en: "What will you do if it's a no?"),
      Bilingual(
        nl: "Wat zegt een nee niet over jou?",
        en: "What would a no not say about you?"),
    ],
    closing: Bilingual(
      nl: "Wil je je vraag bewaren voor een goed moment?",
      en: "Would you like to keep your question for a good moment?"))
}
