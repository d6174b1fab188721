package import EgelCore

extension Decks {
  /// Family, neighbours, work and doctors: who knows, what they say, and where one is at home.
  package static let outsideWorld: Deck = Deck(
    "outside-world", .world,
    name: Bilingual(
      nl: "Wat anderen ervan vinden",
      en: "What other people make of it"),
    about: Bilingual(
      nl: "Familie, buren, werk, dokters: wat ze zeggen, en wat je voor je houdt.",
      en: """
        Family, neighbours, work, doctors: what they say, and what you keep to \
        yourself.
        """),
    [
      Question(
        "outside-world-people-like-me", .light, ["M8"], unless: [.monogamous],
        nl: "Waar kom je mensen tegen die snappen hoe jij leeft?",
        en: "Where do you meet people who get the way you live?"),
      Question(
        "outside-world-lonely-evening", .light, ["M9"],
        nl: "Wat maakt een eenzame avond iets minder eenzaam?",
        en: "What makes a lonely evening a little less lonely?"),
      Question(
        "outside-world-neighbours", .light, ["M10"],
        nl: "Wat denken de buren over jou te weten?",
        en: "What do the neighbours think they know about you?"),
      Question(
        "outside-world-weekend", .light, ["M10", "M3"],
        nl: "Wat laat je weg als iemand vraagt hoe je weekend was?",
        en: "What do you leave out when someone asks about your weekend?"),
      Question(
        "outside-world-holidays", .light, ["M5", "L3"], unless: [.bereaved],
        nl: "Waar zou je de feestdagen doorbrengen als niemand daar iets van vond?",
        en: "Where would you spend the holidays if nobody had an opinion about it?"),
      Question(
        "outside-world-plus-one", .light, ["M7", "N8"], unless: [.monogamous, .bereaved, .ended],
        nl: "Op de uitnodiging staat 'met partner'. Wie neem je mee?",
        en: "The invitation says 'plus one'. Who do you take?"),
      Question(
        "outside-world-emergency", .light, ["M5", "N8"], unless: [.bereaved],
        nl: "Wie bellen ze als jou iets overkomt?",
        en: "Who gets the call if something happens to you?"),
      Question(
        "outside-world-missing-out", .light, ["M6", "I2"], unless: [.bereaved],
        nl: "Wat denken mensen dat jij mist, terwijl dat niet zo is?",
        en: "What do people think you're missing out on, though you're not?"),
      Question(
        "outside-world-children-draw", .light, ["L3", "M10"],
        needs: [.children], unless: [.bereaved],
        nl: "Als de kinderen op school hun gezin tekenen, wie staat er dan op?",
        en: "If the children drew their family at school, who would be in it?"),
      Question(
        "outside-world-grandparents", .light, ["L3", "L12"],
        needs: [.children], unless: [.bereaved],
        nl: "Wat doen de grootouders met de kinderen dat jij nooit zou doen?",
        en: "What do the grandparents do with the children that you'd never do?"),
      Question(
        "outside-world-in-laws", .light, ["L3", "M10"],
        nl: "Wat weet de familie van {partner} niet van jou?",
        en: "What doesn't the family of {partner} know about you?"),
      Question(
        "outside-world-form-box", .light, ["M7", "N8"], unless: [.monogamous, .bereaved],
        nl: "Op welk formulier past jouw leven niet?",
        en: "Which official form doesn't fit your life?"),
      Question(
        "outside-world-remark", .middle, ["M6", "M1"], unless: [.monogamous],
        nl: "Welke opmerking van een ander is je bijgebleven?",
        en: "Which remark about the way you live has stuck with you?"),
      Question(
        "outside-world-told-for-you", .middle, ["M10", "M7"],
        nl: "Wat vertelde iemand over jou door, terwijl dat aan jou was?",
        en: "What did someone tell others about you that was yours to tell?"),
      Question(
        "outside-world-doctor", .middle, ["M3", "M7"],
        nl: "Wat zeg je liever niet tegen de dokter?",
        en: "What would you rather not tell your doctor?"),
      Question(
        "outside-world-interfere", .middle, ["M5", "L3"],
        nl: "Wat doet {partner} als familie zich met jullie leven bemoeit?",
        en: "What does {partner} do when family starts to interfere?"),
      Question(
        "outside-world-looks-easy", .middle, ["M5", "I14"],
        nl: "Wat lijkt voor anderen makkelijk tussen jou en {partner}, maar is het niet?",
        en: "What do people think is easy between you and {partner}, when it isn't?"),
      Question(
        "outside-world-children-hear", .middle, ["M10", "L12"], needs: [.children],
        nl: "Wat wil je de kinderen zelf vertellen, voor ze het van een ander horen?",
        en: "What do you want the children to hear from you before they hear it elsewhere?"),
      Question(
        "outside-world-must-not-know", .middle, ["M10"],
        unless: [.monogamous, .single, .bereaved, .ended],
        nl: "Wie mag niet weten hoe je leeft?",
        en: "Who mustn't know how you live?"),
      Question(
        "outside-world-signboard", .heavy, ["M2", "M3"],
        nl: "Wat vertel je liever niet, omdat mensen dan 'zie je wel' zeggen?",
        en: "What do you keep quiet about because people would say 'told you so'?"),
      Question(
        "outside-world-lonely-among", .heavy, ["M9"],
        nl: "Wanneer voelde je je voor het laatst alleen in een kamer vol mensen?",
        en: "When did you last feel lonely in a room full of people?"),
      Question(
        "outside-world-outed", .heavy, ["M10", "M7"], needs: [.openRelationship],
        nl: "Als bekend wordt hoe jij en {partner} leven, wie krijgt het dan te verduren?",
        en: "If it got out how you and {partner} live, who would be hurt most?"),
    ])
}
