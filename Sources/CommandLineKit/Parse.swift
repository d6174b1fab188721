extension Command {
  /// Understands a command line, or says what is wrong with it; nothing is run.
  package func parse(_ words: [String]) throws(UsageError) -> Invocation<Context> {
    var scanner = Scanner(root: self)
    for word in words { try scanner.take(word) }
    if let option = scanner.awaitingValue { throw scanner.missingValue(option) }
    let matches = Matches(
      path: scanner.path, words: words, typed: scanner.options, values: try scanner.values())
    return Invocation(command: scanner.command, matches: matches)
  }
}

extension Scanner {
  /// The values by name; where help or the version is asked for, only the flags.
  func values() throws(UsageError) -> ReadValues {
    var values = ReadValues()
    for option in options where option.word == nil { values.add(true, for: option.name) }
    guard !values.has("help"), !values.has("version") else { return values }
    for option in options {
      guard let word = option.word, let argument = scope.first(where: { $0.name == option.name })
      else { continue }
      values.add(try read(word, for: argument), for: option.name)
    }
    for (index, word) in words.enumerated() {
      let argument = positionals[min(index, positionals.count - 1)]
      values.add(try read(word, for: argument), for: argument.name)
    }
    for argument in positionals where argument.form == .required && !values.has(argument.name) {
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
