extension Command {
  /// The help page of the command under the names of a path, the program's own for none. `topics` are
  /// what may have been meant by a first name that is no command's.
  package func help(
    for names: [String] = [], in tongue: Tongue = .english, width: Int = 80, topics: [String] = []
  ) throws(UsageError) -> String {
    let chain = try chain(names, topics: topics)
    let command = chain.last ?? self
    // Lines of more than a hundred characters are hard to read, however wide the terminal.
    let width = min(max(width, 40), 100)
    let path = chain.map(\.name).joined(separator: " ")
    let sections = command.sections(isRoot: chain.count == 1, global: options, tongue)
    let column = Layout.column(sections.flatMap(\.rows), limit: width * 2 / 5)
    let lines =
      Layout.wrap("\(command.headline(path)) - \(command.summary[tongue])", width: width) + [""]
      + Layout.lines(command.usageSection(path, tongue), column: 0, width: width)
      + command.discussion.flatMap { Layout.wrap($0[tongue], width: width) + [""] }
      + command.exampleLines(tongue, width: width)
      + sections.flatMap { Layout.lines($0, column: column, width: width) }
      + command.closing(path, tongue, width: width)
    return lines.dropLast().joined(separator: "\n") + "\n"
  }

  /// The command that a path leads to.
  package func command(
    at names: [String], topics: [String] = []
  ) throws(UsageError) -> Command {
    try chain(names, topics: topics).last ?? self
  }

  /// The commands along a path, the root first; own names and aliases both serve.
  func chain(_ names: [String], topics: [String] = []) throws(UsageError) -> [Command] {
    var chain = [self]
    for name in names {
      let last = chain.last ?? self
      guard let next = last.subcommand(name) else {
        let others = chain.count == 1 ? topics : []
        let near = nearest(to: name, in: last.suggestedNames + others)
        throw UsageError(
          .unknownCommand(name), near.map(UsageError.Advice.didYouMean), in: chain.map(\.name))
      }
      chain.append(next)
    }
    return chain
  }

  /// The visible subcommands in their groups, groups in the order of their first command.
  var groups: [(heading: Words, commands: [Command])] {
    var headings: [Words] = []
    for command in visibleSubcommands where !headings.contains(command.group) {
      headings.append(command.group)
    }
    return headings.map { heading in
      (
        heading.isEmpty ? Words(nl: "Opdrachten", en: "Commands") : heading,
        visibleSubcommands.filter { $0.group == heading }
      )
    }
  }
}

extension Command {
  private func headline(_ path: String) -> String {
    ([path] + aliases).joined(separator: ", ")
  }

  private func usageSection(_ path: String, _ tongue: Tongue) -> Section {
    let some = options.isEmpty ? [] : [Words(nl: "[opties]", en: "[options]")[tongue]]
    let words = [path] + some + positionals.map { $0.usage(tongue) }
    let own = run == nil ? [] : [words.joined(separator: " ")]
    let below = visibleSubcommands.isEmpty ? [] : ["\(path) \(Self.commandName[tongue]) ..."]
    return Section(
      heading: Words(nl: "Gebruik", en: "Usage")[tongue],
      rows: (own + below).map { Row(left: $0, right: []) })
  }

  private static var commandName: Words { Words(nl: "OPDRACHT", en: "COMMAND") }

  private func sections(isRoot: Bool, global: [Argument], _ tongue: Tongue) -> [Section] {
    let commands = groups.map { group in
      Section(
        heading: group.heading[tongue],
        rows: group.commands.map { Row(left: $0.name, right: [$0.summary[tongue]]) })
    }
    let own = isRoot ? [] : options.map { $0.row(tongue) }
    return [
      Section(
        heading: Words(nl: "Argumenten", en: "Arguments")[tongue],
        rows: positionals.map { $0.row(tongue) }),
      Section(heading: Words(nl: "Opties", en: "Options")[tongue], rows: own),
    ] + commands + [
      Section(
        heading: Words(nl: "Opties van elke opdracht", en: "Options of every command")[tongue],
        rows: global.map { $0.row(tongue) })
    ]
  }

  private func exampleLines(_ tongue: Tongue, width: Int) -> [String] {
    let rows = examples.map { Row(left: $0.line[tongue], right: [$0.does[tongue]]) }
    let section = Section(heading: Words(nl: "Voorbeelden", en: "Examples")[tongue], rows: rows)
    let column = Layout.column(rows, limit: width * 3 / 5)
    return Layout.lines(section, column: column, width: width)
  }

  private func closing(_ path: String, _ tongue: Tongue, width: Int) -> [String] {
    guard !visibleSubcommands.isEmpty else { return [] }
    let more = Words(
      nl: "'\(path) OPDRACHT --help' vertelt meer over een opdracht.",
      en: "'\(path) COMMAND --help' says more about a command.")
    return Layout.wrap(more[tongue], width: width) + [""]
  }
}

extension Argument {
  fileprivate func row(_ tongue: Tongue) -> Row {
    let choices = offer.words(tongue)
    let words = choices.isEmpty ? "" : " (\(choices.joined(separator: ", ")))"
    return Row(
      left: signature(tongue),
      right: [summary[tongue] + words] + (note.map { [$0[tongue]] } ?? []))
  }

  private func signature(_ tongue: Tongue) -> String {
    if isPositional { return label[tongue] }
    let letter = short.map { "-\($0), " } ?? "    "
    return letter + label[tongue] + (form == .flag ? "" : " " + valueName[tongue])
  }
}
