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
        Een jaar met mensen slingert: ontdekken, loslaten, heel blijven, aanvaarden, berusten, \
        en weer terug. Je zoekt de vijf woorden die bij jouw jaar kloppen. Het hoeft geen \
        vooruitgang te zijn.
        """,
      en: """
        A year with people swings: finding, freeing, staying whole, accepting, resigning, and \
        back again. You look for the five words that are right for yours. It need not be \
        progress.
        """),
    steps: [
      Bilingual(
        nl: "Schrijf een paar minuten lang elk woord op dat bij dit jaar met mensen hoort.",
        en: "For a few minutes, write every word that belongs to this year with people."),
      Bilingual(
        nl: "Streep weg tot er vijf over zijn. Niet de mooiste, de kloppende.",
        en: "Cross out until five are left. Not the finest, the right ones."),
      Bilingual(
        nl: "Geef elk woord een dag, een plek of een gezicht.",
        en: "Give each word a day, a place or a face."),
      Bilingual(
        nl: "Zet ze in een volgorde. Wat ging over in wat?",
        en: "Put them in an order. What turned into what?"),
      Bilingual(
        nl: "Welk woord zwaaide de andere kant op dan een jaar eerder?",
        en: "Which word swung the other way from a year before?"),
      Bilingual(
        nl: "Wie zou voor jouw jaar een ander woord kiezen, en welk?",
        en: "Who would choose another word for your year, and which?"),
      Bilingual(
        nl: "Welk woord laat je openstaan?",
        en: "Which word do you leave open?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je één ding bewaren om te zeggen tegen iemand die in een van de vijf woorden zit? \
        Zeggen of loslaten kan later.
        """,
      en: """
        Would you like to keep one thing to say to somebody who is in one of the five words? You \
        can say it or let it go later.
        """))
}
