internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelStore

/// `egel map`: the web of relationships, drawn.
enum MapCommand {
  enum Format: String, CaseIterable, Sendable { case text, list, svg, dot, mermaid, json }

  static let format = Key.option(
    "format", .choice(.format, of: Format.self), "how; otherwise text for the terminal")
  static let on = Key.option("on", TypedDay.reader, "as it was on a day (looks back)")
  static let alias = Key.flag("alias", "aliases for names")
  static let ended = Key.flag("ended", "ties that are over too")
  static let ascii = Key.flag("ascii", "nothing but ASCII signs")

  static let command = Command<Session>(
    "map", group: Program.Group.reading, summary: "the web of ties, drawn",
    discussion: [
      "Who is in between and who is whose metamour follows from the ties. Hidden ties are left out. "
        + "Beyond about a dozen people the terminal shows a list."
    ],
    examples: [
      Example("egel map", "in the terminal"),
      Example("egel map --on 2024-08-01", "the summer before last"),
      Example("egel map --format svg --alias > kring.svg", "as a picture, without names"),
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
      throw Failure.optionsClash("--format \(asked.rawValue) and --json do not go together")
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
