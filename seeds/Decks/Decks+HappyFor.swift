package import EgelCore

extension Decks {
  /// Being happy for anyone, whoever one lives and loves with.
  package static let happyFor: Deck = Deck(
    "happy-for", .compersion,
    name: Bilingual(
      nl: "Blij zijn voor iemand",
      en: "Happy for someone"),
    about: Bilingual(
      nl: """
        Blij zijn voor een vriend, een kind, een collega, een geliefde. Ook als het \
        niet lukt.
        """,
      en: """
        Being happy for a friend, a child, a colleague, a partner. And when you can't \
        manage it.
        """),
    [
      Question(
        "happy-for-this-week", .light, ["C2"],
        nl: "Voor wie was je deze week blij?",
        en: "Who were you happy for this week?"),
      Question(
        "happy-for-quietly", .light, ["C2"],
        nl: "Voor wie ben je in stilte blij, zonder dat je het gezegd hebt?",
        en: "Who are you quietly happy for, without having told them?"),
      Question(
        "happy-for-glad-for-you", .light, ["C2", "D8"],
        nl: "Wie is er altijd oprecht blij voor je?",
        en: "Who's happy for you without having to try?"),
      Question(
        "happy-for-good-news", .light, ["C2", "D8"],
        nl: "De laatste keer dat iemand je goed nieuws vertelde: wat zei je het eerst?",
        en: "What was the first thing you said when someone told you good news?"),
      Question(
        "happy-for-leaves-you-cold", .light, ["C4", "V7"],
        nl: "Waar is {partner} dol op, terwijl het jou niets zegt?",
        en: "What does {partner} love that leaves you cold?"),
      Question(
        "happy-for-took-over", .light, ["C2", "D3"], needs: [.safeRelationship],
        nl: "Wat nam je over zodat {partner} iets leuks kon doen zonder jou?",
        en: "What did you take over so {partner} could do something fun without you?"),
      Question(
        "happy-for-child-without-you", .light, ["C2", "L12"], needs: [.children],
        nl: "Wanneer had een kind van je het heerlijk zonder jou?",
        en: "When did one of your children have a great time without you?"),
      Question(
        "happy-for-child-adores", .light, ["C2", "N17"], needs: [.children],
        nl: "Op wie is een kind van je dol, behalve op jou?",
        en: "Who is one of your children mad about, besides you?"),
      Question(
        "happy-for-wish-metamour", .light, ["C2", "N2"], needs: [.safeRelationship],
        nl: "Wat gun je {metamour} deze week?",
        en: "What good thing do you wish {metamour} this week?"),
      Question(
        "happy-for-pang", .middle, ["C2", "C3"],
        nl: "Voor wie ben je blij, al doet het ook een beetje pijn?",
        en: "Who are you happy for, with a little pang on the side?"),
      Question(
        "happy-for-acted", .middle, ["C4", "K4"],
        nl: "Wanneer deed je alsof je blijer was voor {person} dan je was?",
        en: "When did you act happier for {person} than you were?"),
      Question(
        "happy-for-got-it", .middle, ["C2", "C8"],
        nl: "Wie kreeg iets wat jij wilde, en lukte het om blij te zijn?",
        en: "Who got something you wanted, and could you be happy for them?"),
      Question(
        "happy-for-hard-to-watch", .heavy, ["C2", "C3"],
        nl: "Welk geluk van een ander kun je nu even niet aanzien?",
        en: "Whose happiness is hard to watch right now?"),
    ])
}
