package import EgelCore

extension Decks {
  /// On the year, the years before it, and what changed in them.
  package static let lookingBack: Deck = Deck(
    "looking-back", .meaning,
    name: Bilingual(nl: "Terugkijken", en: "Looking back"),
    about: Bilingual(
      nl: "Over het jaar, de jaren daarvoor, en wat er in veranderde.",
      en: "On the year, the years before it, and what changed in them."),
    [
      Question(
        "looking-back-easier", .light, ["L5"],
        nl: "Wat is er met de jaren makkelijker geworden in de omgang met mensen?",
        en: "What has become easier with people over the years?"),
      Question(
        "looking-back-ten-years-ago", .light, ["L9", "L4"],
        nl: "Wat zou wie je tien jaar geleden was, opvallen aan je leven nu?",
        en: "What would the person you were ten years ago notice about your life now?"),
      Question(
        "looking-back-five-words", .light, ["I17"],
        nl: "Welke vijf woorden passen bij het voorbije jaar?",
        en: "Which five words suit the past year?"),
      Question(
        "looking-back-no-goodbye", .heavy, ["L4", "C13"],
        nl: "Wat ging dit jaar voorbij zonder afscheid?",
        en: "What passed this year without a goodbye?"),
    ])
}
