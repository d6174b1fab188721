/// What is wrong with a table of commands, one line for each finding; a test asks for none.
package func lint<Context>(_ root: Command<Context>) -> [String] {
  lint(root, path: root.name, global: [])
    + root.subcommands.flatMap { lint(tree: $0, under: root.name, global: root.options) }
}

/// What a table says in one language only; a name, or a word or two, may well be the same in both.
package func untranslated<Context>(_ root: Command<Context>) -> [String] {
  let own = root.arguments.flatMap { [$0.summary] + ($0.note.map { [$0] } ?? []) }
  let all = [root.summary] + root.discussion + root.examples.map(\.does) + own
  return all.filter { $0.dutch == $0.english && $0.english.split(separator: " ").count > 2 }
    .map(\.english) + root.subcommands.flatMap { untranslated($0) }
}

private func lint<Context>(
  tree command: Command<Context>, under parent: String, global: [Argument]
) -> [String] {
  let path = parent + " " + command.name
  return lint(command, path: path, global: global)
    + command.subcommands.flatMap { lint(tree: $0, under: path, global: global) }
}

private func lint<Context>(
  _ command: Command<Context>, path: String, global: [Argument]
) -> [String] {
  let own = command.arguments
  let names = command.subcommands.flatMap { [$0.name] + $0.aliases + $0.hiddenAliases }
  let argumentFindings = own.flatMap { argument in
    findings(in: argument).map { "\(argument.label.english): \($0)" }
  }
  let all =
    findings(inSummary: command.summary) + argumentFindings
    + repeated(own.map(\.name), global.map(\.name)).map { "argument '\($0)' is there twice" }
    + repeated(own.compactMap(\.letter), global.compactMap(\.letter)).map {
      "'-\($0)' is there twice"
    }
    + repeated(names).map { "command '\($0)' is there twice" }
    + command.misnamed.map { "command '\($0)' goes by another name" }
    + findings(inOrder: command.positionals)
    + (command.isHidden || isKebab(command.name) ? [] : ["is no lower-case name"])
    + (command.isHidden || !command.examples.isEmpty ? [] : ["has no example"])
    + (command.run == nil && command.subcommands.isEmpty ? ["does nothing"] : [])
  return all.map { "'\(path)': \($0)" }
}

private func findings(in argument: Argument) -> [String] {
  findings(inSummary: argument.summary)
    + (isKebab(argument.name) && argument.name.count >= 2
      ? [] : ["is no lower-case name of two letters or more"])
    + (argument.form == .flag || !argument.expected.isEmpty
      ? [] : ["does not say what is expected"])
}

private func findings(inSummary summary: Words) -> [String] {
  let ofEach: [String] = [summary.dutch, summary.english].flatMap { text in
    [
      (text.isEmpty, "summary is empty"),
      (text.contains(where: \.isNewline), "summary is more than a line"),
      (text.hasSuffix("."), "summary ends with a full stop"),
      (text.first?.isUppercase == true, "summary begins with a capital"),
      (text.count > 70, "summary is longer than 70 characters"),
    ].filter(\.0).map(\.1)
  }
  return ofEach.withoutRepeats
}

extension [String] {
  fileprivate var withoutRepeats: [String] {
    enumerated().filter { !self[..<$0.offset].contains($0.element) }.map(\.element)
  }
}

private func findings(inOrder positionals: [Argument]) -> [String] {
  zip(positionals, positionals.dropFirst()).compactMap { first, second in
    let isRight = first.form == .required || first.form == .optional && second.form != .required
    return isRight ? nil : "\(second.label.english) cannot be told from \(first.label.english)"
  }
}

/// The names that are there twice, or that the program as a whole has already.
private func repeated(_ own: [String], _ global: [String] = []) -> [String] {
  Dictionary(grouping: own) { $0 }
    .filter { $0.value.count > 1 || global.contains($0.key) }.keys.sorted()
}

extension Argument {
  fileprivate var letter: String? { short.map(String.init) }
}

private func isKebab(_ name: String) -> Bool {
  name.first?.isLetter == true
    && name.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    }
}
