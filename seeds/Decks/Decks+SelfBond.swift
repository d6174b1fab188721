package import EgelCore

extension Decks {
  /// How it is with oneself, the longest relationship of all.
  package static let selfBond: Deck = Deck(
    "self-bond", .selfhood,
    name: Bilingual(
      nl: "Met jezelf",
      en: "On your own"),
    about: Bilingual(
      nl: "Hoe je met jezelf omgaat, alleen of met anderen erbij.",
      en: "How you get on with yourself, alone or in company."),
    [
      Question(
        "self-bond-alone-today", .light, ["R23"], unless: [.bereaved],
        nl: "Had je vandaag even tijd voor jezelf, en hoe was dat?",
        en: "Did you get any time to yourself today, and what was it like?"),
      Question(
        "self-bond-tone", .light, ["R23"],
        nl: "Op welke toon praatte je vandaag tegen jezelf?",
        en: "How did you talk to yourself today?"),
      Question(
        "self-bond-unseen", .light, ["R23", "D16"],
        nl: "Wat lukte je vandaag zonder dat iemand het zag?",
        en: "What did you manage today that no one saw?"),
      Question(
        "self-bond-wanted-to-hear", .light, ["R23", "K8"],
        nl: "Wat had je vandaag graag van iemand gehoord?",
        en: "What would you have liked someone to say to you today?"),
      Question(
        "self-bond-nobody-around", .light, ["R23", "V1"],
        nl: "Wat doe je graag als er niemand in de buurt is?",
        en: "What do you like doing when there's no one around?"),
      Question(
        "self-bond-five-minutes", .light, ["V1", "R23"], needs: [.children],
        nl: "Waar verstop je je thuis voor vijf minuten rust?",
        en: "Where do you hide at home for five minutes' peace?"),
      Question(
        "self-bond-heating", .middle, ["R20", "K1"],
        nl: "Wie bel je als de verwarming uitvalt, en wie als jij op bent?",
        en: "Who do you call when the heating breaks down, and who when you're worn out?"),
      Question(
        "self-bond-asked", .middle, ["R22", "M6"], needs: [.noPartner],
        unless: [.ended, .bereaved],
        nl: "Wat zeg je als mensen vragen of je al iemand hebt?",
        en: "What do you say when people ask if you've met anyone yet?"),
      Question(
        "self-bond-own-way", .light, ["R22", "R10"], needs: [.single], unless: [.ended, .bereaved],
        nl: "Wat is er fijn aan dat je met niemand hoeft te overleggen?",
        en: "What's nice about not having to check with anyone?"),
      Question(
        "self-bond-own-place", .middle, ["R10", "R21"], needs: [.solo],
        nl: "Wat zou je missen als je met een partner ging samenwonen?",
        en: "What would you miss if you moved in with a partner?"),
      Question(
        "self-bond-say-in-it", .middle, ["R10"], needs: [.solo],
        nl: "Wat beslis je zonder het eerst met {partner} te bespreken?",
        en: "What do you decide without talking to {partner} first?"),
      Question(
        "self-bond-got-wrong", .middle, ["R22", "M6"], needs: [.noPartner],
        unless: [.ended, .bereaved],
        nl: "Wat begrijpen mensen verkeerd aan jouw leven zonder partner?",
        en: "What do people get wrong about your life without a partner?"),
      Question(
        "self-bond-unasked-wish", .middle, ["R23", "K8"],
        nl: "Wat wil je waar niemand je ooit naar vraagt?",
        en: "What do you want that no one ever asks you about?"),
      Question(
        "self-bond-grown-old", .middle, ["R20", "L5"], unless: [.bereaved],
        nl: "Wie zie je om je heen als je oud bent?",
        en: "Who do you picture around you when you're old?"),
      Question(
        "self-bond-put-away", .heavy, ["A16", "R23"], unless: [.bereaved],
        nl: "Wat heb je opgegeven omdat iemand anders het niet wilde?",
        en: "What did you give up because someone else didn't want it?"),
      Question(
        "self-bond-forgive-yourself", .heavy, ["E23", "R23"], unless: [.bereaved],
        nl: "Wat vergeef je jezelf niet zo makkelijk?",
        en: "What do you find hard to forgive yourself for?"),
    ])
}
