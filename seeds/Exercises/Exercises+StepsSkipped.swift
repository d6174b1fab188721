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
        Veel mensen krijgen een trap mee: zo verloopt een leven met anderen. Je schrijft die \
        van jou op, en kijkt waar je liep, sprong, afstapte, of niets te zoeken had.
        """,
      en: """
        Many people are handed a staircase: this is how life with others goes. You write yours \
        down, and see where you walked, jumped, got off, or had no business being.
        """),
    steps: [
      Bilingual(
        nl: "Welke treden kreeg je mee, en van wie? Schrijf ze op van onder naar boven.",
        en: "Which steps were you handed, and who by? Write them down from the bottom up."),
      Bilingual(
        nl: "Welke nam je omdat je het wilde?",
        en: "Which did you take because you wanted to?"),
      Bilingual(
        nl: "Welke nam je omdat het de volgende was?",
        en: "Which did you take because it came next?"),
      Bilingual(
        nl: "Welke sloeg je met opzet over, en wat kwam ervoor in de plaats?",
        en: "Which did you skip on purpose, and what came instead?"),
      Bilingual(
        nl: "Welke kwam er nooit, zonder dat je koos? Dat kan pijn doen, of niet.",
        en: "Which never came, without you choosing that? It may hurt, or not."),
      Bilingual(
        nl: "Van welke ben je weer afgestapt?",
        en: "Which have you stepped back off?"),
      Bilingual(
        nl: "Welke mijlpaal van jou staat op geen enkele trap?",
        en: "Which milestone of yours isn't on any staircase?"),
      Bilingual(
        nl: "Welke trede noem jij anders dan de mensen om je heen?",
        en: "Which step do you call something else than the people around you do?"),
    ],
    closing: Bilingual(
      nl: "Wil je een mijlpaal bewaren om aan iemand te vertellen?",
      en: "Would you like to keep a milestone to tell someone about?"))
}
