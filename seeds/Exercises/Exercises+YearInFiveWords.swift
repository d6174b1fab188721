import EgelCore

extension Exercises {
  /// A year with people, brought down to five words.
  static let yearInFiveWords = Exercise(
    "year-in-five-words", .light, concepts: ["I17", "P13", "P16", "L4"],
    name: Bilingual(
      nl: "Een jaar in vijf woorden",
      en: "A year in five words"),
    about: Bilingual(
      nl: """
        Een jaar met mensen gaat heen en weer: iemand vinden, loslaten, jezelf blijven, het \
        nemen zoals het is, opnieuw beginnen. Je zoekt de vijf woorden voor jouw jaar. Het \
        hoeft geen vooruitgang te zijn.
        """,
      en: """
        A year with people goes back and forth: finding someone, letting go, staying yourself, \
        taking it as it is, starting over. You look for the five words for yours. It doesn't \
        have to be progress.
        """),
    steps: [
      Bilingual(
        nl: "Schrijf een paar minuten lang elk woord op dat bij dit jaar met mensen hoort.",
        en: "For a few minutes, write down every word that belongs to this year with people."),
      Bilingual(
        nl: "Streep weg tot er vijf over zijn: niet de mooiste, wel de juiste.",
        en: "Cross words out until five are left: not the pretty ones, the true ones."),
      Bilingual(
        nl: "Geef elk woord een dag, een plek of een gezicht.",
        en: "Give each word a day, a place or a face."),
      Bilingual(
        nl: "Zet ze op volgorde. Wat ging waarin over?",
        en: "Put them in order. What turned into what?"),
      Bilingual(
        nl: "Welk woord had vorig jaar niet gekund?",
        en: "Which word wouldn't have fitted last year?"),
      Bilingual(
        nl: "Wie zou voor jouw jaar een ander woord kiezen, en welk?",
        en: "Who would pick a different word for your year, and which?"),
      Bilingual(
        nl: "Welk woord is nog niet af?",
        en: "Which word isn't finished yet?"),
    ],
    closing: Bilingual(
      nl: "Zit er iemand in je vijf woorden tegen wie je iets wilt zeggen? Je kunt het bewaren.",
      en: """
        Is there someone in your five words you'd like to say something to? You can keep it \
        here.
        """))
}
