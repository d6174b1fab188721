import EgelCore

extension Forms {
  static let swinging = FormGuide(
    "swinging",
    name: Bilingual(nl: "swingen", en: "swinging"),
    typed: ["swinger", "swingers"],
    concepts: ["R7", "A1", "R37"],
    description: Bilingual(
      nl: """
        Partners zoeken samen speels contact met anderen op, meestal op avonden en plekken die \
        daarvoor bedoeld zijn. Daarbuiten leven ze vaak als een gesloten paar. Waar het spel \
        ophoudt, en wat samen of apart kan, spreekt iedereen anders af.
        """,
      en: """
        Partners look for playful contact with other people together, mostly on nights and in \
        places meant for it. The rest of the time they often live as a closed couple. Where \
        play ends, and what happens together or apart, is different for everyone.
        """),
    assumptions: [
      FormAssumption(
        "both-there", "sexual", needsDesire: true,
        nl: "dat er alleen iets gebeurt als je er samen bij bent",
        en: "that things only happen when you're both there"),
      FormAssumption(
        "stays-play", "romantic",
        nl: "dat het spel blijft en niemand verliefd wordt",
        en: "that it stays play and no one falls in love"),
      FormAssumption(
        "one-look", "emotional",
        nl: "dat één blik genoeg is om samen te stoppen",
        en: "that one look is enough to stop together"),
      FormAssumption(
        "time-after", "time",
        nl: "dat er na zo'n avond tijd is voor elkaar",
        en: "that there's time for each other after a night like that"),
      FormAssumption(
        "not-at-home", "places",
        nl: "dat het daar blijft en niet mee naar huis gaat",
        en: "that it stays there and doesn't come home with you"),
      FormAssumption(
        "others-need-not-know", "telling",
        nl: "dat familie en collega's het niet hoeven te weten",
        en: "that family and colleagues don't have to know"),
      FormAssumption(
        "either-can-stop", "future",
        nl: "dat het ophoudt als een van jullie dat wil",
        en: "that it stops if either of you wants it to"),
    ])
}
