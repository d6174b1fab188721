package import EgelCore

extension Decks {
  /// Being happy about a love elsewhere, beside jealousy and never instead of it.
  package static let compersion: Deck = Deck(
    "compersion", .compersion,
    name: Bilingual(nl: "Compersie", en: "Compersion"),
    about: Bilingual(
      nl: """
        Hoe het is als iemand van wie je houdt gelukkig is met een ander: fijn, pijnlijk, \
        allebei of niets bijzonders.
        """,
      en: """
        What it's like when someone you love is happy with someone else: nice, painful, both, or \
        nothing much.
        """),
    [
      Question(
        "compersion-felt", .light, ["C1", "C3"], needs: [.openRelationship],
        nl: "Wat voelde je toen {partner} vol vuur over iemand anders vertelde?",
        en: "How did you feel when {partner} lit up talking about someone else?"),
      Question(
        "compersion-small", .light, ["C1"], needs: [.openRelationship, .safeRelationship],
        nl: "Waar moest je om glimlachen, bij {partner} en iemand anders?",
        en: "What about {partner} and someone else has made you smile?"),
      Question(
        "compersion-brought-back", .light, ["C1"], needs: [.openRelationship, .safeRelationship],
        nl: "Wat heeft {partner} van een ander opgestoken waar jij ook plezier van hebt?",
        en: "What has {partner} picked up from someone else that you enjoy too?"),
      Question(
        "compersion-barely-mattered", .light, ["C3", "C4"], needs: [.openRelationship],
        nl: "Wanneer deed het je eigenlijk niets dat {partner} bij iemand anders was?",
        en: "When did you hardly mind that {partner} was with someone else?"),
      Question(
        "compersion-leave-it", .light, ["C4"], needs: [.openRelationship],
        nl: """
          Waar geniet {partner} van met een ander, zonder dat jij het ook leuk hoeft te \
          vinden?
          """,
        en: "What can {partner} enjoy with someone else without you having to like it?"),
      Question(
        "compersion-thought", .middle, ["C1", "C3"], needs: [.openRelationship],
        nl: "Wat gaat er door je hoofd als {partner} bij iemand anders is?",
        en: "What goes through your head when {partner} is with someone else?"),
      Question(
        "compersion-at-once", .middle, ["C3", "C9"], needs: [.openRelationship, .safeRelationship],
        nl: "Was je ooit op hetzelfde moment jaloers en blij voor {partner}?",
        en: "Have you ever been jealous and happy for {partner} at the same moment?"),
      Question(
        "compersion-seen-from-here", .middle, ["C1", "N18"],
        needs: [.openRelationship], unless: [.monogamous],
        nl: "Hoe reageert {partner} als jij vrolijk terugkomt van iemand anders?",
        en: "How does {partner} take it when you come back happy from seeing someone else?"),
      Question(
        "compersion-sad-about", .middle, ["C2", "D3"],
        needs: [.openRelationship, .safeRelationship],
        nl: "Wat doe je als {partner} liefdesverdriet heeft om iemand anders?",
        en: "What do you do when {partner} is heartbroken over someone else?"),
    ])
}
