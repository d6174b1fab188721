import EgelCore

extension Exercises {
  /// What in oneself, between people and around them makes it easy or hard to be happy for someone.
  static let threeLayers = Exercise(
    "three-layers", .middle, concepts: ["C3", "C4", "C5", "C6", "C7", "C8"],
    needs: [.safeRelationship],
    name: Bilingual(
      nl: "Blij zijn voor iemand: wat helpt en wat niet",
      en: "Being happy for someone: what helps and what doesn't"),
    about: Bilingual(
      nl: """
        Je kunt blij zijn voor iemand en tegelijk jaloers, en geen van de twee is een doel. Je \
        kijkt naar drie lagen: in jezelf, tussen jullie, en om jullie heen.
        """,
      en: """
        You can be happy for someone and jealous at the same time, and neither is a goal. You \
        look at three layers: in yourself, between you, and around you.
        """),
    steps: [
      Bilingual(
        nl: "Wanneer was je blij voor {person} om iets met anderen, al was het maar even?",
        en: "When were you happy for {person} about something with others, even for a moment?"),
      Bilingual(
        nl: "Wanneer gaf zoiets je een steek?",
        en: "When did something like that give you a pang?"),
      Bilingual(
        nl: "Jijzelf, die twee keer: hoe had je geslapen, en wat waren je eigen plannen?",
        en: "You, those two times: how had you slept, and what plans of your own did you have?"),
      Bilingual(
        nl: "Wat van vroeger schoof er mee aan?",
        en: "What from long ago pulled up a chair?"),
      Bilingual(
        nl: """
          Tussen {person} en jou: wat wist je vooraf, en hoe was het toen jullie elkaar weer \
          zagen?
          """,
        en: """
          Between {person} and you: what did you know beforehand, and how was it when you met \
          again?
          """),
      Bilingual(
        nl: "Om jullie heen: wie wist ervan, en waar was jij die avond?",
        en: "Around you: who knew about it, and where were you that evening?"),
      Bilingual(
        nl: "Welke laag woog het zwaarst? Het hoeft niet in jou te zitten.",
        en: "Which layer weighed the most? It doesn't have to be the layer in you."),
      Bilingual(
        nl: "Waar zou een klein verschil al helpen, en wie kan daarvoor zorgen?",
        en: "Where would a small change already help, and who could make it?"),
    ],
    closing: Bilingual(
      nl: """
        Is er iets dat je tegen {person} wilt zeggen, of tegen iemand eromheen? Je kunt het \
        bewaren.
        """,
      en: """
        Is there something you'd like to say to {person}, or to someone around you? You can \
        keep it here.
        """))
}
