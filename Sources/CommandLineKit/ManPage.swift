/// The manual page of a program in mdoc(7), made from its table.
package enum ManPage {
  /// A chapter that the table knows nothing of, such as exit codes or files.
  package struct Chapter: Sendable {
    package let heading: String
    package let paragraphs: [String]

    package init(_ heading: String, _ paragraphs: [String]) {
      self.heading = heading
      self.paragraphs = paragraphs
    }
  }

  /// The whole page for section 1, dated by the caller so that the same table gives the same bytes.
  package static func mdoc<Context>(
    _ root: Command<Context>, date: (year: Int, month: Int, day: Int), chapters: [Chapter] = []
  ) -> String {
    let name = Roff.word(root.name)
    let lines =
      [".Dd \(Roff.date(date))", ".Dt \(Roff.word(root.name.uppercased())) 1", ".Os"]
      + [".Sh NAME", ".Nm \(name)", ".Nd \(Roff.words(root.summary))"]
      + [".Sh SYNOPSIS", ".Nm \(name)", ".Op Ar options", ".Op Ar command ..."]
      + [".Sh DESCRIPTION"]
      + paragraphs(root.discussion.isEmpty ? [sentence(root.summary)] : root.discussion)
      + list(root.positionals)
      + section("OPTIONS", list(root.options))
      + section("COMMANDS", root.groups.flatMap { group(root.name, $0.heading, $0.commands) })
      + chapters.flatMap { section($0.heading, paragraphs($0.paragraphs)) }
      + section("EXAMPLES", Array(examples(root).dropFirst()))
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ heading: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [".Sh \(Roff.words(heading))"] + lines
  }

  private static func group<Context>(
    _ path: String, _ heading: String, _ commands: [Command<Context>]
  ) -> [String] {
    [".Ss \(Roff.words(heading))", ".Bl -tag -width indent"]
      + commands.flatMap { item(path, $0) } + [".El"]
  }

  private static func item<Context>(_ path: String, _ command: Command<Context>) -> [String] {
    let path = path + " " + command.name
    let words = path.split(separator: " ").dropFirst().map { Roff.word(String($0)) }
    let usage = command.positionals.map { " Ar " + Roff.words($0.usage) }.joined()
    let also =
      command.aliases.isEmpty
      ? [] : ["Also known as " + command.aliases.joined(separator: ", ") + "."]
    return [".It Ic \(words.joined(separator: " "))" + usage]
      + paragraphs([sentence(command.summary)] + command.discussion + also)
      + list(command.positionals) + list(command.options) + examples(command)
      + (command.visibleSubcommands.isEmpty ? [] : [".Bl -tag -width indent"])
      + command.visibleSubcommands.flatMap { item(path, $0) }
      + (command.visibleSubcommands.isEmpty ? [] : [".El"])
  }

  private static func list(_ arguments: [Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    return [".Bl -tag -width indent"] + arguments.flatMap(item) + [".El"]
  }

  private static func item(_ argument: Argument) -> [String] {
    let letter = argument.short.map { "Fl \(Roff.word(String($0))) , " } ?? ""
    let value = argument.form == .flag ? "" : " Ar " + Roff.words(argument.valueName)
    let words = argument.offer.words
    let choices = words.isEmpty ? [] : ["One of " + words.joined(separator: ", ") + "."]
    let head =
      argument.isPositional
      ? "Ar " + Roff.words(argument.label)
      : letter + "Fl \\-" + Roff.word(argument.name) + value
    return [".It " + head]
      + paragraphs([sentence(argument.summary)] + choices + (argument.note.map { [$0] } ?? []))
  }

  private static func examples<Context>(_ command: Command<Context>) -> [String] {
    command.examples.flatMap { example in
      [".Pp", Roff.text(sentence(example.does, end: ":")), ".Dl " + Roff.words(example.line)]
    }
  }

  /// Every sentence stands on a line of its own, as mdoc wants it.
  private static func paragraphs(_ texts: [String]) -> [String] {
    let paragraphs = texts.map { text in
      text.replacing(". ", with: ".\n").split(separator: "\n").map { Roff.text(String($0)) }
    }
    return Array(paragraphs.joined(separator: [".Pp"]))
  }

  private static func sentence(_ text: String, end: String = ".") -> String {
    text.prefix(1).uppercased() + text.dropFirst() + end
  }
}
