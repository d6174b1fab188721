import CommandLineKit
import Testing

@testable import EgelCLI

/// The table of commands as a whole.
@Suite struct ProgramTests {
  @Test("the table is in order") func table() {
    #expect(lint(Program.root).isEmpty, "\(lint(Program.root).joined(separator: "\n"))")
  }

  @Test("everything in the table is said in both languages") func bothLanguages() {
    #expect(untranslated(Program.root) == [])
  }

  @Test("every command is in one of the groups") func groups() {
    let groups = [
      Program.Group.writing, Program.Group.reading, Program.Group.questions, Program.Group.people,
      Program.Group.moving,
      Program.Group.keeping, Program.Group.program,
    ]
    for command in Program.root.visibleSubcommands {
      #expect(groups.contains(command.group), "\(command.name)")
    }
  }

  @Test("every list that completion is asked for is there") func lists() {
    func asked(_ command: Command<Session>) -> [String] {
      let own = command.arguments.compactMap { argument in
        if case .ask(let list) = argument.offer { list } else { nil }
      }
      return own + command.subcommands.flatMap(asked)
    }
    let names = Set(asked(Program.root))
    #expect(names.contains("people"))
    for name in names { #expect(CompletionList(rawValue: name) != nil, "\(name)") }
  }
}
