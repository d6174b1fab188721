internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel completions`: a few lines for a shell that then asks the program itself.
enum CompletionsCommand {
  enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }

  static let shell = RequiredKey(
    "shell", .choice(.shell, of: Shell.self), Words(nl: "welke shell", en: "which shell"))

  static let command = Command<Session>(
    "completions", group: Program.Group.program,
    summary: Words(
      nl: "druk de aanvullingen voor een shell af", en: "print completions for a shell"),
    examples: [
      Example(Words(same: #"eval "$(egel completions bash)""#), Words(same: "in ~/.bashrc")),
      Example(
        Words(same: "egel completions fish | source"),
        Words(nl: "in de instellingen van fish", en: "in fish's configuration")),
    ],
    arguments: .of { shell }
  ) { matches, session in
    let script =
      switch try matches[shell] {
      case .bash: CompletionScript.bash(program: "egel")
      case .zsh: CompletionScript.zsh(program: "egel")
      case .fish: CompletionScript.fish(program: "egel")
      }
    try session.write(Array(script.utf8))
    return ExitCode.done
  }
}

/// What the shells ask. It never prompts, writes or complains: on any doubt it offers nothing.
enum CompleteCommand {
  static let words = Key.rest(
    "word", .text(.word), Words(nl: "wat er al getypt is", en: "the words typed so far"))

  static let command = Command<Session>(
    "__complete",
    summary: Words(nl: "bied een shell aanvullingen aan", en: "offer completions to a shell"),
    arguments: .of { words }, isHidden: true
  ) { matches, session in
    let candidates = Program.root.completions(matches[words], in: session.language.tongue) {
      Candidates(session).list($0, part: $1, behind: $2)
    }
    try session.write(Array(candidates.map { $0.line + "\n" }.joined().utf8))
    return ExitCode.done
  }
}
