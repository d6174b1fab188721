import EgelCore

extension Exercises {
  /// A question made so that a no has room.
  static let askingWithRoomForNo = Exercise(
    "asking-with-room-for-no", .light, concepts: ["K2", "K3", "K4", "K1"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Vragen zodat nee kan",
      en: "Asking so that a no is possible"),
    about: Bilingual(
      nl: """
        Een vraag waarop nee kan, is een andere vraag dan een waarop alleen ja past. Je maakt er \
        een, van begin tot eind, en houdt alvast rekening met een nee.
        """,
      en: """
        A question that leaves room for no is a different question from one that only fits a \
        yes. You make one, from start to finish, and allow for a no along the way.
        """),
    steps: [
      Bilingual(
        nl: "Hoe gaat het met je, als je eerlijk bent tegen jezelf?",
        en: "How are you, if you are honest with yourself?"),
      Bilingual(
        nl: "Wat zou helpen? Schrijf alles op, ook wat niet kan.",
        en: "What would help? Write down everything, also what cannot be."),
      Bilingual(
        nl: "Kies er één ding uit en maak het precies: wat, wanneer, hoe lang?",
        en: "Pick one thing and make it precise: what, when, for how long?"),
      Bilingual(
        nl: "Aan wie zou je het kunnen vragen? Noem er meer dan één, als dat gaat.",
        en: "Whom could you ask? Name more than one, if you can."),
      Bilingual(
        nl: "Hoe klinkt de vraag als een nee welkom is? Schrijf de zin.",
        en: "How does the question sound if a no is welcome? Write the sentence."),
      Bilingual(
        nl: "Wat doe je als het nee wordt?",
        en: "What will you do if it is a no?"),
      Bilingual(
        nl: "Wat zou een nee je vertellen, en wat niet?",
        en: "What would a no tell you, and what not?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je de vraag bewaren om aan iemand te stellen? Stellen of loslaten kan later, allebei \
        goed.
        """,
      en: """
        Would you like to keep the question to put to somebody? You can ask it or let it go \
        later, both are fine.
        """))
}
