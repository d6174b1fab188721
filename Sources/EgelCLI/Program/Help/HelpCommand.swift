internal import CommandLineKit
internal import EgelPlatform
internal import EgelQuestions

/// `egel help`: the same pages as `--help`.
enum HelpCommand {
  /// What it explains beside the commands.
  static let topics = [
    (
      "safety",
      Words(nl: "waar je mensen vindt die kunnen helpen", en: "where to find people who can help")
    ),
    ("json", Words(nl: "wat --json afdrukt", en: "what --json prints")),
  ]

  private static var topicNames: [String] { topics.map(\.0) }

  static let topic = Key.rest(
    "command", .text(.command, offer: .ask("commands")), Words(nl: "een opdracht", en: "a command"))

  static let command = Command<Session>(
    "help", group: Program.Group.program,
    summary: Words(nl: "leg een opdracht uit", en: "explain a command"),
    discussion: [
      Words(
        nl: "'egel help safety' zegt waar je mensen vindt die kunnen helpen, en 'egel help json' "
          + "wat --json afdrukt.",
        en: "'egel help safety' says where to find people who can help, and 'egel help json' "
          + "what --json prints.")
    ],
    examples: [
      Example(
        Words(same: "egel help write"),
        Words(nl: "alles wat 'write' kan", en: "everything 'write' can do")),
      Example(
        Words(same: "egel help safety"), Words(nl: "nummers om te bellen", en: "numbers to call")),
    ], arguments: .of { topic }
  ) { matches, session in
    if let name = matches[topic].first, topics.contains(where: { $0.0 == name }) {
      if let extra = matches[topic].dropFirst().first {
        throw ProgramFailure.unexpectedWord(extra)
      }
      switch (name, session.wantsJSON) {
      case ("safety", false): try session.show(SafetyScreen(session: session).page)
      case ("safety", true):
        try session.write(SafetyJSON.bytes(Safety.page, from: Country.around(session.world)))
      case (_, false): try session.show(JSONPage.page(session.language))
      case (_, true): try session.write(JSONPage.bytes(session.language))
      }
      return ExitCode.done
    }
    if session.wantsJSON {
      try session.write(
        HelpJSON(tongue: session.language.tongue).bytes(
          try Program.root.command(at: matches[topic], topics: topicNames)))
      return ExitCode.done
    }
    let help = try Program.root.help(
      for: matches[topic], in: session.language.tongue, width: Session.helpWidth(in: session.world),
      topics: topicNames)
    try session.write(Array(help.utf8))
    return ExitCode.done
  }
}
