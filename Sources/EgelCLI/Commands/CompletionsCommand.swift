internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel completions`: a few lines for a shell that then asks the program itself.
enum CompletionsCommand {
  enum Shell: String, CaseIterable, Sendable { case bash, zsh, fish }

  static let shell = RequiredKey("shell", .choice("SHELL", of: Shell.self), "which shell")

  static let command = Command<Session>(
    "completions", group: Program.Group.program, summary: "print completions for a shell",
    examples: [
      Example("source <(egel completions bash)", "in ~/.bashrc"),
      Example("egel completions fish | source", "in fish's configuration"),
    ],
    arguments: [shell]
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
  static let words = Key.rest("word", .text("WORD"), "the words typed so far")

  static let command = Command<Session>(
    "__complete", summary: "offer completions to a shell", arguments: [words], isHidden: true
  ) { matches, session in
    let candidates = Program.root.completions(matches[words]) { session.candidates(for: $0) }
    try session.write(Array(candidates.map { $0.line + "\n" }.joined().utf8))
    return ExitCode.done
  }
}

extension Session {
  /// How many entries are looked through for tags, names and ids.
  private static let lookedThrough = 500

  fileprivate func candidates(for list: String) -> [Candidate] {
    if list == "commands" {
      return Program.root.visibleSubcommands.map { .word($0.name, $0.summary) }
    }
    let found = try? journal.reading { reader in
      try reader.find(EntryFilter(), order: .newestFirst, limit: Self.lookedThrough).entries
    }
    let entries = (found ?? []).map(\.entry)
    switch list {
    case "tags": return entries.flatMap(\.tags).withoutRepeats.sorted().map { .word($0) }
    case "names": return entries.flatMap(\.names).withoutRepeats.sorted().map { .word($0) }
    case "entries":
      return entries.prefix(20).map {
        .word(String($0.id.description.prefix(EntryPage.shownID)), $0.day.description)
      }
    default: return []
    }
  }
}

extension Entry {
  /// The names it is about that are nobody's yet.
  fileprivate var names: [String] {
    about.compactMap { subject in
      if case .name(let name) = subject { name } else { nil }
    }
  }
}
