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
  let values: ReadValues

  /// The value of a key; one that the command does not list reads as not typed.
  package subscript<Result>(key: Key<Result>) -> Result {
    key.collect(values.all(of: key.argument))
  }

  /// The value of a positional that has to be there; one that the command does not list is missing.
  package subscript<Value>(key: RequiredKey<Value>) -> Value {
    get throws(UsageError) {
      guard let value = values.all(of: key.argument).first as? Value else {
        throw UsageError(.missingArgument(key.argument.label, key.argument.expected), in: path)
      }
      return value
    }
  }

  /// Whether anything was typed for a key.
  package func has(_ key: some ArgumentKey) -> Bool { values.has(key.argument) }
}

/// What was read for each argument; a list, since a command line is short.
struct ReadValues: Sendable {
  private struct Item: Sendable {
    let name: String
    let value: any Sendable
  }

  private var items: [Item] = []

  mutating func add(_ value: any Sendable, for argument: Argument) {
    items.append(Item(name: argument.name, value: value))
  }

  func has(_ argument: Argument) -> Bool { has(argument.name) }

  func has(_ name: String) -> Bool { items.contains { $0.name == name } }

  /// Everything that was read, under the names of the arguments.
  var byName: [String: [any Sendable]] {
    Dictionary(grouping: items, by: \.name).mapValues { $0.map(\.value) }
  }

  func all(of argument: Argument) -> [any Sendable] {
    items.compactMap { $0.name == argument.name ? $0.value : nil }
  }
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
