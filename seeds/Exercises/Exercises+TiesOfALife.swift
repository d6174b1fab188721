import EgelCore

extension Exercises {
  /// A table of the people who shaped a life.
  static let tiesOfALife = Exercise(
    "ties-of-a-life", .heavy, concepts: ["L9", "T8", "N17", "R23", "H18"],
    name: Bilingual(
      nl: "De relaties die je gevormd hebben",
      en: "The relationships that shaped you"),
    about: Bilingual(
      nl: """
        Je maakt een tabel met op elke rij iemand die je gevormd heeft. Aan wie je liever niet \
        denkt, laat je weg. Het duurt een uur of langer, en mag in stukken.
        """,
      en: """
        You make a table, with someone who shaped you on each row. Leave out anyone you'd \
        rather not think about. It takes an hour or more, and you can do it in pieces.
        """),
    steps: [
      Bilingual(
        nl: "Schrijf onder elkaar wie je gevormd heeft: familie, vrienden, geliefden, jezelf.",
        en: "List the people who shaped you: family, friends, lovers, yourself."),
      Bilingual(
        nl: "Schrijf bij elk hoe oud je was, en hoe je het toen noemde.",
        en: "Next to each, write how old you were, and what you called it then."),
      Bilingual(
        nl: "Hoe dicht waren jullie bij elkaar? Eén of twee woorden is genoeg.",
        en: "How close were you? A word or two each will do."),
      Bilingual(
        nl: "Hoe ging het als jullie botsten?",
        en: "How did it go when you clashed?"),
      Bilingual(
        nl: "Wat leerde je daar over jezelf?",
        en: "What did you learn about yourself there?"),
      Bilingual(
        nl: "Hoe veranderde het, of hoe liep het af?",
        en: "How did it change, or how did it end?"),
      Bilingual(
        nl: "Lees de kolommen van boven naar beneden. Wat komt terug?",
        en: "Read the columns from top to bottom. What keeps coming back?"),
      Bilingual(
        nl: "Lees nu de rijen. Wie zou je vandaag iets anders noemen dan toen?",
        en: "Now read the rows. Who would you call something else today?"),
      Bilingual(
        nl: "Wat neem je hiervan mee naar de mensen die er nu zijn?",
        en: "What do you take from this to the people who are here now?"),
    ],
    closing: Bilingual(
      nl: "Wil je iets bewaren om te zeggen tegen iemand uit je tabel?",
      en: "Would you like to keep something to say to someone in your table?"))
}
