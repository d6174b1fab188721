import EgelCore

extension Forms {
  static let comet = FormGuide(
    "comet",
    name: Bilingual(nl: "komeet", en: "comet"),
    typed: ["komeetrelatie", "comet relationship", "comet partner", "comets", "kometen"],
    concepts: ["N8", "R33", "L6"],
    description: Bilingual(
      nl: """
        Een liefde die af en toe voorbijkomt, zoals een komeet: een paar dagen heel dichtbij, \
        dan lang uit beeld. Tussendoor hoeft er weinig contact te zijn. Het kan jaren duren, \
        ook naast andere relaties.
        """,
      en: """
        A love that passes by now and then, like a comet: very close for a few days, then out \
        of sight for a long time. There doesn't have to be much contact in between. It can go \
        on for years, also beside other relationships.
        """),
    assumptions: [
      FormAssumption(
        "sex-again", "sexual", needsDesire: true,
        nl: "dat er weer seks is als je elkaar ziet",
        en: "that there's sex again when you meet"),
      FormAssumption(
        "love-still-there", "romantic",
        nl: "dat de liefde er nog is na een jaar zonder nieuws",
        en: "that the love is there after a year without news"),
      FormAssumption(
        "missing-belongs", "emotional",
        nl: "dat elkaar missen erbij hoort",
        en: "that missing each other is part of it"),
      FormAssumption(
        "time-made", "time",
        nl: "dat je tijd vrijmaakt als de ander in de buurt is",
        en: "that you make time when the other is around"),
      FormAssumption(
        "between-untold", "telling",
        nl: "dat je niet vraagt wie er intussen was",
        en: "that you don't ask who there was in between"),
      FormAssumption(
        "illness-told", "health",
        nl: "dat je het hoort als de ander ernstig ziek is",
        en: "that you hear if the other is seriously ill"),
      FormAssumption(
        "next-time", "future",
        nl: "dat er een volgende keer komt",
        en: "that there will be a next time"),
    ])
}
