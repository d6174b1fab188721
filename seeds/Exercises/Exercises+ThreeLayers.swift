import EgelCore

extension Exercises {
  /// What in oneself, between people and around them makes gladness easy or hard.
  static let threeLayers = Exercise(
    "three-layers", .middle, concepts: ["C3", "C4", "C5", "C6", "C7", "C8"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Wat blij zijn voor een ander makkelijk of moeilijk maakt",
      en: "What makes being glad for somebody easy or hard"),
    about: Bilingual(
      nl: """
        Blij zijn voor iemand en een steek voelen kunnen tegelijk bestaan, en geen van de twee \
        is een doel. Je kijkt naar drie lagen: in jezelf, tussen mensen, en eromheen.
        """,
      en: """
        Being glad for somebody and feeling a sting can exist at once, and neither is a goal. \
        You look at three layers: in yourself, between people, and all around.
        """),
    steps: [
      Bilingual(
        nl: "Wanneer was je blij voor {person} om iets met anderen, of kwam het in de buurt?",
        en: "When were you glad for {person} about something with others, or came near it?"),
      Bilingual(
        nl: "Wanneer gaf zoiets een steek?",
        en: "When did something like that sting?"),
      Bilingual(
        nl: """
          Eerste laag, jij, die twee keer: hoe had je geslapen, en wat waren je eigen plannen?
          """,
        en: """
          First layer, you, those two times: how had you slept, and what plans of your own were \
          there?
          """),
      Bilingual(
        nl: "Wat van vroeger schoof er mee aan tafel?",
        en: "What from long ago pulled up a chair?"),
      Bilingual(
        nl: """
          Tweede laag, {person} en jij: wat wist je vooraf, en hoe kwam je daarna weer bij \
          elkaar?
          """,
        en: """
          Second layer, {person} and you: what did you know beforehand, and how did you meet \
          again after?
          """),
      Bilingual(
        nl: "Derde laag, eromheen: wie wist ervan, wie vond er iets van, waar was jij toen?",
        en: "Third layer, around: who knew, who had an opinion, where were you then?"),
      Bilingual(
        nl: "Welke laag woog het zwaarst? Het hoeft niet in jou te zitten.",
        en: "Which layer weighed most? It need not lie in you."),
      Bilingual(
        nl: "In welke laag zou een klein verschil al iets doen, en wie kan daarbij?",
        en: "In which layer would a small difference already do something, and who can reach it?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je één ding bewaren om tegen {person} te zeggen, of tegen iemand eromheen? Het mag \
        ook weer weg.
        """,
      en: """
        Would you like to keep one thing to say to {person}, or to somebody around? It may be \
        dropped again too.
        """))
}
