package import EgelCore

extension Decks {
  /// On what feeling does before the head is there, and what goes on turning afterwards.
  package static let hotMoments: Deck = Deck(
    "hot-moments", .conflict,
    name: Bilingual(nl: "Als het heet wordt", en: "When things get hot"),
    about: Bilingual(
      nl: "Over wat je gevoel doet voor je hoofd erbij is, en wat er daarna nog rondgaat.",
      en: "On what feeling does before the head is there, and what goes on turning afterwards."),
    [
      Question(
        "hot-moments-startles", .middle, ["B7"],
        nl: "Als je gevoel een olifant was en jij de berijder: waar schrikt de jouwe van?",
        en: "If your feelings were an elephant and you the rider, what startles yours?"),
      Question(
        "hot-moments-calms", .light, ["B7", "P5"],
        nl: "Wat maakt jou binnen tien minuten rustiger?",
        en: "What calms you within ten minutes?"),
      Question(
        "hot-moments-fight-flight", .middle, ["B2", "B1"],
        nl: "Aanvallen, wegwezen of verstijven: wat doet jouw lijf het eerst?",
        en: "Hit back, get away or freeze: which does your body do first?"),
      Question(
        "hot-moments-next-time", .middle, ["P15"],
        nl: "Als het de volgende keer te heet wordt, wat wil je dan als eerste doen?",
        en: "Next time things get too hot, what do you want to do first?"),
      Question(
        "hot-moments-both", .middle, ["B3"], needs: [.safeTie],
        nl: "Zet een woedende gedachte naast een redelijke: wat klopt er in allebei?",
        en: "Put a furious thought beside a fair one: what is true in each?"),
      Question(
        "hot-moments-revenge", .heavy, ["B5"],
        nl: "Welke wraak heb je bedacht en niet genomen, en wat deed het bedenken met je?",
        en: "What revenge did you dream up and not take, and what did dreaming it up do for you?"),
    ])
}
