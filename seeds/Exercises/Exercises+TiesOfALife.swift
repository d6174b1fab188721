import EgelCore

extension Exercises {
  /// A table of the ties that shaped a life.
  static let tiesOfALife = Exercise(
    "ties-of-a-life", .heavy, concepts: ["L9", "T8", "N17", "R23", "H18"],
    name: Bilingual(
      nl: "De banden van een leven, naast elkaar",
      en: "The ties of a life, side by side"),
    about: Bilingual(
      nl: """
        Een tabel met op elke rij een band die je gevormd heeft. Wie je liever laat rusten, laat \
        je weg. Het kost een uur of meer, en mag in stukken.
        """,
      en: """
        A table with, on every row, a tie that shaped you. Whoever you would rather let rest, \
        you leave out. It takes an hour or more, and may be done in pieces.
        """),
    steps: [
      Bilingual(
        nl: """
          Zet onder elkaar de banden die je gevormd hebben: familie, vrienden, liefdes, jezelf.
          """,
        en: "Write below one another the ties that shaped you: family, friends, loves, yourself."),
      Bilingual(
        nl: "Zet bij elke band hoe oud je was, en hoe je het toen noemde.",
        en: "Beside each, write how old you were, and what you called it then."),
      Bilingual(
        nl: "Hoe dichtbij was elke band, in één of twee woorden?",
        en: "How close was each tie, in a word or two?"),
      Bilingual(
        nl: "Hoe ging het als het botste?",
        en: "How did it go when you clashed?"),
      Bilingual(
        nl: "Wat leerde je er over jezelf?",
        en: "What did you learn about yourself there?"),
      Bilingual(
        nl: "Hoe veranderde het, hield het op, of loopt het door?",
        en: "How did it change, did it stop, or does it go on?"),
      Bilingual(
        nl: "Lees de kolommen van boven naar beneden. Wat komt terug?",
        en: "Read the columns from top to bottom. What comes back?"),
      Bilingual(
        nl: "Lees de rijen. Welke band zou je vandaag een andere naam geven?",
        en: "Read the rows. Which tie would you give another name today?"),
      Bilingual(
        nl: "Wat neem je eruit mee naar wie er nu is, jezelf inbegrepen?",
        en: "What do you take from it to those who are here now, yourself included?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je één ding bewaren om te zeggen tegen iemand uit de tabel die er nu is? Je kunt het \
        later doen of loslaten.
        """,
      en: """
        Would you like to keep one thing to say to somebody in the table who is here now? You \
        can do it or let it go later.
        """))
}
