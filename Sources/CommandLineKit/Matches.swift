/// What was typed, read once; a key reads its own part back.
@usableFromInline
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
  @usableFromInline let values: ReadValues

  /// The value of a key; one that the command does not list reads as not typed.
  @inlinable
  package subscript<Result>(key: Key<Result>) -> Result {
    key.collect(values, key.argument.name)
  }

  /// The value of a positional that has to be there; one that the command does not list is missing.
  @inlinable
  package subscript<Value>(key: RequiredKey<Value>) -> Value {
    get throws(UsageError) {
      guard let value = values.first(key.argument.name) as? Value else {
        throw missing(key.argument)
      }
      return value
    }
  }

  @usableFromInline
  func missing(_ argument: Argument) -> UsageError {
    UsageError(.missingArgument(argument.label, expected: argument.expected), in: path)
  }

  /// Whether anything was typed for a key.
  @inlinable
  package func has(_ key: some ArgumentKey) -> Bool { values.has(key.argument.name) }
}

/// What was read for each argument; a list, since a command line is short.
@usableFromInline
struct ReadValues: Sendable {
  private struct Item: Sendable {
    let name: String
    let value: any Sendable
  }

  private var items: [Item] = []

  mutating func add(_ value: any Sendable, for name: String) {
    items.append(Item(name: name, value: value))
  }

  @usableFromInline
  func has(_ name: String) -> Bool { items.contains { $0.name == name } }

  /// Everything that was read, under the names of the arguments.
  var byName: [String: [any Sendable]] {
    Dictionary(grouping: items, by: \.name).mapValues { $0.map(\.value) }
  }

  @usableFromInline
  func first(_ name: String) -> (any Sendable)? {
    for item in items where item.name == name { return item.value }
    return nil
  }

  @inlinable
  func all<Value: Sendable>(_ name: String) -> [Value] {
    var all: [Value] = []
    each(name) { value in if let value = value as? Value { all.append(value) } }
    return all
  }

  @usableFromInline
  func each(_ name: String, _ body: (any Sendable) -> Void) {
    for item in items where item.name == name { body(item.value) }
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
