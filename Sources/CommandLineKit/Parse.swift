extension Command {
  /// Understands a command line, or says what is wrong with it; nothing is run.
  package func parse(_ words: [String]) throws(UsageError) -> Invocation<Context> {
    let scanner = try scan(words)
    if let option = scanner.awaitingValue { throw scanner.missingValue(option) }
    let matches = Matches(
      path: scanner.path, words: words, typed: scanner.options, values: try scanner.values())
    return Invocation(command: scanner.command, matches: matches)
  }

  /// The words by their places, read or not; nil where one of them has none.
  package func places(of words: [String]) -> Places? {
    guard let scanner = try? scan(words) else { return nil }
    return Places(path: scanner.path, options: scanner.options, words: scanner.words)
  }

  private func scan(_ words: [String]) throws(UsageError) -> Scanner<Context> {
    var scanner = Scanner(root: self)
    for word in words { try scanner.take(word) }
    return scanner
  }
}

/// A command line of which every word is a command, an option, the value of one, or a word that the command
/// takes, whatever is wrong with the values.
package struct Places {
  /// The program and the commands under it, by their own names.
  package let path: [String]
  package let options: [Matches.Typed]
  /// What belongs to no option.
  package let words: [String]

  /// What was typed for an option; nil where nothing was.
  package func word(for key: some ArgumentKey) -> String? {
    options.first { $0.name == key.argument.name }?.word
  }

  /// Whether an option was typed.
  package func has(_ key: some ArgumentKey) -> Bool {
    options.contains { $0.name == key.argument.name }
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
      throw error(.missingArgument(argument.label, expected: argument.expected))
    }
    if command.run == nil { throw error(.missingCommand) }
    return values
  }

  private func read(_ word: String, for argument: Argument) throws(UsageError) -> any Sendable {
    var reason: Words?
    do throws(Reason) {
      if let value = try argument.read(word) { return value }
    } catch {
      reason = error.text
    }
    let near = nearest(to: word, in: argument.offer.words(.english) + argument.offer.words(.dutch))
    throw error(
      .invalidValue(argument.label, word: word, expected: argument.expected, reason: reason),
      near.map(UsageError.Advice.didYouMean))
  }
}
