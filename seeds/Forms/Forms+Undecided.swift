import EgelCore

extension Forms {
  static let undecided = FormGuide(
    "undecided", name: Bilingual(nl: "opengelaten", en: "undecided"),
    concepts: ["R32", "R33", "R12"],
    description: Bilingual(
      nl: """
        Hoe iemand met liefde en mensen wil leven staat open, of past in geen van de woorden. \
        Dat kan een zoektocht zijn, of een rustige plek om te blijven. Ook banden zonder naam \
        hebben gewoonten.
        """,
      en: """
        How somebody wants to live with love and people is open, or fits none of the words. That \
        can be a search, or a quiet place to stay. Ties without a name have habits too.
        """),
    assumptions: [
      FormAssumption(
        "others-said-first", "sexual", needsDesire: true,
        nl: "dat vooraf gezegd wordt of er met anderen seks is",
        en: "that it is said beforehand whether there is sex with others"),
      FormAssumption(
        "nothing-settled", "romantic",
        nl: "dat er niets vaststaat zolang niemand het zegt",
        en: "that nothing is settled as long as nobody says so"),
      FormAssumption(
        "comfort-free", "emotional",
        nl: "dat troost geven niets vastlegt",
        en: "that giving comfort settles nothing"),
      FormAssumption(
        "silence-means-nothing", "time",
        nl: "dat een week stilte niets betekent",
        en: "that a week of silence means nothing"),
      FormAssumption(
        "doubt-shared", "telling",
        nl: "dat twijfel gedeeld wordt met wie het aangaat",
        en: "that doubt is shared with those it concerns"),
      FormAssumption(
        "family-no-word", "family",
        nl: "dat familie er geen woord voor hoeft te krijgen",
        en: "that family need not be given a word for it"),
      FormAssumption(
        "answer-some-day", "future",
        nl: "dat er ooit een antwoord komt",
        en: "that an answer will come some day"),
    ])
}
