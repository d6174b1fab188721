/// The manual page of a program in mdoc(7), made from its table.
package enum ManPage {
  /// A chapter that the table knows nothing of, such as exit codes or files.
  package struct Chapter: Sendable {
    package let heading: Words
    package let paragraphs: [Words]

    package init(_ heading: Words, _ paragraphs: [Words]) {
      self.heading = heading
      self.paragraphs = paragraphs
    }
  }

  /// The whole page for section 1, dated by the caller so that the same table gives the same bytes.
  package static func mdoc<Context>(
    _ root: Command<Context>, in tongue: Tongue = .english,
    date: (year: Int, month: Int, day: Int), chapters: [Chapter] = []
  ) -> String {
    ManPageWriter(tongue: tongue).page(root, date, chapters)
  }
}

/// The page in one language.
private struct ManPageWriter {
  let tongue: Tongue

  func page<Context>(
    _ root: Command<Context>, _ date: (year: Int, month: Int, day: Int),
    _ chapters: [ManPage.Chapter]
  ) -> String {
    let name = Roff.word(root.name)
    let (options, command) = (
      Words(nl: "opties", en: "options")[tongue], Words(nl: "opdracht", en: "command")[tongue]
    )
    let lines =
      [".Dd \(Roff.date(date, tongue))", ".Dt \(Roff.word(root.name.uppercased())) 1", ".Os"]
      + [heading(Words(nl: "NAAM", en: "NAME")), ".Nm \(name)"]
      + [".Nd \(Roff.words(root.summary[tongue]))"]
      + [heading(Words(nl: "OVERZICHT", en: "SYNOPSIS")), ".Nm \(name)", ".Op Ar \(options)"]
      + [".Op Ar \(command) ...", heading(Words(nl: "BESCHRIJVING", en: "DESCRIPTION"))]
      + paragraphs(
        root.discussion.isEmpty
          ? [sentence(root.summary[tongue])] : root.discussion.map { $0[tongue] })
      + list(root.positionals)
      + section(Words(nl: "OPTIES", en: "OPTIONS"), list(root.options))
      + section(
        Words(nl: "OPDRACHTEN", en: "COMMANDS"),
        root.groups.flatMap { group(root.name, $0.heading, $0.commands) })
      + chapters.flatMap { section($0.heading, paragraphs($0.paragraphs.map { $0[tongue] })) }
      + section(Words(nl: "VOORBEELDEN", en: "EXAMPLES"), Array(examples(root).dropFirst()))
    return lines.joined(separator: "\n") + "\n"
  }

  private func heading(_ words: Words) -> String { ".Sh \(Roff.words(words[tongue]))" }

  private func section(_ words: Words, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [heading(words)] + lines
  }

  private func group<Context>(
    _ path: String, _ heading: Words, _ commands: [Command<Context>]
  ) -> [String] {
    [".Ss \(Roff.words(heading[tongue]))", ".Bl -tag -width indent"]
      + commands.flatMap { item(path, $0) } + [".El"]
  }

  private func item<Context>(_ path: String, _ command: Command<Context>) -> [String] {
    let path = path + " " + command.name
    let words = path.split(separator: " ").dropFirst().map { Roff.word(String($0)) }
    let usage = command.positionals.map { " Ar " + Roff.words($0.usage(tongue)) }.joined()
    let names = command.aliases.joined(separator: ", ")
    let also = Words(nl: "Heet ook \(names).", en: "Also known as \(names).")[tongue]
    return [".It Ic \(words.joined(separator: " "))" + usage]
      + paragraphs(
        [sentence(command.summary[tongue])] + command.discussion.map { $0[tongue] }
          + (names.isEmpty ? [] : [also]))
      + list(command.positionals) + list(command.options) + examples(command)
      + (command.visibleSubcommands.isEmpty ? [] : [".Bl -tag -width indent"])
      + command.visibleSubcommands.flatMap { item(path, $0) }
      + (command.visibleSubcommands.isEmpty ? [] : [".El"])
  }

  private func list(_ arguments: [Argument]) -> [String] {
    guard !arguments.isEmpty else { return [] }
    return [".Bl -tag -width indent"] + arguments.flatMap(item) + [".El"]
  }

  private func item(_ argument: Argument) -> [String] {
    let letter = argument.short.map { "Fl \(Roff.word(String($0))) , " } ?? ""
    let value = argument.form == .flag ? "" : " Ar " + Roff.words(argument.valueName[tongue])
    let words = argument.offer.words(tongue).joined(separator: ", ")
    let choices = Words(nl: "Een van \(words).", en: "One of \(words).")[tongue]
    let head =
      argument.isPositional
      ? "Ar " + Roff.words(argument.label[tongue])
      : letter + "Fl \\-" + Roff.word(argument.name) + value
    return [".It " + head]
      + paragraphs(
        [sentence(argument.summary[tongue])] + (words.isEmpty ? [] : [choices])
          + (argument.note.map { [$0[tongue]] } ?? []))
  }

  private func examples<Context>(_ command: Command<Context>) -> [String] {
    command.examples.flatMap { example in
      [
        ".Pp", Roff.text(sentence(example.does[tongue], end: ":")),
        ".Dl " + Roff.words(example.line[tongue]),
      ]
    }
  }

  /// Every sentence stands on a line of its own, as mdoc wants it.
  private func paragraphs(_ texts: [String]) -> [String] {
    let paragraphs = texts.map { text in
      text.replacing(". ", with: ".\n").split(separator: "\n").map { Roff.text(String($0)) }
    }
    return Array(paragraphs.joined(separator: [".Pp"]))
  }

  private func sentence(_ text: String, end: String = ".") -> String {
    text.prefix(1).uppercased() + text.dropFirst() + end
  }
}
