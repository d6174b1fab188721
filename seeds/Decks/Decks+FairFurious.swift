package import EgelCore

extension Decks {
  /// Two thoughts side by side, on revenge, brooding and what remains.
  package static let fairFurious: Deck = Deck(
    "fair-furious", .conflict,
    name: Bilingual(
      nl: "De eerlijke en de woedende gedachte",
      en: "The fair thought and the furious one"),
    about: Bilingual(
      nl: "Twee gedachten naast elkaar, over wraak, piekeren en wat blijft staan.",
      en: "Two thoughts side by side, on revenge, brooding and what remains."),
    [
      Question(
        "fair-furious-both", .middle, ["B3"],
        nl: "Zet een woedende gedachte en een eerlijke naast elkaar: wat klopt er in allebei?",
        en: "Put a furious thought and a fair one side by side: what is true in each?"),
      Question(
        "fair-furious-chewing", .light, ["B4"],
        nl: "Waar bleef je hoofd vandaag op kauwen?",
        en: "What did your mind keep chewing on today?"),
      Question(
        "fair-furious-revenge", .heavy, ["B5"],
        nl: "Welke wraak heb je bedacht en niet genomen, en wat deed het bedenken met je?",
        en: "What revenge did you dream up and not take, and what did dreaming it up do for you?"),
      Question(
        "fair-furious-chain", .middle, ["B6"],
        nl: "Waar hield een reeks van kwaad met kwaad op, bij jou of bij een ander?",
        en: "Where did a run of tit for tat come to a stop, with you or with somebody else?"),
    ])
}
