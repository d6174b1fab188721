internal import CommandLineKit
internal import EgelCore

/// What is not noted, asked or said of a person who is marked as a child, by their name.
enum ChildFailure: Refusal {
  case entryOfDesire(String)
  case questionOfDesire(String)
  case partner(String)
  case agreementAboutSex(String)
  case closeness
  case scale(String)

  var told: Told {
    switch self {
    case .entryOfDesire(let name):
      Self.told(
        name,
        Bilingual(
          nl: "vragen over verlangen gaan nooit over een kind: schrijf het zonder '--about "
            + "\(shown(name))', of zonder de vraag",
          en: "questions about desire are never about a child: write it without '--about "
            + "\(shown(name))', or without the question"))
    case .questionOfDesire(let name):
      Self.told(
        name,
        Bilingual(
          nl: "over een kind stelt egel geen vragen over verlangen",
          en: "egel asks nothing about desire when it is about a child"))
    case .partner(let name):
      Self.told(
        name,
        Bilingual(
          nl: "een kind is geen partner of minnaar van een volwassene",
          en: "a child is not a grown-up's partner or lover"),
        hint: Hint(
          Bilingual(
            nl: "is \(shown(name)) volwassen? dan eerst:",
            en: "if \(shown(name)) is grown up, first:"),
          command: "egel person edit \(Shell.quoted(shown(name))) --not-minor"))
    case .agreementAboutSex(let name):
      Self.told(
        name,
        Bilingual(
          nl: "over seks maak je geen afspraken met een kind",
          en: "agreements about sex are not made with a child"))
    case .closeness:
      Told(
        .refused,
        Bilingual(
          nl: "'closeness' wordt nooit over een kind genoteerd",
          en: "'closeness' is never noted about a child"))
    case .scale(let key):
      Told(
        .refused,
        Bilingual(
          nl: "'\(key)' wordt nooit over een kind gevraagd",
          en: "'\(key)' is never asked about a child"))
    }
  }

  private static func told(_ name: String, _ words: Bilingual, hint: Hint? = nil) -> Told {
    let name = shown(name)
    return Told(
      .refused,
      Bilingual(
        nl: "\(name) staat in je dagboek als kind, en ",
        en: "\(name) is a child in your journal, and ")
        + words, hint: hint)
  }
}
