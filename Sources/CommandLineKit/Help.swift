extension Command {
  /// The help page of the command under the names of a path, the program's own for none. `topics` are
  /// what may have been meant by a first name that is no command's.
  package func help(
    for names: [String] = [], width: Int = 80, topics: [String] = []
  ) throws(UsageError) -> String {
    let chain = try chain(names, topics: topics)
    let command = chain.last ?? self
    // Lines of more than a hundred characters are hard to read, however wide the terminal.
    let width = min(max(width, 40), 100)
    let path = chain.map(\.name).joined(separator: " ")
    let sections = command.sections(isRoot: chain.count == 1, global: options)
    let column = Layout.column(sections.flatMap(\.rows), limit: width * 2 / 5)
    let lines =
      Layout.wrap("\(command.headline(path)) - \(command.summary)", width: width) + [""]
      + Layout.lines(command.usageSection(path), column: 0, width: width)
      + command.discussion.flatMap { Layout.wrap($0, width: width) + [""] }
      + command.exampleLines(width: width)
      + sections.flatMap { Layout.lines($0, column: column, width: width) }
      + command.closing(path, width: width)
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
  var groups: [(heading: String, commands: [Command])] {
    var headings: [String] = []
    for command in visibleSubcommands where !headings.contains(command.group) {
      headings.append(command.group)
    }
    return headings.map { heading in
      (heading.isEmpty ? "Commands" : heading, visibleSubcommands.filter { $0.group == heading })
    }
  }
}

extension Command {
  private func headline(_ path: String) -> String {
    ([path] + aliases).joined(separator: ", ")
  }

  private func usageSection(_ path: String) -> Section {
    let words = [path] + (options.isEmpty ? [] : ["[options]"]) + positionals.map(\.usage)
    let own = run == nil ? [] : [words.joined(separator: " ")]
    let below = visibleSubcommands.isEmpty ? [] : ["\(path) COMMAND ..."]
    return Section(heading: "Usage", rows: (own + below).map { Row(left: $0, right: []) })
  }

  private func sections(isRoot: Bool, global: [Argument]) -> [Section] {
    let commands = groups.map { group in
      Section(
        heading: group.heading,
        rows: group.commands.map { Row(left: $0.name, right: [$0.summary]) })
    }
    let own = isRoot ? [] : options.map(\.row)
    return [
      Section(heading: "Arguments", rows: positionals.map(\.row)),
      Section(heading: "Options", rows: own),
    ] + commands + [
      Section(heading: "Options of every command", rows: global.map(\.row))
    ]
  }

  private func exampleLines(width: Int) -> [String] {
    let rows = examples.map { Row(left: $0.line, right: [$0.does]) }
    let section = Section(heading: "Examples", rows: rows)
    let column = Layout.column(rows, limit: width * 3 / 5)
    return Layout.lines(section, column: column, width: width)
  }

  private func closing(_ path: String, width: Int) -> [String] {
    guard !visibleSubcommands.isEmpty else { return [] }
    return Layout.wrap("'\(path) COMMAND --help' says more about a command.", width: width) + [""]
  }
}

extension Argument {
  fileprivate var row: Row {
    let words = offer.words.isEmpty ? "" : " (\(offer.words.joined(separator: ", ")))"
    return Row(left: signature, right: [summary + words] + (note.map { [$0] } ?? []))
  }

  private var signature: String {
    if isPositional { return label }
    let letter = short.map { "-\($0), " } ?? "    "
    return letter + label + (form == .flag ? "" : " " + valueName)
  }
}
