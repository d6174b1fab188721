/// What was typed, read once; a key reads its own part back.
package struct Matches: Sendable {
  /// An option as it was typed; a flag has no word.
  package struct Typed: Sendable, Equatable {
    package let name: String
    package let word: String?
  }

  /// The program and the commands under it, by their own names.
  package let path: [String]
  /// Every word as it was typed, without the program.
  package let words: [String]
  /// The options in the order in which they came.
  package let typed: [Typed]
  let values: [String: [any Sendable]]

  /// The value of a key; one that the command does not list reads as not typed.
  package subscript<Result>(key: Key<Result>) -> Result {
    key.collect(values[key.argument.name, default: []])
  }

  /// The value of a positional that has to be there; one that the command does not list is missing.
  package subscript<Value>(key: RequiredKey<Value>) -> Value {
    get throws(UsageError) {
      guard let value = values[key.argument.name]?.first as? Value else {
        throw UsageError(.missingArgument(key.argument.label, key.argument.expected), in: path)
      }
      return value
    }
  }

  /// Whether anything was typed for a key.
  package func has(_ key: some ArgumentKey) -> Bool { values[key.argument.name] != nil }
}

/// The command that was asked for, with what was typed for it.
package struct Invocation<Context> {
  package let command: Command<Context>
  package let matches: Matches

  /// Runs the command.
  package func run(_ context: Context) throws -> Int32 {
    guard let run = command.run else { throw UsageError(.missingCommand, in: matches.path) }
    return try run(matches, context)
  }
}
