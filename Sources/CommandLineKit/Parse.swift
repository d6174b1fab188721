extension Command {
  /// Understands a command line, or says what is wrong with it; nothing is run.
  package func parse(_ words: [String]) throws(UsageError) -> Invocation<Context> {
    var scanner = Scanner(root: self)
    for word in words { try scanner.take(word) }
    if let option = scanner.awaitingValue { throw scanner.missingValue(option) }
    let matches = Matches(
      path: scanner.path, words: words,
      typed: scanner.options.map { Matches.Typed(name: $0.argument.name, word: $0.word) },
      values: try scanner.values())
    return Invocation(command: scanner.command, matches: matches)
  }
}

extension Scanner {
  /// The values by name; where help or the version is asked for, only the flags.
  func values() throws(UsageError) -> [String: [any Sendable]] {
    var values: [String: [any Sendable]] = [:]
    for option in options where option.word == nil {
      values[option.argument.name, default: []].append(true)
    }
    guard values["help"] == nil, values["version"] == nil else { return values }
    for option in options {
      guard let word = option.word else { continue }
      values[option.argument.name, default: []].append(try read(word, for: option.argument))
    }
    let positionals = command.positionals
    for (index, word) in words.enumerated() {
      let argument = positionals[min(index, positionals.count - 1)]
      values[argument.name, default: []].append(try read(word, for: argument))
    }
    for argument in positionals where argument.form == .required && values[argument.name] == nil {
      throw error(.missingArgument(argument.label, argument.expected))
    }
    if command.run == nil { throw error(.missingCommand) }
    return values
  }

  private func read(_ word: String, for argument: Argument) throws(UsageError) -> any Sendable {
    var reason: String?
    do throws(Reason) {
      if let value = try argument.read(word) { return value }
    } catch {
      reason = error.text
    }
    let near = nearest(to: word, in: argument.offer.words)
    throw error(
      .invalidValue(argument.label, word: word, expected: argument.expected, reason: reason),
      near.map(UsageError.Advice.didYouMean))
  }
}
