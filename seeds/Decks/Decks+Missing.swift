package import EgelCore

extension Decks {
  /// For whoever grieves, after days, weeks or years. Nobody is mentioned by name.
  package static let missing: Deck = Deck(
    "missing", .endings,
    name: Bilingual(
      nl: "Gemis",
      en: "Missing someone"),
    about: Bilingual(
      nl: """
        Voor als er iemand gestorven is, pas of lang geleden. De naam mag jij \
        invullen.
        """,
      en: """
        For when someone has died, recently or long ago. The name is yours to fill in.
        """),
    [
      Question(
        "missing-today", .light, ["L6"], needs: [.bereaved],
        nl: "Is het vandaag zwaarder dan gisteren, of lichter?",
        en: "Is today heavier than yesterday, or lighter?"),
      Question(
        "missing-getting-up", .light, ["L6"], needs: [.bereaved],
        nl: "Hoe ging het opstaan vanmorgen?",
        en: "How was getting up this morning?"),
      Question(
        "missing-ate", .light, ["L6"], needs: [.bereaved],
        nl: "Wat heb je vandaag gegeten?",
        en: "What did you eat today?"),
      Question(
        "missing-card", .light, ["L6", "D11"], needs: [.bereaved],
        nl: "Welk kaartje of berichtje heb je meer dan één keer gelezen?",
        en: "Which card or message have you read more than once?"),
      Question(
        "missing-paperwork", .light, ["L6", "K2"], needs: [.bereaved],
        nl: "Welk papierwerk zou iemand van je kunnen overnemen?",
        en: "Which bit of paperwork could someone take off your hands?"),
      Question(
        "missing-photo", .light, ["L6", "L9"], needs: [.bereaved],
        nl: "Welke foto zou je laten zien aan iemand die er nooit bij was?",
        en: "Which photo would you show someone who never met them?"),
      Question(
        "missing-kept", .light, ["L6"], needs: [.bereaved],
        nl: "Wat van wie je mist wil je zeker bewaren?",
        en: "What of theirs do you want to keep, whatever happens?"),
      Question(
        "missing-forget", .light, ["L6", "P13"], needs: [.bereaved],
        nl: "Is er weleens een moment dat je er even niet aan denkt?",
        en: "When do you forget about it for a moment?"),
      Question(
        "missing-picked-up", .light, ["L6", "L2"], needs: [.bereaved],
        nl: "Welk woord of gebaar heb je overgenomen van wie je mist?",
        en: "Which word or gesture of theirs have you picked up?"),
      Question(
        "missing-room-for-it", .middle, ["L6", "K7"], needs: [.bereaved],
        nl: "Bij wie kun je verdrietig zijn zonder je in te houden?",
        en: "Who can you be sad with, without holding back?"),
      Question(
        "missing-not-hear", .middle, ["L6"], needs: [.bereaved],
        nl: "Wat wil je nu liever niet horen?",
        en: "What would you rather not hear right now?"),
      Question(
        "missing-told-today", .middle, ["L6"], needs: [.bereaved],
        nl: "Wat zou je vandaag verteld hebben, als het nog kon?",
        en: "What would you have told them today, if you could?"),
      Question(
        "missing-says-the-name", .middle, ["L6"], needs: [.bereaved],
        nl: "Wie noemt de naam nog hardop?",
        en: "Who still says their name out loud?"),
      Question(
        "missing-not-heard-from", .middle, ["L6", "M3"], needs: [.bereaved],
        nl: "Van wie had je iets verwacht en hoorde je niets?",
        en: "Who did you expect to hear from, and haven't?"),
      Question(
        "missing-let-me-know", .middle, ["L6", "K2"], needs: [.bereaved],
        nl: "'Laat maar weten als ik iets kan doen.' Wat zou je echt willen vragen?",
        en: "'Let me know if I can do anything.' What would you really ask for?"),
      Question(
        "missing-hour", .middle, ["L6"], needs: [.bereaved],
        nl: "Welk uur van de dag is het moeilijkst?",
        en: "Which hour of the day is the hardest?"),
      Question(
        "missing-date", .middle, ["L6", "L1"], needs: [.bereaved],
        nl: "Tegen welke datum zie je op?",
        en: "Which date are you dreading?"),
      Question(
        "missing-only-you", .middle, ["L6", "L9"], needs: [.bereaved],
        nl: "Wat herinner jij je waar niemand anders over praat?",
        en: "What do you remember that no one else talks about?"),
      Question(
        "missing-too-soon", .middle, ["L6"], needs: [.bereaved],
        nl: "Waar heb je zin in, al voelt het nog te vroeg?",
        en: "What would you like to do, even though it feels too soon?"),
      Question(
        "missing-closeness", .middle, ["L6"], needs: [.bereaved],
        nl: "Hoe is het nu als iemand je een knuffel geeft?",
        en: "What's it like now when someone hugs you?"),
      Question(
        "missing-first-days", .heavy, ["L6"], needs: [.bereaved],
        nl: "Hoe zijn, of waren, de eerste dagen?",
        en: "What are, or were, the first days like?"),
      Question(
        "missing-funeral", .heavy, ["L6", "M7"], needs: [.bereaved],
        nl: "Hoe denk je terug aan de uitvaart?",
        en: "How do you think back on the funeral?"),
      Question(
        "missing-habit", .heavy, ["L6"], needs: [.bereaved],
        nl: "Wat doe je nog alsof er niets gebeurd is?",
        en: "What do you catch yourself doing, as if nothing had happened?"),
      Question(
        "missing-dont-miss", .heavy, ["L6"], needs: [.bereaved],
        nl: "Wat mis je niet, al durf je dat bijna niet te zeggen?",
        en: "What don't you miss, though you hardly dare say so?"),
      Question(
        "missing-not-said", .heavy, ["L6"], needs: [.bereaved],
        nl: "Wat heb je niet meer kunnen zeggen?",
        en: "What didn't you get to say?"),
      Question(
        "missing-nobody-knows", .heavy, ["L6", "M3"], needs: [.bereaved],
        nl: "Wie heeft geen idee wat jij kwijt bent?",
        en: "Who doesn't know how much you've lost?"),
    ])
}
