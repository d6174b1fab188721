import EgelCore

extension Forms {
  static let swinging = FormGuide(
    "swinging", name: Bilingual(nl: "swingen", en: "swinging"),
    concepts: ["R7", "A1", "R37"],
    description: Bilingual(
      nl: """
        Partners zoeken samen speels contact met anderen op, meestal op avonden en plekken die \
        daarvoor bedoeld zijn. Daarbuiten leven ze vaak als een gesloten paar. Waar spel ophoudt \
        en gevoel begint, en wat samen of apart kan, vult ieder anders in.
        """,
      en: """
        Partners look for playful contact with others together, mostly on evenings and in places \
        meant for it. Outside those they often live as a closed pair. Where play ends and \
        feeling begins, and what goes together or apart, differs.
        """),
    assumptions: [
      FormAssumption(
        "both-there", "sexual", needsDesire: true,
        nl: "dat er alleen iets gebeurt als allebei erbij zijn",
        en: "that things happen only when both are there"),
      FormAssumption(
        "stays-play", "romantic",
        nl: "dat het spel blijft en niemand verliefd wordt",
        en: "that it stays play and nobody falls in love"),
      FormAssumption(
        "one-look", "emotional",
        nl: "dat één blik genoeg is om samen te stoppen",
        en: "that one look is enough to stop together"),
      FormAssumption(
        "time-after", "time",
        nl: "dat er na zo'n avond tijd is voor elkaar",
        en: "that after such an evening there is time for each other"),
      FormAssumption(
        "not-at-home", "places",
        nl: "dat het op die plekken blijft en niet thuis komt",
        en: "that it stays in those places and does not come home"),
      FormAssumption(
        "others-need-not-know", "telling",
        nl: "dat familie en collega's het niet hoeven te weten",
        en: "that family and colleagues need not know"),
      FormAssumption(
        "either-can-stop", "future",
        nl: "dat het ophoudt als een van beiden dat wil",
        en: "that it ends if either of them wants"),
    ])
}
