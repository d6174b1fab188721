/// A command with everything that is said about it; the root is the program itself.
///
/// The options of the root are understood by every command, before its name and after it.
/// Other options belong to their command alone and not to its subcommands.
package struct Command<Context>: Sendable {
  /// What a command does with what was typed; the result is the exit code.
  package typealias Run = @Sendable (Matches, Context) throws -> Int32

  package let name: String
  package let aliases: [String]
  package let hiddenAliases: [String]
  package let group: Words
  package let summary: Words
  package let isHidden: Bool
  package let run: Run?

  // Most of a table is not asked for in a run, and making all of it is what a start would spend its
  // time on.
  private let known: ArgumentTable
  private let paragraphs: @Sendable () -> [Words]
  private let lines: @Sendable () -> [Example]
  private let below: Subcommands<Context>

  /// A command; without `run` it needs one of its subcommands. A long list of those is given as a
  /// `table`, of which only the one that is meant is made.
  package init(
    _ name: String, aliases: [String] = [], hiddenAliases: [String] = [],
    group: Words = Words(same: ""),
    summary: Words, discussion: @autoclosure @escaping @Sendable () -> [Words] = [],
    examples: @autoclosure @escaping @Sendable () -> [Example] = [],
    arguments: ArgumentTable = .of { [] },
    subcommands: @autoclosure @escaping @Sendable () -> [Command] = [],
    table: Subcommands<Context>? = nil,
    isHidden: Bool = false, run: Run? = nil
  ) {
    self.name = name
    self.aliases = aliases
    self.hiddenAliases = hiddenAliases
    self.group = group
    self.summary = summary
    paragraphs = discussion
    lines = examples
    known = arguments
    below = table ?? Subcommands(of: subcommands)
    self.isHidden = isHidden
    self.run = run
  }

  /// What there is to say beyond the summary, by paragraphs.
  package var discussion: [Words] { paragraphs() }

  /// Command lines worth showing.
  package var examples: [Example] { lines() }

  /// What the command understands, made each time it is asked for.
  package var arguments: [Argument] { known.make() }

  /// What may be typed behind `--name`.
  package var options: [Argument] { arguments.filter { !$0.isPositional } }

  /// What is understood by its place, in order.
  package var positionals: [Argument] { arguments.filter { $0.isPositional } }

  /// The commands under this one, all of them made.
  package var subcommands: [Command] { below.all() }

  /// Whether there are commands under this one.
  var hasSubcommands: Bool { !below.names().isEmpty }

  /// The names in the table that are not those of their commands.
  var misnamed: [String] { below.names().filter { below.named($0)?.name != $0 } }

  /// The subcommands that help, completion and suggestions speak of.
  package var visibleSubcommands: [Command] { subcommands.filter { !$0.isHidden } }

  func subcommand(_ word: String) -> Command? {
    below.named(word) ?? subcommands.first { $0.isCalled(word) }
  }

  private func isCalled(_ word: String) -> Bool {
    aliases.contains(word) || hiddenAliases.contains(word)
  }

  var suggestedNames: [String] { visibleSubcommands.flatMap { [$0.name] + $0.aliases } }
}

/// Commands by their names, of which the one that is meant is made: making forty to run one was a third of
/// what a start takes.
package struct Subcommands<Context>: Sendable {
  let names: @Sendable () -> [String]
  let named: @Sendable (String) -> Command<Context>?
  let all: @Sendable () -> [Command<Context>]

  package init(
    names: @escaping @Sendable () -> [String],
    named: @escaping @Sendable (String) -> Command<Context>?
  ) {
    self.names = names
    self.named = named
    all = { names().compactMap(named) }
  }

  init(of commands: @escaping @Sendable () -> [Command<Context>]) {
    names = { commands().map(\.name) }
    named = { name in commands().first { $0.name == name } }
    all = commands
  }
}

/// A command line worth showing, and what it does.
package struct Example: Sendable {
  package let line: Words
  package let does: Words

  package init(_ line: Words, _ does: Words) {
    self.line = line
    self.does = does
  }
}
