/// What a command lists as its arguments: a handle that knows what it stands for.
package protocol ArgumentKey: Sendable {
  var argument: Argument { get }
}

/// A handle on one argument, declared once, listed in a command and read back as a `Result`.
package struct Key<Result: Sendable>: ArgumentKey {
  package let argument: Argument
  let collect: @Sendable ([any Sendable]) -> Result
}

/// A handle on a positional that has to be there, so that reading it back needs no `nil`.
package struct RequiredKey<Value: Sendable>: ArgumentKey {
  package let argument: Argument

  /// A positional that has to be there.
  package init(_ name: String, _ reader: Reader<Value>, _ summary: String, note: String? = nil) {
    argument = Argument(.required, name, reader, summary, note: note)
  }
}

extension Key where Result == Bool {
  /// An option that is there or not: `--json`.
  package static func flag(
    _ name: String, short: Character? = nil, _ summary: String, note: String? = nil
  ) -> Key {
    let none = Reader<Bool>("", expected: "") { _ in true }
    return Key(argument: Argument(.flag, name, short: short, none, summary, note: note)) {
      !$0.isEmpty
    }
  }

  /// `--help`, for the root to list: once typed, nothing is missing any more.
  package static var help: Key { .flag("help", short: "h", "show this help") }

  /// `--version`, for the root to list: once typed, nothing is missing any more.
  package static var version: Key { .flag("version", "show the version") }
}

extension Key {
  /// An option with a value, given at most once: `--limit 3`.
  package static func option<Value>(
    _ name: String, short: Character? = nil, _ reader: Reader<Value>, _ summary: String,
    note: String? = nil
  ) -> Key where Result == Value? {
    Key(argument: Argument(.option, name, short: short, reader, summary, note: note)) {
      $0.first as? Value
    }
  }

  /// An option with a value, given as often as one likes: `--tag a --tag b`.
  package static func repeated<Value>(
    _ name: String, short: Character? = nil, _ reader: Reader<Value>, _ summary: String,
    note: String? = nil
  ) -> Key where Result == [Value] {
    Key(argument: Argument(.repeated, name, short: short, reader, summary, note: note)) {
      $0.isEmpty ? [] : $0.compactMap { $0 as? Value }
    }
  }

  /// A positional that may be left out.
  package static func optional<Value>(
    _ name: String, _ reader: Reader<Value>, _ summary: String, note: String? = nil
  ) -> Key where Result == Value? {
    Key(argument: Argument(.optional, name, reader, summary, note: note)) { $0.first as? Value }
  }

  /// All the words that are left, if any.
  package static func rest<Value>(
    _ name: String, _ reader: Reader<Value>, _ summary: String, note: String? = nil,
    takesDashedWords: Bool = false
  ) -> Key where Result == [Value] {
    let argument = Argument(
      .rest, name, reader, summary, note: note, takesDashedWords: takesDashedWords)
    return Key(argument: argument) { $0.isEmpty ? [] : $0.compactMap { $0 as? Value } }
  }
}
