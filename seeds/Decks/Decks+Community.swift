package import EgelCore

extension Decks {
  /// On like-minded people, loneliness, and what a group does to you.
  package static let community: Deck = Deck(
    "community", .world,
    name: Bilingual(
      nl: "Erbij horen",
      en: "Belonging"),
    about: Bilingual(
      nl: "Over gelijkgestemden, eenzaamheid, en wat een groep met je doet.",
      en: "On like-minded people, loneliness, and what a group does to you."),
    [
      Question(
        "community-people-like-me", .light, ["M8"],
        nl: "Waar kom je mensen tegen die leven zoals jij?",
        en: "Where do you come across people who live as you do?"),
      Question(
        "community-lonely-among", .heavy, ["M9"],
        nl: "Wanneer was je eenzaam te midden van mensen?",
        en: "When were you lonely in the midst of people?"),
      Question(
        "community-lonely-evening", .middle, ["M9"],
        nl: "Wat maakt een eenzame avond iets zachter?",
        en: "What softens a lonely evening a little?"),
    ])
}
