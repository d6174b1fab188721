package import EgelCore

extension Decks {
  /// Being there for each other, in wording open to everyone.
  package static let attachment: Deck = Deck(
    "attachment", .attachment,
    name: Bilingual(nl: "Op wie je rekent", en: "Whom you count on"),
    about: Bilingual(
      nl: "Op wie je kunt rekenen en wie op jou: vrienden, familie, geliefden, wie dan ook.",
      en: "Whom you can count on, and who counts on you: friends, family, lovers, anybody."),
    [
      Question(
        "attachment-reachable", .light, ["H1", "H3"],
        nl: "Hoe makkelijk was {person} deze week te bereiken toen je iets wilde delen?",
        en: "How easy was it this week to reach {person} when you had something to share?"),
      Question(
        "attachment-signal", .light, ["H2", "K2"],
        nl: "Hoe laat jij merken dat je iemand nodig hebt?",
        en: "How do you let it show that you need somebody?"),
      Question(
        "attachment-known", .light, ["H6", "V7"],
        nl: "Wat weet {person} van jou dat bijna niemand weet?",
        en: "What does {person} know about you that hardly anybody knows?"),
      Question(
        "attachment-wanted-there", .light, ["H6", "H7"],
        nl: "Waaraan merk je het best dat iemand je erbij wil hebben?",
        en: "What tells you best that somebody wants you there?"),
      Question(
        "attachment-dare", .light, ["H9"], needs: [.safeTie],
        nl: "Wat durf je doordat {person} er is?",
        en: "What do you dare because {person} is there?"),
      Question(
        "attachment-needing", .middle, ["H12", "K7"],
        nl: "Hoe is het voor je om mensen nodig te hebben?",
        en: "What is it like for you to need people?"),
      Question(
        "attachment-fall-back", .light, ["H8", "H11"], needs: [.someone],
        nl: "Voor wie ben jij iemand om op terug te vallen?",
        en: "For whom are you somebody to fall back on?"),
      Question(
        "attachment-open-again", .middle, ["H29", "E10"],
        nl: "Als je bent dichtgeklapt: wat helpt je om weer open te gaan?",
        en: "After you have closed up, what helps you to open again?"),
      Question(
        "attachment-warm-thought", .light, ["H13"], needs: [.safeTie],
        nl: "Denk aan iets kleins van {person} waar je warm van wordt. Wat is het?",
        en: "Think of something small about {person} that warms you. What is it?"),
      Question(
        "attachment-comfort-nonsense", .light, ["H15"], needs: [.someone],
        nl: "Bij wie zoek je troost, bij wie gekkigheid, bij wie rust?",
        en: "To whom do you go for comfort, to whom for nonsense, to whom for quiet?"),
      Question(
        "attachment-as-a-child", .heavy, ["H18"],
        nl: "Wat deed je als kind als je bang was, en wie zag dat?",
        en: "What did you do as a child when you were afraid, and who noticed?"),
      Question(
        "attachment-old-sore", .heavy, ["H20", "B7"],
        nl: "Wat kan {person} zeggen of doen waardoor er bij jou iets ouds opengaat?",
        en: "What can {person} say or do that opens something old in you?"),
      Question(
        "attachment-soothes", .middle, ["H20", "P5"],
        nl: "Als iemand je op een gevoelige plek raakt: wat verzacht het, en wat maakt het erger?",
        en: "When somebody touches a sore spot of yours, what soothes it and what makes it worse?"),
      Question(
        "attachment-safe-first", .middle, ["E1", "V7"],
        voice: Voice(.intimacy, .one), needs: [.safeTie],
        nl: "Wat laat je pas zien wanneer je je veilig voelt bij {person}?",
        en: "What do you show only once you feel safe with {person}?"),
      Question(
        "attachment-own-view", .middle, ["V3"], voice: Voice(.intimacy, .two), needs: [.safeTie],
        nl: """
          Wanneer hield je bij {person} vast aan iets van jezelf, en wat deed dat met de \
          nabijheid?
          """,
        en: """
          When did you hold on to something of your own with {person}, and what did that do to \
          the closeness?
          """),
      Question(
        "attachment-sure-of", .middle, ["H23", "H24"],
        voice: Voice(.exclusivity, .one), needs: [.exclusiveTie, .safeTie],
        nl: "Waar vertrouw je op in een exclusieve band, naast de afspraak zelf?",
        en: "In an exclusive tie, what do you trust in besides the agreement itself?"),
      Question(
        "attachment-exclusive-gives", .middle, ["H6", "A2"],
        voice: Voice(.exclusivity, .two), needs: [.exclusiveTie, .safeTie],
        nl: "Denk aan een band waarin exclusiviteit is afgesproken. Wat geeft dat jou?",
        en: "Think of a tie in which you agreed to be exclusive. What does that give you?"),
    ])
}
