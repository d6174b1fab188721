import EgelCore

extension Exercises {
  /// The staircase one was handed, and the steps left out.
  static let stepsSkipped = Exercise(
    "steps-skipped", .middle, concepts: ["N1", "I12", "L1", "L2"],
    name: Bilingual(
      nl: "Treden die je met opzet oversloeg",
      en: "Steps you skipped on purpose"),
    about: Bilingual(
      nl: """
        Veel mensen krijgen een trap mee van hoe een leven met anderen loopt. Je schrijft die \
        trap op, en kijkt waar jij liep, sprong, afstapte of niets te zoeken had.
        """,
      en: """
        Many people are handed a staircase of how a life with others goes. You write it down, \
        and look at where you walked, leapt, stepped off, or had no business being.
        """),
    steps: [
      Bilingual(
        nl: "Welke treden kreeg je mee, en van wie? Schrijf de trap op zoals jij die leerde.",
        en: "Which steps were you handed, and by whom? Write the staircase as you learned it."),
      Bilingual(
        nl: "Welke heb je genomen omdat je het wilde?",
        en: "Which did you take because you wanted to?"),
      Bilingual(
        nl: "Welke omdat het de volgende was?",
        en: "Which because it was the next one?"),
      Bilingual(
        nl: "Welke heb je met opzet overgeslagen, en wat kwam er in de plaats?",
        en: "Which did you skip on purpose, and what came instead?"),
      Bilingual(
        nl: "Welke bleef weg zonder dat je koos? Dat kan pijn doen, of niet.",
        en: "Which stayed away without your choosing? That may hurt, or not."),
      Bilingual(
        nl: "Van welke ben je weer afgestapt?",
        en: "Which have you stepped off again?"),
      Bilingual(
        nl: "Welke mijlpaal van jou staat op geen enkele trap?",
        en: "Which milestone of yours is on no staircase at all?"),
      Bilingual(
        nl: "Welke trede zou je anders noemen dan de mensen om je heen?",
        en: "Which step would you name differently from the people around you?"),
    ],
    closing: Bilingual(
      nl: """
        Wil je één ding bewaren om aan iemand te vertellen, over een trede of een mijlpaal? \
        Zeggen of loslaten kan later.
        """,
      en: """
        Would you like to keep one thing to tell somebody, about a step or a milestone? You can \
        say it or let it go later.
        """))
}
