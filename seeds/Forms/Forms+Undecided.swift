import EgelCore

extension Forms {
  static let undecided = FormGuide(
    "undecided",
    name: Bilingual(nl: "opengelaten", en: "undecided"),
    typed: ["onbeslist", "weet niet", "not sure"],
    concepts: ["R32", "R33", "R12"],
    description: Bilingual(
      nl: """
        Hoe iemand met liefde wil leven staat open, of past in geen enkel woord. Dat kan een \
        zoektocht zijn, of een goede plek om te blijven. Ook wat geen naam heeft, heeft \
        gewoonten.
        """,
      en: """
        How someone wants to live with love is open, or fits no word there is. That can be a \
        search, or a good place to stay. What has no name has habits too.
        """),
    assumptions: [
      FormAssumption(
        "others-said-first", "sexual", needsDesire: true,
        nl: "dat je vooraf zegt of er met anderen seks is",
        en: "that you say beforehand whether there's sex with others"),
      FormAssumption(
        "nothing-settled", "romantic",
        nl: "dat er niets vaststaat zolang niemand het zegt",
        en: "that nothing is settled until someone says so"),
      FormAssumption(
        "comfort-free", "emotional",
        nl: "dat troosten je tot niets verplicht",
        en: "that giving comfort commits you to nothing"),
      FormAssumption(
        "silence-means-nothing", "time",
        nl: "dat een week stilte niets betekent",
        en: "that a week of silence means nothing"),
      FormAssumption(
        "doubt-shared", "telling",
        nl: "dat je je twijfel deelt met wie het aangaat",
        en: "that you share your doubts with those concerned"),
      FormAssumption(
        "family-no-word", "family",
        nl: "dat je familie er geen woord voor hoeft te krijgen",
        en: "that your family doesn't have to be given a word for it"),
      FormAssumption(
        "answer-some-day", "future",
        nl: "dat er ooit een antwoord komt",
        en: "that an answer will come some day"),
    ])
}
