import EgelCore

extension Forms {
  static let monoPoly = FormGuide(
    "mono-poly",
    name: Bilingual(nl: "mono-poly", en: "mono-poly"),
    typed: ["mono/poly", "monogaam-polyamoreus", "monogamous-polyamorous"],
    concepts: ["N13", "N18", "N12", "R36"],
    description: Bilingual(
      nl: """
        Een relatie tussen iemand die één liefde wil en iemand die er meer wil of heeft. Geen \
        van de twee hoeft daarvoor te veranderen. Wat voor de een ruimte is, kan voor de ander \
        gemis zijn, de ene dag meer dan de andere.
        """,
      en: """
        A relationship between someone who wants one love and someone who wants or has more. \
        Neither of them has to change for that. What's room to one may be loss to the other, \
        some days more than others.
        """),
    assumptions: [
      FormAssumption(
        "who-else-told", "sexual", needsDesire: true,
        nl: "dat je hoort met wie er nog meer seks is",
        en: "that you hear who else there's sex with"),
      FormAssumption(
        "one-stays-enough", "romantic",
        nl: "dat wie één liefde wil, geen tweede gaat willen",
        en: "that whoever wants one love won't want a second"),
      FormAssumption(
        "will-get-used", "emotional",
        nl: "dat wie thuisblijft, er wel aan went",
        en: "that whoever stays home will get used to it"),
      FormAssumption(
        "evening-back", "time",
        nl: "dat er na een avond met iemand anders een avond samen komt",
        en: "that after an evening with someone else there's one together"),
      FormAssumption(
        "same-story", "telling",
        nl: "dat je aan vrienden hetzelfde vertelt",
        en: "that you tell friends the same story"),
      FormAssumption(
        "not-in-our-home", "home",
        nl: "dat anderen niet blijven slapen waar je samenwoont",
        en: "that others don't stay over where you live together"),
      FormAssumption(
        "one-will-change", "future",
        nl: "dat de ander ooit wel van gedachten verandert",
        en: "that the other will come round some day"),
    ])
}
