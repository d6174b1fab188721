internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelStore

/// `egel map`: the web of relationships, drawn.
enum MapCommand {
  enum Format: String, CaseIterable, Sendable { case text, list, svg, dot, mermaid, json }

  static let format = Key.option(
    "format", .choice(.format, of: Format.self),
    Words(nl: "hoe; anders tekst voor de terminal", en: "how; otherwise text for the terminal"))
  static let on = Key.option(
    "on", TypedDay.reader,
    Words(nl: "zoals het was op een dag (terug)", en: "as it was on a day (looks back)"))
  static let alias = Key.flag(
    "alias", Words(nl: "aliassen in plaats van namen", en: "aliases instead of names"))
  static let ended = Key.flag(
    "ended", Words(nl: "ook relaties die voorbij zijn", en: "include relationships that have ended")
  )
  static let ascii = Key.flag(
    "ascii", Words(nl: "alleen ASCII-tekens", en: "only ASCII characters"))

  static let command = Command<Session>(
    "map", group: Program.Group.reading,
    summary: Words(nl: "teken de kaart van je relaties", en: "draw the map of your relationships"),
    discussion: [
      Words(
        nl: "Wie schakelpartner is en wie wiens metamour, volgt uit de relaties. Verborgen "
          + "relaties staan er niet op. Bij meer dan een stuk of twaalf mensen toont de terminal "
          + "een lijst.",
        en: "Who is a hinge and who is whose metamour follows from the relationships. Hidden "
          + "relationships are left out. With more than a dozen people or so, the terminal shows "
          + "a list.")
    ],
    examples: [
      Example(Words(same: "egel map"), Words(nl: "in de terminal", en: "in the terminal")),
      Example(
        Words(same: "egel map --on 2024-08-01"),
        Words(nl: "zoals het toen was", en: "as it was that summer")),
      Example(
        Words(
          nl: "egel map --format svg --alias > kaart.svg",
          en: "egel map --format svg --alias > map.svg"),
        Words(nl: "als plaatje, zonder namen", en: "as a picture, without names")),
    ],
    arguments: .of {
      format
      on
      alias
      ended
      ascii
    }
  ) { matches, session in
    if session.wantsJSON, let asked = matches[format], asked != .json {
      throw ProgramFailure.notTogether("--format \(asked.rawValue)", "--json")
    }
    let community = try session.journal.community()
    let day =
      try matches[on].map { try DateOptions(session).day($0, .back, for: on) } ?? session.today
    let map = RelationshipMap(
      web: Web(community, on: day), session: session, usesAliases: matches[alias],
      showsEnded: matches[ended])
    let format = matches[format] ?? (session.wantsJSON ? .json : .text)
    switch format {
    case .svg: try session.write(Array(map.sketch.svg().utf8))
    case .dot: try session.write(Array(map.silentSketch.dot.utf8))
    case .mermaid: try session.write(Array(map.silentSketch.mermaid.utf8))
    case .json: try session.write(map.json)
    case .text, .list:
      let text = WebText(width: session.width, ascii: matches[ascii])
      let sketch = map.silentSketch
      try session.show { text.write(sketch, asList: format == .list, to: &$0) }
    }
    return ExitCode.done
  }
}
