import EgelCore

extension Exercises {
  /// From everything that could be said to one sentence.
  static let whatIWantToSay = Exercise(
    "what-i-want-to-say", .middle, concepts: ["E10", "A8", "E21", "A13"],
    name: Bilingual(
      nl: "Wat ik iemand wil zeggen",
      en: "What I want to say to someone"),
    about: Bilingual(
      nl: """
        Je wilt iets zeggen, of juist niet. Je schrijft het eerst helemaal op, en zoekt dan de \
        ene zin waar het om gaat.
        """,
      en: """
        There's something you want to say, or would rather not. First you write all of it, \
        then you look for a single sentence that matters.
        """),
    steps: [
      Bilingual(
        nl: "Schrijf op wat je {person} zou zeggen als het nooit aankwam.",
        en: "Write down what you'd say to {person} if it would never arrive."),
      Bilingual(
        nl: "Wat daarvan gaat over vroeger, en wat over nu?",
        en: "Which of it is about the past, and which about now?"),
      Bilingual(
        nl: "Wat is dank, wat is pijn, wat is een vraag?",
        en: "Which is thanks, which is hurt, which is a question?"),
      Bilingual(
        nl: "Wat hoop je dat er gebeurt als {person} het hoort?",
        en: "What do you hope happens when {person} hears it?"),
      Bilingual(
        nl: "Wat kan er ook gebeuren, en hoe veilig is dat voor jou?",
        en: "What else could happen, and how safe is that for you?"),
      Bilingual(
        nl: "Je mag één zin overhouden. Welke?",
        en: "You may hold on to one sentence. Which?"),
      Bilingual(
        nl: "Zeg die zin hardop als je alleen bent. Wat verander je nog?",
        en: "Say it out loud when you're alone. What do you change?"),
      Bilingual(
        nl: "Waar zou je het zeggen: aan tafel, wandelend, op papier, of nergens?",
        en: "Where would you say it: at the table, on a walk, on paper, or nowhere?"),
    ],
    closing: Bilingual(
      nl: "Wil je die zin bewaren om tegen {person} te zeggen?",
      en: "Would you like to keep that sentence to say to {person}?"))
}
