package import EgelCore

extension Decks {
  /// Gladness about a love elsewhere, beside the sting and never instead of it.
  package static let compersion: Deck = Deck(
    "compersion", .compersion,
    name: Bilingual(nl: "Blij, en ook", en: "Glad, and also"),
    about: Bilingual(
      nl: """
        Wat je voelt, denkt en doet als iemand van wie je houdt het goed heeft met een ander. Het \
        is geen doel.
        """,
      en: """
        What you feel, think and do when somebody you love is happy with another. It is no goal.
        """),
    [
      Question(
        "compersion-felt", .light, ["C1", "C3"], needs: [.openTie],
        nl: "Wat voelde je toen {partner} met plezier over iemand anders vertelde?",
        en: "What did you feel when {partner} spoke with pleasure of somebody else?"),
      Question(
        "compersion-thought", .middle, ["C1", "C3"], needs: [.openTie],
        nl: """
          Welke gedachten komen er als het over {partner} en een ander gaat, de milde en de \
          minder milde?
          """,
        en: """
          What thoughts come when it is about {partner} and somebody else, the mild and the less \
          mild?
          """),
      Question(
        "compersion-act", .middle, ["C1"], needs: [.openTie, .safeTie],
        nl: """
          Waar maakte jij ruimte voor iets wat {partner} elders blij maakt, en hoe was dat voor \
          jou?
          """,
        en: """
          Where did you make room for something that makes {partner} happy elsewhere, and how was \
          that for you?
          """),
      Question(
        "compersion-at-once", .middle, ["C3", "C9"], needs: [.openTie, .safeTie],
        nl: """
          Steekt er iets als het om {partner} en een ander gaat, en is er tegelijk iets wat je \
          gunt?
          """,
        en: """
          Does anything about {partner} and somebody else sting, and is there at the same time \
          something you are glad of?
          """),
      Question(
        "compersion-brought-back", .light, ["C1"], needs: [.openTie, .safeTie],
        nl: "Wat bracht {partner} van elders mee waar jij ook iets aan had?",
        en: "What did {partner} bring back from elsewhere that did you good as well?"),
      Question(
        "compersion-seen-from-here", .middle, ["C1", "N18"], needs: [.openTie],
        nl: "Wat merk je bij {partner} als jij het goed hebt met iemand anders?",
        en: "What do you notice in {partner} when you are happy with somebody else?"),
      Question(
        "compersion-leave-it", .light, ["C4"],
        nl: "Hoe is het om ergens niet blij mee te zijn en dat zo te laten?",
        en: "What is it like not to be glad about something and to leave it at that?"),
    ])
}
